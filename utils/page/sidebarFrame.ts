import { restyle, styled } from './host.ts';
import type { Look } from './look.ts';
import { createResizeHandle } from './resizeHandle.ts';
import type { Room } from './room.ts';

/**
 * The sidebar: an extension page in a frame inside the closed root, at one side of the window; in a window too narrow
 * for both, a sheet from below that leaves the page's upper part in sight.
 */
export interface SidebarFrame {
  isOpen(): boolean;
  /** Shows the frame at an address made for this tab alone. */
  open(url: string): void;
  close(): void;
  /** CSS pixels, from the next opening on where it is closed. */
  resize(width: number): void;
  /** How much of the window's right side it covers now, in CSS pixels. */
  coveredRight(): number;
}

/** Below this a page and a sidebar beside it would both be too narrow to read. */
const narrow = '(max-width: 599px)';

/**
 * Makes the sidebar's frame, and the edge by which the reader resizes it; `resized` is called when they let go. While it
 * stands beside the page, the page leaves it `room`.
 */
export function createSidebarFrame(
  document: Document,
  root: ShadowRoot,
  look: Look,
  side: 'left' | 'right',
  firstWidth: number,
  room: Room,
  { label, resized }: { label: string; resized: (width: number) => void },
): SidebarFrame {
  let width = firstWidth;
  let shown: { frame: HTMLIFrameElement; life: AbortController } | undefined;
  const isNarrow = document.defaultView?.matchMedia(narrow);
  const place = () => {
    if (shown) restyle(shown.frame, isNarrow?.matches ? asSheet(look) : atSide(look, side, width));
    handle.show(width, !isNarrow?.matches);
  };
  const isBeside = () => shown !== undefined && !isNarrow?.matches;
  const change = (next: number, dragging: boolean) => {
    width = next;
    place();
    // The frame would swallow the pointer that drags its edge.
    if (shown) shown.frame.inert = dragging;
    // To lay out a whole page with each step of a drag would make the edge lag behind the pointer.
    if (dragging) return;
    if (isBeside()) room.make(width);
    else room.end();
  };
  const handle = createResizeHandle(document, look, side, label, { change, done: resized });
  const close = () => {
    shown?.frame.remove();
    handle.element.remove();
    shown?.life.abort();
    shown = undefined;
    room.end();
  };
  return {
    isOpen: () => shown !== undefined,
    open(url) {
      close();
      const frame = styled(document, 'iframe', {
        position: 'fixed',
        'box-shadow': look.shadow,
        background: look.paper,
        'color-scheme': 'auto',
        'pointer-events': 'auto',
      });
      frame.title = 'Aforesaid';
      frame.src = url;
      shown = { frame, life: new AbortController() };
      change(width, false);
      isNarrow?.addEventListener('change', () => change(width, false), { signal: shown.life.signal });
      root.append(frame, handle.element);
      restyle(frame, { display: 'block' });
    },
    close,
    resize: (next) => change(next, false),
    coveredRight: () => (isBeside() && side === 'right' ? width : 0),
  };
}

function atSide(look: Look, side: 'left' | 'right', width: number): Record<string, string> {
  const line = `1px solid ${look.line}`;
  const [inset, border] = side === 'right' ? ['0 0 0 auto', '0 0 0 1px'] : ['0 auto 0 0', '0 1px 0 0'];
  return {
    inset,
    border: line,
    'border-width': border,
    'border-radius': '0',
    width: `min(${width}px, 100vw)`,
    height: '100vh',
  };
}

function asSheet(look: Look): Record<string, string> {
  return {
    inset: 'auto 0 0 0',
    border: `1px solid ${look.line}`,
    'border-width': '1px 0 0 0',
    'border-radius': '12px 12px 0 0',
    width: '100vw',
    height: '68dvh',
  };
}
