import { type DateOrder, readDateText } from '../dates.ts';
import type { Hints } from './hints.ts';
import { type DateVote, dateBeside } from './shownDates.ts';
import type { Neighbour } from './surroundings.ts';

/**
 * When the article was published, as ISO 8601 to the page's precision: the day that the page's data, the dates beside
 * the headline and the address agree on, in the fullest form one of them gives.
 */
export function findPublished(
  neighbours: Neighbour[],
  hints: Hints,
  url: string,
  language?: string,
  order?: DateOrder,
): string | undefined {
  const votes: DateVote[] = hints.published.map((hint) => ({ ...hint, shown: false }));
  for (const neighbour of neighbours) {
    const vote = dateBeside(neighbour, language, order);
    if (vote) votes.push(vote);
  }
  const address = dateInAddress(url);
  const last = tomorrow();
  const past = votes.filter(({ value }) => value.slice(0, 10) <= last);
  if (past.length === 0) return address;
  let best: { weight: number; votes: DateVote[] } | undefined;
  for (const vote of past) {
    const same = past.filter((other) => sameDay(vote.value, other.value));
    let weight = vote.weight * 1.01 + strongest(same, true) + strongest(same, false);
    if (address) weight += vote.value.startsWith(address) || sameDay(address, vote.value) ? 2 : -1.5;
    if (!best || weight > best.weight) best = { weight, votes: same };
  }
  return best ? fullest(best.votes) : undefined;
}

/** Nothing is published later: where days are written in figures alone, such a day was read the wrong way round. */
const tomorrow = (): string => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

const strongest = (votes: DateVote[], shown: boolean) =>
  Math.max(0, ...votes.filter((vote) => vote.shown === shown).map((vote) => vote.weight));

/** Whether two dates are one day, or one day apart where a zone is stated and can make the difference. */
function sameDay(a: string, b: string): boolean {
  if (a.length < 10 || b.length < 10) return a.startsWith(b) || b.startsWith(a);
  if (a.slice(0, 10) === b.slice(0, 10)) return true;
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/;
  return (
    (zoned.test(a) || zoned.test(b)) && Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= 86_400_000
  );
}

/** The day that the reader sees, with the most precise time that falls on it. */
function fullest(votes: DateVote[]): string {
  const shown = votes.filter((vote) => vote.shown && vote.value.length >= 10).sort((a, b) => b.weight - a.weight)[0];
  const day = shown?.value.slice(0, 10);
  const candidates = day ? votes.filter((vote) => vote.value.startsWith(day)) : votes;
  const [best] = [...candidates].sort((a, b) => precision(b.value) - precision(a.value) || b.weight - a.weight);
  return best?.value ?? '';
}

/** Day, then minute, then zone. Midnight sharp is no time. */
function precision(value: string): number {
  if (value.length <= 10) return value.length / 10;
  const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/.test(value);
  return (midnight ? 1.1 : 2) + (/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? 0.5 : 0);
}

/** The day in an address: `/2016/02/20/` or `/2016-02-20-`; a month where no day is there. */
function dateInAddress(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]+/, '');
  const day = /(?:^|[/_-])((?:19|20)\d\d)([/_-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?=[/_.-]|$)/i.exec(path);
  if (day)
    return readDateText(/\d/.test(day[3] ?? '') ? `${day[1]}-${day[3]}-${day[4]}` : `${day[4]} ${day[3]} ${day[1]}`);
  const digits = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (digits) return readDateText(`${digits[1]}-${digits[2]}-${digits[3]}`);
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path);
  return month ? `${month[1]}-${month[2]}` : undefined;
}
