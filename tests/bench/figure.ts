import type { Browser } from 'playwright';

/** One comparison: what ours takes against a baseline measured in the same run, in turns with it. */
export interface Figure {
  group: string;
  /** What is compared, in words. */
  figure: string;
  /** Medians in one unit, most often ms. */
  ours: number;
  baseline: number;
  baselineName: string;
  /** `ours / baseline` where the bar is a ceiling, `baseline / ours` where it is a floor. */
  ratio: number;
  /** The bar in words: `≤ 5`. */
  bar: string;
  holds: boolean;
}

/** What may be asked of a bench. */
export interface MeasureOptions {
  /** Whether the record is to be measured with a million statements: it takes most of an hour. */
  million?: boolean;
  /** The one part of a group that is wanted, where it has parts. */
  part?: string;
}

/**
 * A group of figures: `tests/bench/<group>.ts` exports one as `measure`. The browser is closed by the caller. A group that
 * takes long hands figures to `say` as they come, and gives them all in the end.
 */
export type Measure = (
  browser: Browser,
  options: MeasureOptions,
  say: (figures: readonly Figure[]) => void,
) => Promise<Figure[]>;

/** What a figure must keep to: `ours / baseline` at most, or `baseline / ours` at least, this number. */
export type Bar = { atMost: number } | { atLeast: number };

/** A figure from two medians and its bar. */
export function figureOf(
  named: Pick<Figure, 'group' | 'figure' | 'baselineName' | 'ours' | 'baseline'>,
  bar: Bar,
): Figure {
  const ceiling = 'atMost' in bar;
  const ratio = ceiling ? named.ours / named.baseline : named.baseline / named.ours;
  return {
    ...named,
    ratio,
    bar: ceiling ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`,
    holds: ceiling ? ratio <= bar.atMost : ratio >= bar.atLeast,
  };
}
