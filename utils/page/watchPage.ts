/** How long the page must be quiet before it is read again, and how long a restless page can put that off; ms. */
const quiet = 300;
const patience = 1_500;
/** A reading may take at most one part in this many of the page's time. */
const share = 10;

/**
 * Calls `read` when the page is readable, when content was added or changed, after a soft navigation and when the page
 * comes back from the back/forward cache. A hidden page is read when it is shown; the costlier a reading is, the rarer
 * it becomes. Changes inside what `mine` names are not looked at. Stops with the signal.
 */
export function watchPage(window: Window, read: () => void, mine: (node: Node) => boolean, signal: AbortSignal): void {
  const { document } = window;
  let timer: number | undefined;
  let since = 0;
  let notBefore = 0;

  function run(): void {
    timer = undefined;
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const start = performance.now();
    read();
    const end = performance.now();
    notBefore = end + (end - start) * share;
  }

  function soon(): void {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    else window.clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(Math.min(quiet, since + patience - now), notBefore - now, 0));
  }

  const observer = new MutationObserver((records) => {
    if (records.some((record) => concerns(record, mine))) soon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', soon, { signal });
  window.addEventListener('pageshow', soon, { signal });
  window.addEventListener('popstate', soon, { signal });
  run();
}

/** Whether a change may have brought or taken words. */
function concerns(record: MutationRecord, mine: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return true;
  for (const list of [record.addedNodes, record.removedNodes]) {
    for (const node of list) if (!mine(node) && (node.nodeType === 1 || node.nodeType === 3)) return true;
  }
  return false;
}
