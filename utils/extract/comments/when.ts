import { readDateText } from '../dates.ts';
import { type Ballot, collectBallots, firstOf, type Item, votersOf } from './items.ts';
import { leadOf, momentOf } from './marks.ts';
import { otherMoment, otherMomentName } from './names.ts';
import type { Page } from './pageFacts.ts';
import { elementsIn } from './region.ts';

const timeName = /date|time|publish|posted|created|stamp|permalink|ago/i;

interface Moment {
  time?: string;
  /** Whether words beside it say that it is another moment: joined, edited. */
  other: boolean;
  inProse: boolean;
}

/** Finds each item's moment: the mark whose like gives most items one absolute moment of their own. */
export function readTimes(page: Page, items: Item[]): void {
  const voters = votersOf(items);
  const marks = new Set(page.times.marks);
  const ballots = collectBallots(page, voters, (index) => (marks.has(index) ? look(page, index) : undefined));
  const ranked = ballots
    .map((ballot) => ({ trait: ballot.trait, score: rate(ballot, voters.length) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ trait }) => trait)
    .slice(0, 6);
  for (const item of items) {
    for (let from = 0; from === 0 || from < ranked.length; from++) {
      const mark = firstOf(page, item, ranked.slice(from), (index) => marks.has(index)) ?? firstMark(page, item, marks);
      if (mark === undefined) break;
      item.timeMark ??= mark;
      item.time = withClock(page, mark, momentOf(page.survey, mark, page.times)) ?? beside(page, mark);
      if (item.time) break;
    }
  }
  preferShown(page, items);
}

/** Where a theme states one and the same moment beside what it shows, the shown one counts. */
function preferShown(page: Page, items: readonly Item[]): void {
  const timed = items.filter(({ time, timeMark }) => time !== undefined && timeMark !== undefined);
  if (timed.length < 3 || new Set(timed.map(({ time }) => time)).size > 1) return;
  const shown = timed.map(({ timeMark = 0 }) => page.survey.own[timeMark] ?? '');
  if (new Set(shown).size < 2) return;
  const { language, order } = page.times;
  for (const [i, item] of timed.entries()) item.time = readDateText(shown[i] ?? '', language, order);
}

function firstMark(page: Page, item: Item, marks: ReadonlySet<number>): number | undefined {
  for (const index of elementsIn(item.region)) {
    if (!marks.has(index)) continue;
    const { other, inProse } = look(page, index);
    if (!other && !inProse) return index;
  }
  return undefined;
}

/** A relative moment's link or wrapper may state it absolutely. */
function beside(page: Page, mark: number): string | undefined {
  const { survey } = page;
  const parent = survey.parent(mark);
  if (parent < 0 || survey.length(parent, survey.end(parent)) > 80) return undefined;
  return momentOf(survey, parent, page.times);
}

/** A day whose clock stands in an element of its own, beside it. */
function withClock(page: Page, mark: number, time: string | undefined): string | undefined {
  if (time?.length !== 10) return time;
  const whole = beside(page, mark);
  return whole?.startsWith(time) ? whole : time;
}

function look(page: Page, mark: number): Moment {
  const { survey } = page;
  const parent = survey.parent(mark);
  const own = survey.own[mark] ?? '';
  const around = parent >= 0 && survey.length(parent, survey.end(parent)) < 120 ? (survey.own[parent] ?? '') : '';
  const names = `${survey.classes[mark] ?? ''} ${survey.classes[parent] ?? ''}`;
  const other = otherMoment.test(own) || otherMoment.test(around) || otherMomentName.test(names);
  const inProse =
    (own.length > 80 && !/\d/.test(leadOf(own))) || (parent >= 0 && (survey.own[parent] ?? '').length > 100);
  return { time: momentOf(survey, mark, page.times), other, inProse };
}

function rate({ trait, found, count }: Ballot<Moment>, voters: number): number {
  const moments = [...found.values()];
  const n = moments.length;
  const absolute = moments.filter((moment) => moment.time).map((moment) => moment.time ?? '');
  const share = (test: (moment: Moment) => boolean) => moments.filter(test).length / n;
  let score = n / voters + 0.5 * (absolute.length / voters);
  score += 0.4 * (absolute.filter((time) => time.length > 10).length / voters);
  // A month alone is when somebody was there, or bought.
  score -= 0.6 * (absolute.filter((time) => time.length < 10).length / voters);
  score -= 1.2 * share((moment) => moment.other) + 0.6 * share((moment) => moment.inProse);
  score += 0.4 * (inOrder(absolute) - 0.5);
  if (timeName.test(trait)) score += 0.15;
  if (/\[itemprop=(?:date|dateCreated|datePublished|commentTime)/.test(trait)) score += 0.2;
  if (/^(?:time|abbr)\b/.test(trait)) score += 0.1;
  if (/modif|edit|updat/i.test(trait)) score -= 0.8;
  return score - 0.1 * Math.min(4, Math.max(0, count / n - 1));
}

/** How much a list of moments runs one way, 0.5 for no order to 1. */
function inOrder(times: readonly string[]): number {
  if (times.length < 3) return 0.75;
  let up = 0;
  let down = 0;
  for (let i = 1; i < times.length; i++) {
    const [a = '', b = ''] = [times[i - 1], times[i]];
    if (a <= b) up++;
    if (a >= b) down++;
  }
  return Math.max(up, down) / (times.length - 1);
}
