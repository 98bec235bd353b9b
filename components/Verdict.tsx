import { useEffect, useRef, useState } from 'preact/hooks';
import type { Forecast } from '../utils/forecasts/forecasts.ts';
import { type Outcome, outcomes } from '../utils/statement.ts';
import { useOrder } from './NoticeBoard.tsx';
import { outcomeNames } from './outcomeNames.ts';
import { t } from './words/words.ts';
import './Verdict.css';

/** What became of a forecast: only the reader says. */
export function VerdictField({ forecast }: { forecast: Forecast }) {
  const judge = useJudge(forecast);
  const { due, verdict } = forecast;
  return (
    <select
      class="field verdict"
      aria-label={t('outcomeOf', { words: due.words })}
      value={verdict?.outcome ?? 'open'}
      onChange={(event) => void judge(event.currentTarget.value as Outcome | 'open', verdict?.evidence)}
    >
      {(['open', ...outcomes] as const).map((name) => (
        <option key={name} value={name}>
          {t(outcomeNames[name])}
        </option>
      ))}
    </select>
  );
}

/** The link to what shows what became of it, and the field for it; nothing while it is open. */
export function EvidenceField({ forecast }: { forecast: Forecast }) {
  const judge = useJudge(forecast);
  const { verdict } = forecast;
  if (!verdict) return null;
  return <Evidence address={verdict.evidence} onAddress={(address) => void judge(verdict.outcome, address)} />;
}

/** Gives the order that says what became of a forecast. */
function useJudge({ statement, key }: Forecast) {
  const give = useOrder();
  return (outcome: Outcome | 'open', evidence: string | undefined) =>
    give(
      outcome === 'open'
        ? { do: 'judge', id: statement.id, due: key }
        : { do: 'judge', id: statement.id, due: key, outcome, evidence },
      { said: t('judged', { outcome: t(outcomeNames[outcome]) }), undo: { do: 'undo' } },
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
    <div class="evidence">
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
    </div>
  );
}
