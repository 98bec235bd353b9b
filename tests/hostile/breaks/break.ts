/**
 * A defence taken out of the sources, and the test that must notice. `npm run test:hostile -- --broken` takes each out in a
 * copy of the tree; `tests/hostileBreaks.test.ts` holds that each can still be taken out.
 */
export interface Break {
  /** What is not so any more, to follow “without”. */
  without: string;
  /** Where the defence stands, from the root of the tree. */
  file: string;
  /** What of that file is the defence: it stands there exactly once. */
  find: string;
  /** What stands there instead: it must still compile. */
  replace: string;
  /** The file of tests that guards it, from `tests/hostile`. */
  guard: string;
  /** How the names of those of its tests begin that are run (`describe > case`): one of them must fail. */
  test: string;
}
