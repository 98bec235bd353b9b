import { useEffect, useRef, useState } from 'preact/hooks';
import type { Forecast } from '../utils/forecasts/forecasts.ts';
import { type Outcome, outcomes } from '../utils/statement.ts';
import { useOrder } from './NoticeBoard.tsx';
import { outcomeNames } from './outcomeNames.ts';
import { t } from './words/words.ts';
import './Verdict.css';

/** What became of a forecast: only the reader says, with the address of what shows it. */
export function VerdictField({ forecast: { statement, key, due, verdict } }: { forecast: Forecast }) {
  const give = useOrder();
  const outcome = verdict?.outcome ?? 'open';
  const judge = (next: Outcome | 'open', evidence = verdict?.evidence) =>
    give(
      next === 'open'
        ? { do: 'judge', id: statement.id, due: key }
        : { do: 'judge', id: statement.id, due: key, outcome: next, evidence },
      { said: t('judged', { outcome: t(outcomeNames[next]) }), undo: { do: 'undo' } },
    );
  return (
    <div class="verdict">
      <select
        class={`field verdict-${outcome}`}
        aria-label={t('outcomeOf', { words: due.words })}
        value={outcome}
        onChange={(event) => void judge(event.currentTarget.value as Outcome | 'open')}
      >
        {(['open', ...outcomes] as const).map((name) => (
          <option key={name} value={name}>
            {t(outcomeNames[name])}
          </option>
        ))}
      </select>
      {verdict && <Evidence address={verdict.evidence} onAddress={(address) => void judge(verdict.outcome, address)} />}
    </div>
  );
}

/** The link to what shows what became of it; typed or pasted, and kept when the field is left. */
function Evidence({ address, onAddress }: { address?: string; onAddress: (address: string | undefined) => void }) {
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // What is undone, or changed elsewhere, must not stand here to be kept again.
  useEffect(() => {
    if (input.current) input.current.value = address ?? '';
  }, [address]);
  const keep = (written: string) => {
    const url = written === '' ? undefined : URL.parse(written);
    const isWrong = written !== '' && (!url || !/^https?:$/.test(url.protocol));
    setWrong(isWrong);
    if (!isWrong && url?.href !== address) onAddress(url?.href);
  };
  return (
    <>
      {address && (
        <a class="small" href={address} target="_blank" rel="noreferrer noopener">
          {t('evidence')}
        </a>
      )}
      <input
        ref={input}
        class="field small"
        type="url"
        placeholder={t('evidencePlaceholder')}
        aria-label={t('evidenceLink')}
        aria-invalid={wrong}
        onBlur={(event) => keep(event.currentTarget.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value.trim())}
      />
      {wrong && (
        <p class="verdict-wrong small" role="alert">
          {t('evidenceWrong')}
        </p>
      )}
    </>
  );
}
