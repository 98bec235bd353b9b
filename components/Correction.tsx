import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Command } from '../utils/messages.ts';
import { Icon } from './Icon.tsx';
import { useOrder } from './NoticeBoard.tsx';
import { t } from './words/words.ts';
import './Correction.css';

interface CorrectionProps {
  of: Extract<Command, { do: 'correct' }>['of'];
  /** Whose words they are taken to be. */
  speaker: string;
}

/** The reader's correction of a quotation: somebody else's words, or no quotation at all. Opens in place. */
export function Correction({ of, speaker }: CorrectionProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-expanded={open}
        aria-label={t('correct')}
        title={t('correct')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="correct" />
      </button>
      {open && <CorrectionForm of={of} speaker={speaker} onDone={close} />}
    </>
  );
}

function CorrectionForm({ of, speaker, onDone }: CorrectionProps & { onDone: () => void }) {
  const give = useOrder();
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => field.current?.select(), []);
  const correct = (event: Event) => {
    event.preventDefault();
    const written = field.current?.value.trim() ?? '';
    onDone();
    if (written === '' || written === speaker) return;
    void give({ do: 'correct', of, name: written }, { said: t('corrected', { name: written }), undo: { do: 'undo' } });
  };
  const dismiss = () => {
    onDone();
    void give({ do: 'correct', of }, { said: t('noQuotationNow'), undo: { do: 'undo' } });
  };
  return (
    <form class="correction" onSubmit={correct} onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <label class="small quiet" for={name}>
        {t('whoseWords')}
      </label>
      <input ref={field} id={name} class="field" maxLength={300} defaultValue={speaker} />
      <span class="correction-acts">
        <button type="submit" class="button">
          {t('correctSpeaker')}
        </button>
        <button type="button" class="link-button small" onClick={dismiss}>
          {t('noQuotation')}
        </button>
      </span>
    </form>
  );
}
