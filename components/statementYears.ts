import type { RecordedStatement } from '../utils/statement.ts';
import { markWords } from './marking.ts';
import { yearOf } from './when.ts';

/** A calendar year with how much was said in it, and how much of that is saved. */
export interface StatementYear {
  year: number;
  said: number;
  saved: number;
}

/** The years from the first statement to the last, those in which nothing was said too; undated ones do not count. */
export function statementYears(statements: readonly RecordedStatement[]): StatementYear[] {
  const dated = statements.flatMap(({ datePublished, savedAt }) => {
    const year = yearOf(datePublished);
    return year === undefined ? [] : [{ year, saved: savedAt !== undefined }];
  });
  if (dated.length === 0) return [];
  const years = dated.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const within = dated.filter(({ year }) => year === first + index);
    return { year: first + index, said: within.length, saved: within.filter(({ saved }) => saved).length };
  });
}

/** What of a person's statements the reader wants to see; absent parts choose nothing. */
export interface StatementChoice {
  year?: number;
  site?: string;
  /** All of these stand in its text or among its tags. */
  words?: readonly string[];
  savedOnly: boolean;
}

/** The statements that fit a choice, in their order. */
export function chosenAmong(
  statements: readonly RecordedStatement[],
  { year, site, words = [], savedOnly }: StatementChoice,
): RecordedStatement[] {
  return statements.filter(
    (one) =>
      (year === undefined || yearOf(one.datePublished) === year) &&
      (site === undefined || one.isPartOf.site === site) &&
      (!savedOnly || one.savedAt !== undefined) &&
      words.every((word) => holds(one, word)),
  );
}

function holds({ text, tags = [] }: RecordedStatement, word: string): boolean {
  return [text, ...tags].some((words) => markWords(words, [word]).some(({ marked }) => marked));
}
