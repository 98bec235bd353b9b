import { narrowestSidebar, widestSidebar } from '../agreed.ts';
import { restyle, styled } from './host.ts';
import type { Look } from './look.ts';

/** One step of the arrow keys, in CSS pixels. */
const step = 20;

/** The edge of the sidebar by which it is made wider or narrower. */
export interface ResizeHandle {
  element: HTMLElement;
  /** Puts it at a width, in CSS pixels; hidden where the sidebar has no edge to be moved. */
  show(width: number, isMovable: boolean): void;
}

/**
 * Makes the edge: dragged, or moved with the arrow keys. `change` is called all along, `done` when the reader lets go.
 * https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export function createResizeHandle(
  document: Document,
  look: Look,
  side: 'left' | 'right',
  label: string,
  { change, done }: { change: (width: number, dragging: boolean) => void; done: (width: number) => void },
): ResizeHandle {
  let width = narrowestSidebar;
  const wider = side === 'right' ? -1 : 1;
  const handle = styled(document, 'div', {
    position: 'fixed',
    top: '0',
    bottom: '0',
    // Wide enough to be caught; what is seen of it is a line of two pixels along the sidebar. It covers nothing of that:
    // what is covered takes no press (plainSight.ts).
    width: '8px',
    padding: side === 'right' ? '0 0 0 6px' : '0 6px 0 0',
    'background-clip': 'content-box',
    cursor: 'ew-resize',
    'touch-action': 'none',
    'pointer-events': 'auto',
  });
  handle.tabIndex = 0;
  const told = { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': label };
  const bounds = { 'aria-valuemin': String(narrowestSidebar), 'aria-valuemax': String(widestSidebar) };
  for (const [name, value] of Object.entries({ ...told, ...bounds })) handle.setAttribute(name, value);
  const light = (isLit: boolean) => restyle(handle, { 'background-color': isLit ? look.accent : 'transparent' });

  const set = (next: number, dragging: boolean) => {
    width = Math.round(Math.min(Math.max(next, narrowestSidebar), widestSidebar));
    change(width, dragging);
  };
  handle.addEventListener('pointerdown', (start) => {
    if (!start.isTrusted) return;
    const from = width;
    const end = new AbortController();
    const { signal } = end;
    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    handle.addEventListener('pointermove', ({ clientX }) => set(from + (clientX - start.clientX) * wider, true), {
      signal,
    });
    const drop = () => {
      end.abort();
      set(width, false);
      done(width);
    };
    for (const type of ['pointerup', 'pointercancel']) handle.addEventListener(type, drop, { signal });
  });
  handle.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0;
    if (!event.isTrusted || by === 0) return;
    event.preventDefault();
    set(width + by * wider, false);
    done(width);
  });
  for (const type of ['pointerenter', 'focus']) handle.addEventListener(type, () => light(true));
  for (const type of ['pointerleave', 'blur']) handle.addEventListener(type, () => light(false));

  return {
    element: handle,
    show(next, isMovable) {
      width = next;
      restyle(handle, { display: isMovable ? 'block' : 'none', [side]: `min(${width}px, 100vw)` });
      handle.setAttribute('aria-valuenow', String(width));
    },
  };
}
