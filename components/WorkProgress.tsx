import type { Work } from './useWork.ts';
import { t } from './words/words.ts';

interface WorkProgressProps {
  label: string;
  work: Pick<Work, 'progress' | 'cancel'>;
}

/** How far a piece of work is, and the way to end it. */
export function WorkProgress({ label, work: { progress = 0, cancel } }: WorkProgressProps) {
  return (
    <div class="work">
      <label class="work-label">
        <span>{label}</span>
        <progress value={progress} max={1} />
      </label>
      <button type="button" class="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
