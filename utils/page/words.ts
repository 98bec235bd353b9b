import { plainDocument } from '../extract/plainDocument.ts';

/** From this many characters on a page may hold something that was said. */
const enough = 120;
/** At most this many nodes are looked at, so that a page full of empty elements costs nothing. */
const patience = 4_000;
/** How often a changing page is looked at again, in ms. */
const pause = 500;

/** The longest that a page which goes on loading is waited for, in ms. */
const longestLoad = 1_000;

const silent: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** Resolves when a page has loaded, so that its load is not held up; where that takes long, before. */
export function untilLoaded(window: Window): Promise<void> {
  return new Promise((resolve) => {
    // A turn later, when the load has been told to the page itself.
    const soon = () => window.setTimeout(resolve);
    if (plainDocument(window.document).readyState === 'complete') soon();
    else {
      window.addEventListener('load', soon, { once: true });
      window.setTimeout(resolve, longestLoad);
    }
  });
}

/**
 * Resolves once the document shows words enough to be worth reading, at once or after it has changed; most frames of
 * most pages (adverts, counters, players) never do, and are never given the reader. Rejects with the signal's reason.
 */
export function untilWords(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (hasWords(document)) {
      resolve();
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!hasWords(document)) return;
        observer.disconnect();
        resolve();
      }, pause);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Whether a document has words enough, or an open shadow root where they may be. Without layout. */
function hasWords(loaded: Document): boolean {
  const document = plainDocument(loaded);
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && silent.has(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let length = 0;
  for (let seen = 0, node = walker.nextNode(); node && seen < patience; node = walker.nextNode(), seen++) {
    if (node instanceof Element && node.shadowRoot) return true;
    if (node instanceof Text) length += node.data.trim().length;
    if (length >= enough) return true;
  }
  return false;
}
