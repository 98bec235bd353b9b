import type { Host } from './host.ts';

/** How long the page's hand is borne before we put our host back, in ms; twice as long each time, and at most so long. */
const first = 100;
const longest = 5_000;

/**
 * Puts our host back where it was, whatever the page does to it, until `signal`. Never at once: a page that answers each
 * of our steps by one of its own would never come to an end. One that goes on has its way ever longer.
 */
export function holdHost(document: Document, host: Host, signal: AbortSignal): void {
  let patience = first;
  let timer: number | undefined;
  let root: Element | null = null;
  const look = () => {
    if (timer !== undefined || host.isAsMade()) return;
    timer = window.setTimeout(putBack, patience);
    patience = Math.min(patience * 2, longest);
  };
  const watching = new MutationObserver(look);
  const watch = () => {
    if (root === document.documentElement) return;
    watching.disconnect();
    root = document.documentElement;
    watching.observe(document, { childList: true });
    watching.observe(host.element, { attributes: true });
    if (root) watching.observe(root, { childList: true });
  };
  const putBack = () => {
    timer = undefined;
    if (signal.aborted || !document.documentElement) return;
    host.stand();
    watch();
  };
  watch();
  host.element.addEventListener('toggle', look, { signal });
  signal.addEventListener('abort', () => {
    watching.disconnect();
    window.clearTimeout(timer);
  });
}
