import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { bookmarkPath, icon, type Look } from './look.ts';
import { pageButton } from './pageButton.ts';

/** The button beside words that the reader has selected. */
export interface SelectionButton {
  show(place: DOMRect): void;
  hide(): void;
}

export function createSelectionButton(
  document: Document,
  root: ShadowRoot,
  look: Look,
  say: Say,
  press: () => void,
): SelectionButton {
  const bar = styled(document, 'div', {
    position: 'fixed',
    display: 'none',
    'border-radius': '6px',
    background: look.paper,
    border: `1px solid ${look.line}`,
    'box-shadow': look.shadow,
    'pointer-events': 'auto',
  });
  const button = pageButton(document, look, press);
  button.append(icon(document, bookmarkPath), say('saveSelection'));
  // Pressing it must not take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.append(button);
  root.append(bar);
  return {
    show({ left, right, top, bottom }) {
      const under = bottom + 48 < innerHeight;
      const middle = Math.min(Math.max((left + right) / 2, 112), innerWidth - 112);
      restyle(bar, {
        display: 'inline-flex',
        left: `${middle}px`,
        transform: 'translateX(-50%)',
        top: `${under ? bottom + 8 : Math.max(4, top - 40)}px`,
      });
    },
    hide: () => restyle(bar, { display: 'none' }),
  };
}
