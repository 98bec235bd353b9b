import type { ReadComment } from '../../extract/reading.ts';
import { restyle, styled } from '../host.ts';
import { type Look, sans } from '../look.ts';
import { pageButton } from '../pageButton.ts';

/** A button of the bar. Of several the one that `leads` is what the reader most likely wants. */
export interface BarAct {
  word: string;
  press: () => void;
  leads?: boolean;
}

/** What the bar shows. */
export interface BarState {
  /** The parts of a comment, and which of them is being asked for. */
  steps: readonly { word: string; is: 'done' | 'now' | 'later' }[];
  says: string;
  /** What went wrong, or a hint. */
  hint?: string;
  isWrong?: boolean;
  /** The first comments that were found. */
  first?: readonly { name: string; day: string }[];
  acts: readonly BarAct[];
}

/** The bar of a lesson at the foot of the window: what to click, what was found, and what to do with it. */
export interface Bar {
  element: HTMLElement;
  show(state: BarState): void;
  /** The words of what is outlined. */
  quote(words: string): void;
}

export function createBar(document: Document, look: Look, label: string): Bar {
  const element = styled(document, 'section', {
    display: 'grid',
    position: 'fixed',
    bottom: '16px',
    left: '50%',
    transform: 'translateX(-50%)',
    width: 'min(520px, calc(100vw - 24px))',
    'max-height': 'calc(100vh - 32px)',
    overflow: 'auto',
    gap: '8px',
    padding: '12px 16px 12px',
    'border-radius': '8px',
    border: `1px solid ${look.line}`,
    background: look.paper,
    color: look.ink,
    font: sans,
    'box-shadow': look.shadow,
    'pointer-events': 'auto',
    cursor: 'default',
  });
  element.setAttribute('aria-label', label);
  const line = (style: Record<string, string> = {}) =>
    styled(document, 'div', { display: 'block', font: sans, ...style });
  const steps = line({ display: 'flex', gap: '16px', color: look.quietInk });
  const says = line({ font: '17px/24px Charter, "Iowan Old Style", Georgia, serif', color: look.ink });
  says.setAttribute('role', 'status');
  const hint = line({ color: look.quietInk });
  hint.setAttribute('role', 'status');
  const quote = line({
    color: look.quietInk,
    'white-space': 'nowrap',
    overflow: 'hidden',
    'text-overflow': 'ellipsis',
  });
  quote.setAttribute('aria-live', 'polite');
  const first = line({ display: 'grid', 'grid-template-columns': '1fr max-content', gap: '4px 16px' });
  const acts = line({ display: 'flex', 'flex-wrap': 'wrap', gap: '8px', 'margin-top': '4px' });
  element.append(steps, says, first, hint, quote, acts);
  const showIf = (one: HTMLElement, isThere: boolean, display = 'block') =>
    restyle(one, { display: isThere ? display : 'none' });

  return {
    element,
    quote(words) {
      quote.textContent = words;
      showIf(quote, words !== '');
    },
    show(state) {
      steps.replaceChildren(...state.steps.map((one, index) => stepWord(document, look, index + 1, one)));
      showIf(
        steps,
        state.steps.some(({ is }) => is === 'now'),
        'flex',
      );
      says.textContent = state.says;
      hint.textContent = state.hint ?? '';
      restyle(hint, { color: state.isWrong ? look.signal : look.quietInk });
      showIf(hint, state.hint !== undefined);
      showIf(quote, false);
      first.replaceChildren(...(state.first ?? []).flatMap((one) => found(document, look, one)));
      showIf(first, (state.first?.length ?? 0) > 0, 'grid');
      acts.replaceChildren(...state.acts.map((act) => button(document, look, act)));
    },
  };
}

function stepWord(
  document: Document,
  look: Look,
  number: number,
  { word, is }: BarState['steps'][number],
): HTMLElement {
  const shown = styled(document, 'span', {
    font: sans,
    'font-weight': is === 'now' ? '600' : '400',
    color: is === 'now' ? look.accent : look.quietInk,
  });
  if (is === 'now') shown.setAttribute('aria-current', 'step');
  shown.append(`${number} ${word}`);
  return shown;
}

function found(document: Document, look: Look, { name, day }: { name: string; day: string }): HTMLElement[] {
  const who = styled(document, 'bdi', {
    font: sans,
    'font-weight': '600',
    color: look.ink,
    overflow: 'hidden',
    'text-overflow': 'ellipsis',
    'white-space': 'nowrap',
  });
  const when = styled(document, 'span', { font: sans, 'font-variant-numeric': 'tabular-nums', color: look.quietInk });
  who.textContent = name;
  when.textContent = day;
  return [who, when];
}

function button(document: Document, look: Look, { word, press, leads }: BarAct): HTMLButtonElement {
  const made = pageButton(document, look, press);
  made.append(word);
  restyle(made, { padding: '0 12px', border: `1px solid ${leads ? look.accent : look.line}` });
  if (leads) restyle(made, { background: look.accent, color: look.onAccent });
  return made;
}

/** How many of what was found is shown. */
const shownFirst = 3;

/** Names and days of the first comments that were found, in the reader's language. */
export function showFirst(
  found: readonly ReadComment[],
  language: string,
  noDate: string,
): { name: string; day: string }[] {
  return found.slice(0, shownFirst).map(({ author, time }) => ({ name: author, day: dayIn(time, language) ?? noDate }));
}

function dayIn(time: string | undefined, language: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0];
  return day ? new Date(day).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' }) : time;
}
