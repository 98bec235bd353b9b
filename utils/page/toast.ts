import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { type Look, sans } from './look.ts';

/** How long a toast with something to undo stays, in ms; it stays as long as it is hovered or focused. */
const stay = 8_000;

/** One line at the foot of the page that says what was done, with a way back. */
export interface Toast {
  show(sentence: string, undo?: () => void): void;
  /** Says why nothing was done; a way back that stands there stays. */
  refuse(sentence: string): void;
}

/** Makes the toast. It is spoken politely, takes no focus and covers no text for long. */
export function createToast(document: Document, root: ShadowRoot, look: () => Look, say: Say): Toast {
  const bar = styled(document, 'div', {
    position: 'fixed',
    inset: 'auto 16px 24px',
    // As wide as its words: a box set off from the middle would have half of the window at most.
    margin: '0 auto',
    width: 'fit-content',
    display: 'none',
    'align-items': 'center',
    gap: '16px',
    'max-width': '560px',
    padding: '10px 16px',
    'border-radius': '6px',
    font: sans,
    'pointer-events': 'auto',
  });
  bar.setAttribute('role', 'status');
  root.append(bar);
  let timer: number | undefined;
  let wayBack: (() => void) | undefined;
  const hide = () => {
    wayBack = undefined;
    restyle(bar, { display: 'none' });
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(hide, stay);
  };
  bar.addEventListener('pointerenter', () => window.clearTimeout(timer));
  bar.addEventListener('pointerleave', later);
  bar.addEventListener('focusin', () => window.clearTimeout(timer));
  bar.addEventListener('focusout', later);

  const toast: Toast = {
    show(sentence, undo) {
      wayBack = undo;
      const { ink, paper, accent } = look();
      // Ink and paper change places, so that it stands off from the page.
      restyle(bar, { display: 'flex', color: paper, background: ink, 'box-shadow': look().shadow });
      bar.replaceChildren(sentence);
      if (undo) bar.append(undoButton(document, say('undo'), accent, ink, undo, hide));
      later();
    },
    refuse: (sentence) => toast.show(sentence, wayBack),
  };
  return toast;
}

function undoButton(
  document: Document,
  label: string,
  accent: string,
  ink: string,
  undo: () => void,
  hide: () => void,
): HTMLElement {
  const button = styled(document, 'button', {
    font: sans,
    'font-weight': '600',
    color: `color-mix(in oklab, ${accent} 45%, ${ink === '#1c1c1a' ? 'white' : 'black'})`,
    padding: '4px 8px',
    margin: '-4px -8px -4px 0',
    'border-radius': '4px',
    cursor: 'pointer',
  });
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('focus', () => restyle(button, { outline: '2px solid currentColor' }));
  button.addEventListener('blur', () => restyle(button, { outline: 'none' }));
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    hide();
    undo();
  });
  return button;
}
