/** By then it is done also where the browser is never idle, in ms. */
const patience = 200;

/**
 * Does something once what has been drawn is painted and the browser has nothing better to do. Returns the way to leave it
 * undone, as an effect wants it.
 */
export function whenIdle(act: () => void): () => void {
  const handle = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
