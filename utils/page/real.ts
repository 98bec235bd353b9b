/** Hears what the browser and the reader do, not what a page's script pretends. */
export function real<E extends Event>(hear: (event: E) => unknown): (event: E) => void {
  return (event) => {
    if (event.isTrusted) hear(event);
  };
}
