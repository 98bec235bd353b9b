import type { Break } from '../hostile/breaks/break.ts';
import { type BrokenTree, copyTree, type Outcome } from './brokenTree.ts';

/** What came of taking one defence out: nothing where the test noticed, else why that is not shown. */
export interface BreakOutcome {
  one: Break;
  unnoticed?: string;
}

/**
 * Takes each defence out in a copy of the tree, and looks whether its test notices. A test counts that passes on the tree as
 * it is, and fails on the broken one.
 */
export function tryBreaks(breaks: readonly Break[], say: (line: string) => void): BreakOutcome[] {
  const tree = copyTree();
  try {
    return [...Map.groupBy(breaks, ({ guard }) => guard)].flatMap(([guard, all]) => tryGuard(tree, guard, all, say));
  } finally {
    tree.remove();
  }
}

function tryGuard(tree: BrokenTree, guard: string, all: readonly Break[], say: (line: string) => void): BreakOutcome[] {
  const whole = tree.run(
    guard,
    all.map(({ test }) => test),
  );
  return all.map((one) => {
    const unnoticed =
      troubleWhole(whole, one) ??
      tree.broken(one.file, one.find, one.replace, () => troubleBroken(tree.run(guard, [one.test]), one));
    say(`${unnoticed ? 'UNNOTICED' : 'noticed'}: without ${one.without} (${guard}: ${one.test})`);
    if (unnoticed) say(unnoticed);
    return { one, unnoticed };
  });
}

const namedBy = ({ tests }: Outcome, { test }: Break) => [...tests].filter(([name]) => name.startsWith(test));

function troubleWhole(outcome: Outcome, one: Break): string | undefined {
  const named = namedBy(outcome, one);
  if (named.length === 0) return `There is no such test. ${outcome.trouble}`;
  const failing = named.filter(([, passed]) => !passed).map(([name]) => name);
  return failing.length === 0 ? undefined : `Failing with the defence in place: ${failing.join('; ')}`;
}

function troubleBroken(outcome: Outcome, one: Break): string | undefined {
  const named = namedBy(outcome, one);
  if (named.length === 0) return `It could not be run: ${outcome.trouble}`;
  return named.some(([, passed]) => !passed) ? undefined : `All ${named.length} pass without it.`;
}
