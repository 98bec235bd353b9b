/** The middle of some numbers; of an even count the mean of the two in the middle. Throws where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) throw new Error('There is no median of nothing.');
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return (lower + upper) / 2;
}

/**
 * Runs the contenders in turns, so that what disturbs one round disturbs all of it, and gives each one's median. A
 * contender answers with what it measured, mostly ms. One round before the first warms up and is not counted.
 */
export async function interleave<Name extends string>(
  contenders: Record<Name, () => Promise<number>>,
  rounds = 5,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[];
  const seen = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const measured = await contenders[name]();
      if (round > 0) seen.get(name)?.push(measured);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seen.get(name) ?? [])])) as Record<Name, number>;
}
