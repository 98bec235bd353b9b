import type { BackupState } from '../utils/fileMessages.ts';
import { type AskLeave, LeaveSwitch } from './LeaveSwitch.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { sizeWords } from './sizeWords.ts';
import { useQuestion } from './useQuestion.ts';
import { exactWords } from './when.ts';
import { t } from './words/words.ts';
import './Backups.css';

/** Switches the automatic backups on and off, and shows how it stands with them. */
export function Backups({ allow }: { allow: AskLeave }) {
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
export function BackupSwitch({ on, allow }: { on: boolean; allow: AskLeave }) {
  const give = useOrder();
  return (
    <LeaveSwitch
      label={t('backUp')}
      explained={t('backUpExplained')}
      on={on}
      allow={allow}
      notAllowed={t('backUpNotAllowed')}
      onSwitch={(backUp) => void give({ do: 'set', settings: { backUp } })}
    />
  );
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
