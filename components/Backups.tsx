import { useState } from 'preact/hooks';
import type { BackupState } from '../utils/fileMessages.ts';
import { useOrder, useTell } from './NoticeBoard.tsx';
import { Switch } from './Switch.tsx';
import { sizeWords } from './sizeWords.ts';
import { useQuestion } from './useQuestion.ts';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';
import './Backups.css';

/** Asks the browser's leave to write downloads, in answer to a press; whether it was given. */
export type AllowDownloads = () => Promise<boolean>;

/** Switches the automatic backups on and off, and shows how it stands with them. */
export function Backups({ allow }: { allow: AllowDownloads }) {
  const give = useOrder();
  const { answer: state } = useQuestion({ ask: 'backups' });
  if (!state) return <div aria-busy="true" />;
  return (
    <div class="backups">
      <BackupSwitch on={state.on} allow={allow} />
      {state.on && (
        <>
          <Newest state={state} />
          <button
            type="button"
            class="button backups-now"
            disabled={state.working}
            onClick={() => give({ do: 'backUp' }, { said: t('backedUp') })}
          >
            {state.working ? t('backingUp') : t('backUpNow')}
          </button>
        </>
      )}
      <a href="/recovery.html">{t('recovery')}</a>
    </div>
  );
}

/** The switch alone, as the welcome page offers it. */
export function BackupSwitch({ on, allow }: { on: boolean; allow: AllowDownloads }) {
  const give = useOrder();
  const tell = useTell();
  const [refusals, setRefusals] = useState(0);
  const set = async (backUp: boolean) => {
    // Asked first and at once: the browser hears it only in answer to a press.
    if (!backUp || (await allow())) {
      await give({ do: 'set', settings: { backUp } });
      return;
    }
    tell({ sentence: t('backUpNotAllowed') });
    setRefusals(refusals + 1); // draws the switch anew, off as before
  };
  return <Switch key={refusals} label={t('backUp')} explained={t('backUpExplained')} on={on} onSwitch={set} />;
}

function Newest({ state: { newest, failed } }: { state: BackupState }) {
  return (
    <div class="backups-state small" role="status">
      {failed && <p class="backups-failed">{failed}</p>}
      {newest ? (
        <>
          <p>
            {t('backupNewest', { when: exactWords(new Date(newest.at).toISOString()), size: sizeWords(newest.bytes) })}
          </p>
          <p class="quiet">{newest.file}</p>
          <p class="quiet">SHA-256 {newest.sha256}</p>
        </>
      ) : (
        !failed && <p class="quiet">{t('backupNone')}</p>
      )}
    </div>
  );
}
