import { type Due, dueKey, type Quantity } from '../claims/claims.ts';
import type { RecordedStatement, Verdict } from '../statement.ts';
import { claimsOf, type Said } from './claimsOf.ts';

/** One forecast: who said it when is the statement's, what became of it the reader's. */
export interface Forecast {
  statement: RecordedStatement;
  due: Due;
  /** Which of the statement's it is. */
  key: string;
  verdict?: Verdict;
}

/** All forecasts in statements, in the order they were said; undated statements hold none. */
export function forecastsOf(statements: readonly RecordedStatement[]): Forecast[] {
  return statements
    .flatMap((statement) =>
      claimsOf(statement).due.map((due) => {
        const key = dueKey(due);
        return { statement, due, key, verdict: statement.verdicts?.find((one) => one.due === key) };
      }),
    )
    .sort((a, b) => compare(a.statement.datePublished, b.statement.datePublished));
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last day of a forecast, or its first where it has no end; undefined where it hangs on an event. */
export const dayDue = ({ from, to, vague }: Due): string | undefined => (vague ? undefined : (to ?? from ?? undefined));

/** Those that fall due from one day to another (ISO 8601, both included), in the order they do; the others have no day. */
export function dueBetween(forecasts: readonly Forecast[], from: string, to: string): Forecast[] {
  return forecasts
    .flatMap((forecast) => {
      const day = dayDue(forecast.due);
      return day && day >= from && day <= to ? [{ forecast, day }] : [];
    })
    .sort((a, b) => compare(a.day, b.day))
    .map(({ forecast }) => forecast);
}

/** The day in so many days, ISO 8601; `now` in milliseconds since 1970. */
export const dayIn = (days: number, now: number): string =>
  new Date(now + days * 86_400_000).toISOString().slice(0, 10);

/** An amount as said in one statement. */
interface Figure {
  statement: RecordedStatement;
  quantity: Quantity;
}

/** Amounts of one unit, in the order they were said. */
export interface Series {
  unit: string;
  figures: Figure[];
}

/** The amounts that were said more than once in one unit, with different values: those are worth comparing. */
export function seriesOf(statements: readonly RecordedStatement[]): Series[] {
  const byUnit = new Map<string, Figure[]>();
  for (const statement of statements) {
    for (const quantity of claimsOf(statement).quantities) {
      if (quantity.unit === '') continue;
      byUnit.set(quantity.unit, [...(byUnit.get(quantity.unit) ?? []), { statement, quantity }]);
    }
  }
  return [...byUnit]
    .map(([unit, figures]) => ({
      unit,
      figures: figures.sort((a, b) => compare(a.statement.datePublished, b.statement.datePublished)),
    }))
    .filter(({ figures }) => isVaried(figures))
    .sort((a, b) => b.figures.length - a.figures.length);
}

function isVaried(figures: readonly Figure[]): boolean {
  const statements = new Set(figures.map(({ statement }) => statement.id));
  return statements.size > 1 && new Set(figures.map(({ quantity }) => amountOf(quantity))).size > 1;
}

/** The amount as one number, to be drawn: the middle of a range, the end that is given. */
export const amountOf = ({ min, max }: Quantity): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;

/** A date or figure that was another one before. */
export interface Move {
  before: RecordedStatement;
  was: Due | Quantity;
  is: Due | Quantity;
}

/** How many moves are shown. */
const mostMoves = 3;

/**
 * Where what is said now carries a date or a figure and an earlier statement on the same subject carries another: each
 * side by side. The earlier ones come best first, and each date and each unit is compared with the best only.
 */
export function movesOf(now: Said, earlier: readonly RecordedStatement[]): Move[] {
  const moves: Move[] = [];
  const here = claimsOf(now);
  const compared = new Set<string>();
  for (const before of earlier) {
    const then = claimsOf(before);
    const [is, was] = [here.due.find(hasDay), then.due.find(hasDay)];
    if (is && was && !compared.has('due')) {
      compared.add('due');
      if (dueKey(is) !== dueKey(was)) moves.push({ before, was, is });
    }
    for (const amount of here.quantities) {
      const other = then.quantities.find(({ unit }) => unit !== '' && unit === amount.unit);
      if (!other || compared.has(amount.unit)) continue;
      compared.add(amount.unit);
      if (other.min !== amount.min || other.max !== amount.max) moves.push({ before, was: other, is: amount });
    }
  }
  return moves.slice(0, mostMoves);
}

const hasDay = (due: Due): boolean => dayDue(due) !== undefined;
