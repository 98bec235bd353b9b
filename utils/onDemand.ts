/**
 * What is made only when it is first asked for, and kept: a script that holds a list of words costs a page nothing for it
 * as it starts.
 */
export function onDemand<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
