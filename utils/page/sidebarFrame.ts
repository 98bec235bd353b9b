import { restyle, styled } from './host.ts';
import type { Look } from './look.ts';

/** The sidebar: an extension page in a frame inside the closed root, at one side of the window. */
export interface SidebarFrame {
  isOpen(): boolean;
  /** Shows the frame at an address made for this tab alone. */
  open(url: string): void;
  close(): void;
  /** CSS pixels, from the next opening on where it is closed. */
  resize(width: number): void;
}

export function createSidebarFrame(
  document: Document,
  root: ShadowRoot,
  look: Look,
  side: 'left' | 'right',
  firstWidth: number,
): SidebarFrame {
  let width = firstWidth;
  let frame: HTMLIFrameElement | undefined;
  return {
    isOpen: () => frame !== undefined,
    open(url) {
      frame?.remove();
      frame = styled(document, 'iframe', {
        position: 'fixed',
        top: '0',
        bottom: '0',
        [side]: '0',
        width: `min(${width}px, 100vw)`,
        height: '100vh',
        border: 'none',
        [`border-${side === 'right' ? 'left' : 'right'}`]: `1px solid ${look.line}`,
        'box-shadow': look.shadow,
        background: look.paper,
        'color-scheme': 'auto',
        'pointer-events': 'auto',
      });
      frame.title = 'Aforesaid';
      frame.src = url;
      root.append(frame);
      restyle(frame, { display: 'block' });
    },
    close() {
      frame?.remove();
      frame = undefined;
    },
    resize(next) {
      width = next;
      if (frame) restyle(frame, { width: `min(${width}px, 100vw)` });
    },
  };
}
