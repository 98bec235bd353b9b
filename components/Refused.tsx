import { Plain } from './Plain.tsx';
import { useQuestion } from './useQuestion.ts';
import { t } from './words/words.ts';

/** Why a list cannot be shown, and in our own pages, where nobody looks over the shoulder, the way out. */
export function Refused({ says }: { says: string }) {
  const { answer: record } = useQuestion({ ask: 'record' });
  return (
    <Plain says={says}>
      {record && (
        <a class="button" href="/recovery.html" target="_blank" rel="noopener">
          {t('recovery')}
        </a>
      )}
    </Plain>
  );
}
