import type { Say } from '../words/onPage.ts';
import { restyle, styled } from './host.ts';
import { bookmarkPath, icon, type Look, markPath } from './look.ts';
import { pageButton } from './pageButton.ts';
import { createStateLabel, type SaveState } from './stateLabel.ts';

/** What the control is put beside. */
interface Spot {
  element: Element;
  state: SaveState;
  /** How saving is called for those who hear it: `Save this comment by Ann`. */
  label: string;
  /** And the card: `What Ann said before`. */
  beforeLabel: string;
  /** Whether something earlier is known of the speaker. Tells itself by colour alone: no page can measure that. */
  marked: boolean;
}

/** One control for the whole page, put beside the statement that is hovered or focused: what was said before, and saving. */
export interface SaveControl {
  show(spot: Spot, focus?: boolean): void;
  /** Hides it after a moment, unless it is reached first. */
  leave(): void;
  hide(): void;
}

const leaveAfter = 350;

/**
 * Makes the control. `save` and `before` are called for a real click or key only, never for an event that a script made.
 * `coveredRight` tells how much of the window's right side is covered by the sidebar, in CSS pixels.
 */
export function createSaveControl(
  document: Document,
  root: ShadowRoot,
  look: Look,
  say: Say,
  { save, before }: { save: () => void; before: (button: DOMRect) => void },
  coveredRight: () => number,
): SaveControl {
  let spot: Spot | undefined;
  let leaving: number | undefined;
  const bar = styled(document, 'div', {
    position: 'fixed',
    display: 'none',
    'border-radius': '6px',
    background: look.paper,
    border: `1px solid ${look.line}`,
    'box-shadow': look.shadow,
    'pointer-events': 'auto',
  });
  const beforeButton = pageButton(document, look, () => before(beforeButton.getBoundingClientRect()));
  const saveButton = pageButton(document, look, save);
  const label = createStateLabel(document, say);
  beforeButton.append(icon(document, markPath));
  bar.append(beforeButton, saveButton);
  root.append(bar);

  function place(): void {
    if (!spot) return;
    const box = spot.element.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && spot.element.isConnected;
    if (!inView) {
      hide();
      return;
    }
    restyle(bar, { display: 'inline-flex' });
    const window = { width: document.documentElement.clientWidth, coveredRight: coveredRight() };
    const { right, top } = besideOrAbove(box, bar.getBoundingClientRect(), window);
    restyle(bar, { right: `${right}px`, top: `${top}px` });
  }

  function draw({ state, label: name, beforeLabel, marked }: Spot): void {
    saveButton.replaceChildren(icon(document, bookmarkPath, state === 'saved'), label.element);
    label.show(state);
    saveButton.setAttribute('aria-pressed', String(state === 'saved'));
    saveButton.setAttribute('aria-label', name);
    restyle(saveButton, {
      color: state === 'saved' ? look.onAccent : state === 'edited' ? look.signal : look.accent,
      background: state === 'saved' ? look.accent : 'transparent',
    });
    beforeButton.setAttribute('aria-label', beforeLabel);
    beforeButton.title = beforeLabel;
    restyle(beforeButton, { color: marked ? look.accent : look.quietInk });
  }

  function hide(): void {
    spot = undefined;
    restyle(bar, { display: 'none' });
  }

  bar.addEventListener('pointerenter', () => window.clearTimeout(leaving));
  bar.addEventListener('pointerleave', () => control.leave());
  bar.addEventListener('focusout', () => control.leave());
  document.addEventListener('scroll', () => spot && requestAnimationFrame(place), { capture: true, passive: true });

  const control: SaveControl = {
    show(next, focus = false) {
      window.clearTimeout(leaving);
      spot = next;
      draw(next);
      place();
      if (focus) saveButton.focus({ preventScroll: true });
    },
    leave() {
      window.clearTimeout(leaving);
      leaving = window.setTimeout(() => bar.contains(root.activeElement) || hide(), leaveAfter);
    },
    hide,
  };
  return control;
}

/** Pixels between a statement and the control beside it: little enough for the pointer to cross. */
const apart = 4;

/**
 * Where the control stands so that it covers none of the statement's words: in the margin beside its first line where
 * there is room, else over its upper edge; never where the sidebar covers the window. From the window's right edge and
 * top, in CSS pixels.
 */
export function besideOrAbove(
  statement: { right: number; top: number },
  control: { width: number; height: number },
  { width, coveredRight }: { width: number; coveredRight: number },
): { right: number; top: number } {
  const margin = width - coveredRight - statement.right;
  const isBeside = margin >= control.width + apart + 8;
  return isBeside
    ? { right: coveredRight + margin - control.width - apart, top: Math.max(4, statement.top) }
    : { right: coveredRight + Math.max(8, margin), top: Math.max(4, statement.top - control.height + 6) };
}
