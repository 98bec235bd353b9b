/** A comment's own part of the page: a range of elements without the comments nested in it. */
export interface Region {
  /** The element that is or begins the comment. */
  start: number;
  end: number;
  /** Ranges inside that belong to nested comments. */
  holes: readonly (readonly [start: number, end: number])[];
}

/** The sum of a prefix array over a region. */
export function within(region: Region, sum: (start: number, end: number) => number): number {
  let total = sum(region.start, region.end);
  for (const [start, end] of region.holes) total -= sum(start, end);
  return total;
}

/** The elements of a region, in document order. */
export function* elementsIn(region: Region): Generator<number> {
  let index = region.start;
  for (const [start, end] of region.holes) {
    for (; index < start; index++) yield index;
    index = end;
  }
  for (; index < region.end; index++) yield index;
}
