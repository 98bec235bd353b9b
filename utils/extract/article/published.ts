import { type DateOrder, readDateOf, readDateText } from '../dates.ts';
import { attributeOf, contentOf, tagOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import type { DateHint, Hints } from './hints.ts';
import type { Neighbour } from './surroundings.ts';

interface Vote extends DateHint {
  /** Whether a reader sees it on the page. */
  shown: boolean;
}

const byName =
  /(?:^|[\s_-])(?:dates?|datum|fecha|data|time|timestamp|times?|published|publish(?:ed)?-?(?:date|time)?|pub-?date|posted|posted-?on|post-?date|entry-?date|entry-?meta|post-?meta|article-?meta|meta|byline|dateline|dt-published|submitted|created|post-?info|info|datepublished|datecreated)(?=$|[\s_-])/i;
const changed =
  /updated?|modified|changed|aktualisiert|geändert|stand:|mis à jour|modifié|actualizado|aggiornat|atualizado|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowan|обновлен|更新|수정|修改/i;
const stated =
  /publi|posted|posté|veröffentlicht|erstellt|created|written|date|datum|fecha|pubblicato|geplaatst|publicerad|opublikowano|опубликован|公開|発表|发布|發表|입력|등록/i;

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
  const votes: Vote[] = hints.published.map((hint) => ({ ...hint, shown: false }));
  for (const neighbour of neighbours) {
    const vote = voteOf(neighbour, language, order);
    if (vote) votes.push(vote);
  }
  const address = dateInAddress(url);
  if (votes.length === 0) return address;
  let best: { weight: number; votes: Vote[] } | undefined;
  for (const vote of votes) {
    const same = votes.filter((other) => sameDay(vote.value, other.value));
    let weight = vote.weight * 1.01 + strongest(same, true) + strongest(same, false);
    if (address) weight += vote.value.startsWith(address) || sameDay(address, vote.value) ? 2 : -1.5;
    if (!best || weight > best.weight) best = { weight, votes: same };
  }
  return best ? fullest(best.votes) : undefined;
}

const strongest = (votes: Vote[], shown: boolean) =>
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
function fullest(votes: Vote[]): string {
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

/** How plainly markup says that a date stands here; 0 where it does not. */
function cueOf({ element, part, distance, names }: Neighbour): number {
  const tag = tagOf(element);
  const property = `${attributeOf(element, 'itemprop') ?? ''} ${attributeOf(element, 'property') ?? ''}`;
  if (/modified|updated(?!\s+published)/i.test(property)) return 0;
  if (/(?:^|[\s_-])(?:updated|modified)(?=$|[\s_-])/i.test(names) && !/publish/i.test(names)) return 0;
  if (/datePublished|dateCreated|dc:date|pubdate/.test(property)) return 3.5;
  if (tag === 'time') return attributeOf(element, 'pubdate') !== undefined ? 3.5 : 3;
  if (names && byName.test(names)) return 2.6;
  if (tag === 'a' || element.childElementCount > 3 || (part !== 'head' && distance > 40)) return 0;
  return tag.includes('-') ? 2.6 : 1.8;
}

function voteOf(neighbour: Neighbour, language?: string, order?: DateOrder): Vote | undefined {
  const { element, distance, part } = neighbour;
  let weight = cueOf(neighbour);
  if (weight === 0 || (part === 'body' && weight < 2.6 && distance > 12)) return undefined;
  const content = contentOf(element) ?? '';
  if (content.length > 1000 || (weight < 2 && !/\d/.test(content))) return undefined;
  const text = oneSpaced(content).trim();
  if (text.length > (weight < 2 ? 120 : 260)) return undefined;
  const value = statedIn(element, text, language, order);
  if (!value || value.length < (weight < 3 ? 10 : 7)) return undefined;
  const before = text.slice(0, Math.max(0, text.search(/\d/)));
  if (changed.test(before) && !stated.test(before)) weight -= 2;
  else if (stated.test(text)) weight += 0.3;
  const far = Math.min(distance / 60, 2.5) + (part === 'body' ? 0.8 : 0);
  return { value, weight: Math.max(0.2, weight - far), shown: text !== '' };
}

/** The date before any "updated", else the one the element states. */
function statedIn(element: Element, text: string, language?: string, order?: DateOrder): string | undefined {
  const cut = text.search(changed);
  if (tagOf(element) !== 'time' && cut > 8) {
    const first = readDateText(text.slice(0, cut), language, order);
    if (first) return first;
  }
  // `7.7.11` could be a version or a score; not where nothing else stands beside a headline.
  const short = /^(\d{1,2})\.(\d{1,2})\.(\d\d)$/.exec(text);
  if (short) return readDateText(`${short[1]}.${short[2]}.20${short[3]}`, language, order);
  return readDateOf(element, language, order);
}

/** The day in an address: `/2016/02/20/` or `/2016-02-20-`; a month where no day is there. */
function dateInAddress(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]+/, '');
  const day = /(?:^|[/_-])((?:19|20)\d\d)([/_-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)/i.exec(path);
  if (day)
    return readDateText(/\d/.test(day[3] ?? '') ? `${day[1]}-${day[3]}-${day[4]}` : `${day[4]} ${day[3]} ${day[1]}`);
  const digits = /[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (digits) return readDateText(`${digits[1]}-${digits[2]}-${digits[3]}`);
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path);
  return month ? `${month[1]}-${month[2]}` : undefined;
}
