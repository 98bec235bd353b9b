import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { icon, type Look, markPath } from './look.ts';

/**
 * The small tab at the page's edge that opens the sidebar. It looks the same whether or not anyone here has a history:
 * that is told on the toolbar alone, where no page can look.
 */
export function createLauncher(
  document: Document,
  root: ShadowRoot,
  look: Look,
  side: 'left' | 'right',
  say: Say,
  open: () => void,
): HTMLButtonElement {
  const edge = side === 'right' ? '6px 0 0 6px' : '0 6px 6px 0';
  // Clear of the scrollbar: a fixed box is laid out inside it.
  const button = styled(document, 'button', {
    position: 'fixed',
    top: '40vh',
    [side]: '0',
    display: 'inline-flex',
    'align-items': 'center',
    'justify-content': 'center',
    width: '28px',
    height: '40px',
    'border-radius': edge,
    color: look.accent,
    background: look.paper,
    border: `1px solid ${look.line}`,
    [`border-${side}`]: 'none',
    'box-shadow': look.shadow,
    cursor: 'pointer',
    'pointer-events': 'auto',
    opacity: '0.85',
  });
  button.type = 'button';
  button.title = say('menuSidebar');
  button.setAttribute('aria-label', say('launcher'));
  button.append(icon(document, markPath));
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, () => restyle(button, { opacity: '1' }));
  button.addEventListener('pointerleave', () => restyle(button, { opacity: '0.85' }));
  button.addEventListener('focus', () => restyle(button, { outline: `2px solid ${look.accent}` }));
  button.addEventListener('blur', () => restyle(button, { outline: 'none' }));
  button.addEventListener('click', (event) => event.isTrusted && open());
  root.append(button);
  return button;
}
