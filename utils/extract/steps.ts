/**
 * Work that can be left between two steps and taken up again: it yields wherever the page may have its turn, and
 * returns what it has found.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps one after the other, and what they return. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What is made of each, a step for each. */
export function* oneByOne<T, Made>(all: readonly T[], make: (one: T, index: number) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const [index, one] of all.entries()) {
    made.push(make(one, index));
    yield;
  }
  return made;
}

/**
 * The steps in slices, the page having its turn between them.
 * @param pause resolves when the page has had its turn
 * @param longest ms that a slice may take before it pauses at the next step
 */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<unknown>, longest = 8): Promise<T> {
  for (;;) {
    const end = performance.now() + longest;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
