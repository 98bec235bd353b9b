import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cutAround, markWords } from './marking.ts';
import { t } from './words/words.ts';
import './Words.css';

interface WordsProps {
  text: string;
  /** Words to mark in it. */
  marked?: readonly string[];
  /** Dates and figures that it holds, as said, to stand out. */
  telling?: readonly string[];
  /** Shows two lines at most and offers no more. */
  brief?: boolean;
  /** Shows all of it. */
  whole?: boolean;
}

/** What somebody said: the text alone, clamped to a few lines until the reader wants all of it. */
export function Words({ text, marked = [], telling = [], brief = false, whole = false }: WordsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(whole);
  const overflows = useOverflow(box, open);
  const paragraphs = text.split(/\n\s*\n/).filter(Boolean);
  const clamp = open ? '' : brief ? ' words-clamped words-brief' : ' words-clamped';
  return (
    <>
      <div class={`words${clamp}`} dir="auto" ref={box}>
        {(brief ? [paragraphs.join(' ')] : paragraphs).map((paragraph, index) => (
          <p key={index}>
            {markWords(paragraph, marked).map((piece, at) =>
              piece.marked ? (
                <mark key={at}>{piece.text}</mark>
              ) : (
                <Telling key={at} text={piece.text} telling={telling} />
              ),
            )}
          </p>
        ))}
      </div>
      {!brief && !whole && (overflows || open) && (
        <button type="button" class="link-button words-more small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('showLess') : t('showAll')}
        </button>
      )}
    </>
  );
}

/** Words in which dates and figures stand out a little. */
function Telling({ text, telling }: { text: string; telling: readonly string[] }) {
  return cutAround(text, telling).map((piece, at) =>
    piece.marked ? (
      <span key={at} class="words-telling">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}

/** Whether a clamped box hides something. Told by an observer, after layout, so that no layout is forced. */
function useOverflow(box: { current: HTMLElement | null }, open: boolean): boolean {
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || open) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, open]);
  return overflows;
}
