/** A sentence that must be true, the tests that hold it, and what of it no test holds. */
export interface Promised {
  says: string;
  /** `file › how its describe or test begins`; files from `tests/hostile`, or from the root where they begin with `tests/`. */
  by: readonly string[];
  lacks?: string;
}
