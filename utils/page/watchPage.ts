import { plainDocument } from '../extract/plainDocument.ts';

/** How long the page must be quiet before it is read again, and how long a restless page can put that off; ms. */
const quiet = 300;
const patience = 1_500;
/** A reading may take at most one part in this many of the page's time. */
const share = 10;

/** Who reads the page that is watched. */
export interface Reader {
  /** Reads the page; called again only after it has resolved. */
  read(): Promise<void>;
  /** What was read of a node that has since changed, or of what it stands in, is void. */
  changed(node: Node): void;
  /** Whether a node is the reader's own: changes of it are not looked at. */
  isOwn(node: Node): boolean;
}

/**
 * Has the page read when it is readable, when content was added or changed, after a soft navigation and when it comes
 * back from the back/forward cache. A hidden page is read when it is shown; the costlier a reading is, the rarer it
 * becomes. Stops with the signal. Returns the way to have it read once more, soon.
 */
export function watchPage(window: Window, reader: Reader, signal: AbortSignal): () => void {
  const document = plainDocument(window.document);
  let timer: number | undefined;
  let since = 0;
  let notBefore = 0;
  let reading = false;
  let isStale = false;

  async function run(): Promise<void> {
    timer = undefined;
    if (signal.aborted || document.visibilityState === 'hidden') return;
    isStale = false;
    reading = true;
    const start = performance.now();
    try {
      await reader.read();
    } finally {
      const end = performance.now();
      reading = false;
      notBefore = end + (end - start) * share;
      if (isStale) soon();
    }
  }

  function soon(): void {
    if (signal.aborted) return;
    isStale = true;
    if (reading) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else window.clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(Math.min(quiet, since + patience - now), notBefore - now, 0));
  }

  const observer = new MutationObserver((records) => {
    const telling = records.filter((record) => concerns(record, reader));
    for (const { target } of telling) reader.changed(target);
    if (telling.length > 0) soon();
  });
  observer.observe(window.document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', soon, { signal });
  window.addEventListener('pageshow', soon, { signal });
  window.addEventListener('popstate', soon, { signal });
  void run();
  return soon;
}

/** Whether a change may have brought or taken words. */
function concerns(record: MutationRecord, { isOwn }: Reader): boolean {
  if (record.type === 'characterData') return true;
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) if (!isOwn(node) && (node.nodeType === 1 || node.nodeType === 3)) return true;
  }
  return false;
}
