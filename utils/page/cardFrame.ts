import { styled } from './host.ts';
import type { Look } from './look.ts';

/** CSS pixels. One size whatever is shown: the page could measure another. */
const width = 360;
const height = 480;
const margin = 8;

/** A card beside a place on the page: an extension page in a frame inside the closed root, clear around what it draws. */
export interface CardFrame {
  isOpen(): boolean;
  /** Shows the card below a place, or above it where there is no room; `address` is told which. */
  open(place: DOMRect, address: (above: boolean) => string, focus: boolean): void;
  close(): void;
}

/** Makes the card's frame. `over` is called when the pointer comes over the card and when it leaves. */
export function createCardFrame(
  document: Document,
  root: ShadowRoot,
  look: Look,
  over: (isOver: boolean) => void,
): CardFrame {
  let frame: HTMLIFrameElement | undefined;
  return {
    isOpen: () => frame !== undefined,
    open(place, address, focus) {
      frame?.remove();
      const { innerWidth, innerHeight } = window;
      const above = place.bottom + height > innerHeight && place.top > innerHeight - place.bottom;
      const top = above ? place.top - height : Math.min(place.bottom, innerHeight - height);
      const left = Math.min(place.left - 12, innerWidth - width - margin);
      frame = styled(document, 'iframe', {
        display: 'block',
        position: 'fixed',
        top: `${Math.max(0, top)}px`,
        left: `${Math.max(0, left)}px`,
        width: `min(${width}px, 100vw)`,
        height: `min(${height}px, 100vh)`,
        border: 'none',
        background: 'transparent',
        // A frame is clear only where its scheme is that of its document.
        'color-scheme': look.scheme,
        'pointer-events': 'auto',
      });
      frame.title = 'Aforesaid';
      frame.src = address(above);
      frame.addEventListener('pointerenter', () => over(true));
      frame.addEventListener('pointerleave', () => over(false));
      root.append(frame);
      if (focus) frame.focus({ preventScroll: true });
    },
    close() {
      frame?.remove();
      frame = undefined;
    },
  };
}
