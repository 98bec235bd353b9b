import { useEffect, useRef } from 'preact/hooks';
import { useOrder } from './NoticeBoard.tsx';
import type { Noted } from './TagField.tsx';
import { t } from './words/words.ts';
import './NoteField.css';

/** How long after the last key a note is kept, in ms. */
const pause = 700;

/** The reader's own note; kept by itself while it is written, and when the field is left. */
export function NoteField({ on, note }: { on: Noted; note: string }) {
  const give = useOrder();
  const kept = useRef(note);
  const written = useRef(note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    if (written.current === kept.current) return;
    kept.current = written.current;
    void give({ do: 'note', on, text: written.current });
  };
  const newest = useRef(keep);
  newest.current = keep;
  useEffect(() => () => newest.current(), []);
  return (
    <textarea
      class="note"
      rows={1}
      maxLength={20_000}
      aria-label={t('note')}
      placeholder={t('addNote')}
      defaultValue={note}
      onInput={(event) => {
        written.current = event.currentTarget.value;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => newest.current(), pause);
      }}
      onBlur={keep}
    />
  );
}
