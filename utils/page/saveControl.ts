import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { bookmarkPath, icon, type Look, sans } from './look.ts';

/** What the control is put beside. */
interface Spot {
  element: Element;
  saved: boolean;
  /** How the thing is called for those who hear it: `Save this comment by Ann`. */
  label: string;
}

/** One button for the whole page, put beside the statement that is hovered or focused. */
export interface SaveControl {
  show(spot: Spot, focus?: boolean): void;
  /** Hides it after a moment, unless it is reached first. */
  leave(): void;
  hide(): void;
  relook(look: Look): void;
}

const leaveAfter = 350;

/** Makes the control; `press` is called for a real click or key only, never for an event that a script made. */
export function createSaveControl(
  document: Document,
  root: ShadowRoot,
  firstLook: Look,
  say: Say,
  press: () => void,
): SaveControl {
  let look = firstLook;
  let spot: Spot | undefined;
  let leaving: number | undefined;
  const button = styled(document, 'button', {
    position: 'fixed',
    display: 'none',
    'align-items': 'center',
    gap: '6px',
    height: '28px',
    padding: '0 10px 0 8px',
    'border-radius': '6px',
    font: sans,
    'font-weight': '500',
    cursor: 'pointer',
    'pointer-events': 'auto',
    'user-select': 'none',
  });
  button.type = 'button';
  root.append(button);

  function place(): void {
    if (!spot) return;
    const box = spot.element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && spot.element.isConnected;
    if (!inView) {
      hide();
      return;
    }
    const right = Math.max(8, document.documentElement.clientWidth - box.right);
    restyle(button, { display: 'inline-flex', right: `${right}px`, top: `${Math.max(4, box.top - 4)}px` });
  }

  function draw(): void {
    if (!spot) return;
    const { saved } = spot;
    button.replaceChildren(icon(document, bookmarkPath, saved), say(saved ? 'saved' : 'save'));
    button.setAttribute('aria-pressed', String(saved));
    button.setAttribute('aria-label', spot.label);
    restyle(button, {
      color: saved ? look.onAccent : look.accent,
      background: saved ? look.accent : look.paper,
      border: `1px solid ${saved ? look.accent : look.line}`,
      'box-shadow': look.shadow,
    });
  }

  function hide(): void {
    spot = undefined;
    button.style.display = 'none';
  }

  button.addEventListener('click', (event) => {
    if (event.isTrusted && spot) press();
  });
  button.addEventListener('pointerenter', () => window.clearTimeout(leaving));
  button.addEventListener('pointerleave', () => control.leave());
  button.addEventListener('focus', () =>
    restyle(button, { outline: `2px solid ${look.accent}`, 'outline-offset': '2px' }),
  );
  button.addEventListener('blur', () => {
    restyle(button, { outline: 'none' });
    control.leave();
  });
  document.addEventListener('scroll', () => spot && requestAnimationFrame(place), { capture: true, passive: true });

  const control: SaveControl = {
    show(next, focus = false) {
      window.clearTimeout(leaving);
      spot = next;
      draw();
      place();
      if (focus) button.focus({ preventScroll: true });
    },
    leave() {
      window.clearTimeout(leaving);
      leaving = window.setTimeout(() => root.activeElement !== button && hide(), leaveAfter);
    },
    hide,
    relook(next) {
      look = next;
      draw();
    },
  };
  return control;
}
