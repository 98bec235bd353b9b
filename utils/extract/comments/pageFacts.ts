import type { TimeMarks } from './marks.ts';
import type { AuthorMarks } from './people.ts';
import { type Region, within } from './region.ts';
import type { Survey } from './survey.ts';
import type { Tells } from './tells.ts';
import type { Traits } from './traits.ts';

/** Everything known of a page before its comments are. */
export interface Page {
  survey: Survey;
  traits: Traits;
  times: TimeMarks;
  people: AuthorMarks;
  /** What the page's headings announce, see `ownWords`. */
  subjects: ReadonlySet<string>;
  tells: Tells;
  /** Whether the page says of itself that it is a thread of posts. */
  isThread: boolean;
  url: URL;
  /** What relative addresses are relative to. */
  base: string;
}

/** How many time marks a region holds. */
export const timesIn = ({ times }: Page, region: Region): number =>
  within(region, (start, end) => (times.before[end] ?? 0) - (times.before[start] ?? 0));

/** How many author marks a region holds. */
export const peopleIn = ({ people }: Page, region: Region): number =>
  within(region, (start, end) => (people.before[end] ?? 0) - (people.before[start] ?? 0));

/** Characters of a region outside links. */
export const plainIn = ({ survey }: Page, region: Region): number =>
  within(region, (start, end) => survey.length(start, end) - survey.linkLength(start, end));

/** Whether a region is, or stands in, words marked as quoted. */
export function standsInQuote(survey: Survey, { start }: Region): boolean {
  for (let at = start, level = 0; at > 0 && level < 4; at = survey.parent(at), level++)
    if (survey.tag(at) === 'blockquote' || /quote|citation|cite/i.test(survey.classes[at] ?? '')) return true;
  return false;
}
