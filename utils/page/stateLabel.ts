import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';

/** What the reader has kept of something: nothing, saved, only recorded (followed, or read), or saved and edited since. */
export type SaveState = 'new' | 'saved' | 'recorded' | 'edited';

const words = { new: 'save', saved: 'saved', recorded: 'kept', edited: 'edited' } as const;

/** What the control says of a statement. */
export interface StateLabel {
  element: HTMLElement;
  show(state: SaveState): void;
}

/**
 * Makes the word of a state, in a place that has room for all of them: a page could measure the control, and know what is kept.
 * Inert, for a page can have the browser search what stands in closed roots, too (`window.find`), but not what is inert;
 * the button has a name for those who hear it.
 */
export function createStateLabel(document: Document, say: Say): StateLabel {
  const element = styled(document, 'span', { display: 'inline-grid', font: 'inherit', color: 'inherit' });
  element.inert = true;
  const each = Object.entries(words).map(([state, word]) => {
    const one = styled(document, 'span', {
      'grid-area': '1 / 1',
      font: 'inherit',
      color: 'inherit',
      cursor: 'pointer',
    });
    one.textContent = say(word);
    return [state, one] as const;
  });
  element.append(...each.map(([, one]) => one));
  return {
    element,
    show(state) {
      for (const [name, one] of each) restyle(one, { visibility: name === state ? 'visible' : 'hidden' });
    },
  };
}
