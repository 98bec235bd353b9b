import { restyle, styled } from './host.ts';
import { type Look, sans } from './look.ts';

/** How high a button of ours on the page is, and how wide at least, in CSS pixels: more where it is touched. */
export const buttonSize = (): number => (matchMedia('(pointer: coarse)').matches ? 40 : 28);

/** A quiet button among our things on the page. `press` is called for a real click or key, never for a script's event. */
export function pageButton(document: Document, look: Look, press: () => void): HTMLButtonElement {
  const size = `${buttonSize()}px`;
  const button = styled(document, 'button', {
    display: 'inline-flex',
    'align-items': 'center',
    'justify-content': 'center',
    gap: '6px',
    'min-width': size,
    height: size,
    padding: '0 6px',
    'border-radius': '5px',
    font: sans,
    'font-weight': '500',
    color: look.accent,
    cursor: 'pointer',
    'pointer-events': 'auto',
    'user-select': 'none',
    'white-space': 'nowrap',
  });
  button.type = 'button';
  button.addEventListener('click', (event) => event.isTrusted && press());
  button.addEventListener('focus', () =>
    restyle(button, { outline: `2px solid ${look.accent}`, 'outline-offset': '1px' }),
  );
  button.addEventListener('blur', () => restyle(button, { outline: 'none' }));
  return button;
}
