import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { crossPath, icon, type Look, markPath } from './look.ts';
import { pageButton } from './pageButton.ts';

/** The launcher's height with the way to be rid of it, in CSS pixels, and one step of the arrow keys in percent. */
const height = 64;
const step = 5;
/** A press that moves the pointer no further than this is a press, in CSS pixels. */
const slack = 4;

/** What the reader does with the launcher. */
interface LauncherActs {
  open(): void;
  /** It has been moved: its top, in percent of the window's height. */
  moved(top: number): void;
  /** It is not to appear again. */
  dismiss(): void;
}

/** The small tab at the page's edge that opens the sidebar. */
export interface Launcher {
  /** Shows it, or takes it away. */
  show(isShown: boolean): void;
  /** Percent of the window's height. */
  moveTo(top: number): void;
}

/**
 * Makes the launcher. It looks the same whether or not anyone here has a history. It can be dragged along its edge, or
 * moved with the arrow keys, and dismissed for ever.
 */
export function createLauncher(
  document: Document,
  root: ShadowRoot,
  look: Look,
  side: 'left' | 'right',
  say: Say,
  acts: LauncherActs,
): Launcher {
  const corners = side === 'right' ? '6px 0 0 6px' : '0 6px 6px 0';
  let top = 40;
  let dragged = false;
  // Clear of the scrollbar: a fixed box is laid out inside it.
  // Quiet by its ink alone: what is drawn faintly is not plainly seen (plainSight.ts).
  const box = styled(document, 'div', { position: 'fixed', [side]: '0', display: 'none' });
  const button = pageButton(document, look, () => dragged || acts.open());
  restyle(button, {
    height: '40px',
    'border-radius': corners,
    background: look.paper,
    border: `1px solid ${look.line}`,
    [`border-${side}`]: 'none',
    'box-shadow': look.shadow,
    'touch-action': 'none',
  });
  button.title = say('menuSidebar');
  button.setAttribute('aria-label', say('launcher'));
  button.append(icon(document, markPath));
  const off = pageButton(document, look, acts.dismiss);
  restyle(off, { height: '24px', color: look.quietInk, background: look.paper, 'border-radius': corners });
  off.title = say('launcherOff');
  off.setAttribute('aria-label', say('launcherOff'));
  off.append(icon(document, crossPath));
  box.append(button, off);
  root.append(box);

  const place = (next: number) => {
    top = Math.min(Math.max(next, 0), 100);
    restyle(box, { top: `min(${top}vh, 100vh - ${height}px)` });
  };
  const reach = (isReached: boolean) => {
    restyle(button, { color: isReached ? look.accent : look.quietInk });
    restyle(off, { visibility: isReached ? 'visible' : 'hidden' });
  };
  const drag = (start: PointerEvent) => {
    dragged = false;
    const from = top;
    const end = new AbortController();
    const { signal } = end;
    button.setPointerCapture(start.pointerId);
    const move = ({ clientY }: PointerEvent) => {
      if (Math.abs(clientY - start.clientY) > slack) dragged = true;
      if (dragged) place(from + ((clientY - start.clientY) / innerHeight) * 100);
    };
    const drop = () => {
      end.abort();
      if (dragged) acts.moved(top);
    };
    button.addEventListener('pointermove', move, { signal });
    for (const type of ['pointerup', 'pointercancel']) button.addEventListener(type, drop, { signal });
  };
  button.addEventListener('pointerdown', (event) => event.isTrusted && drag(event));
  button.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowUp' ? -step : event.key === 'ArrowDown' ? step : 0;
    dragged = false;
    if (!event.isTrusted || by === 0) return;
    event.preventDefault();
    place(top + by);
    acts.moved(top);
  });
  for (const type of ['pointerenter', 'focusin']) box.addEventListener(type, () => reach(true));
  box.addEventListener('pointerleave', () => reach(false));
  box.addEventListener('focusout', ({ relatedTarget }) => reach(box.contains(relatedTarget as Node | null)));
  reach(false);
  place(top);

  return {
    show: (isShown) => restyle(box, { display: isShown ? 'inline-grid' : 'none', 'pointer-events': 'none' }),
    moveTo: place,
  };
}
