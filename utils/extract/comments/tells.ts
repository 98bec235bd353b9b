import { remembered } from '../remembered.ts';
import type { Candidate } from './choose.ts';
import { type Page, type Region, within } from './groups.ts';
import { mostVoters } from './items.ts';
import { namesComment } from './names.ts';
import { announcing, helpful, reacting, replying, wordEnd } from './phrases.ts';
import type { Survey } from './survey.ts';

const around =
  /(?:^|[\s_-])(?:comments?|commentlist|commentaires?|kommentare?|comentarios|replies|responses|answers|discussion|thread|conversation|messages?|postlist|forum|topic|reviews|opinions?|feedback|reactions?|guestbook|gaestebuch|mentions|talk|chat|board|avis|opiniones|opinie|comentários|comentarios|comentarii|comenti|yorumlar|komentarze|komentáře|komentare|komentari|komentar|kommentit|kommentarer|hozzaszolasok|velemenyek|reacties|otzyvy|otzivy|recenze|recenzje|arvostelut|bewertungen|rezensionen|recensioni|ulasan|talkbacks|sxolia|binh-?luan|webmentions)(?:$|[\s_-])/i;
/** Names of parts that only comments have. */
export const surelyInside =
  /comment|repl(?:y|ies)|answer|(?<!p)review|kommentar|kommentti|antwort|commentaire|comentario|komentar|hozz?aszolas|yorum|otz[iy]v|talkback/i;
const acts = new RegExp(`^(?:${replying}|${reacting}|permalink|link|#\\d+)${wordEnd}`, 'iu');
/** Where an act is offered, and how long what offers it is at most. */
const actors = new Set(['a', 'button', 'span', 'strong']);
const longestAct = 60;
/** What a blog calls its articles as well as a board its comments. */
const namesArticle = /(?:^|[^a-z])(?:s|blog|single|mvp)?[-_]?posts?(?![a-z])/i;

/** How far before a comment the heading may stand that announces it, and how far into it its parts are looked for; elements. */
const reach = { heading: 40, part: 60 };

/** What on a page tells comments from other lists, element by element: each asked once, when first needed. */
export class Tells {
  readonly #survey: Survey;
  #acts: Int32Array | undefined;
  #parts: Int32Array | undefined;
  #anchors: Int32Array | undefined;
  #ratings: Int32Array | undefined;
  #headings: number[] | undefined;
  readonly #namesPart = remembered(
    (names) => surelyInside.test(names) && !/count|no-?comments|comments?-?link/i.test(names),
  );

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** How many elements from `start` to before `end` offer to answer, quote, report … */
  actions(start: number, end: number): number {
    this.#acts ??= this.#count((index) => this.#isAction(index));
    return (this.#acts[end] ?? 0) - (this.#acts[start] ?? 0);
  }

  /** How many of them are named as parts of a comment. */
  parts(start: number, end: number): number {
    this.#parts ??= this.#count((index) => this.#namesPart(namesOf(this.#survey, index)));
    return (this.#parts[end] ?? 0) - (this.#parts[start] ?? 0);
  }

  /** How many of them are links to a place in a page. */
  anchors(start: number, end: number): number {
    const survey = this.#survey;
    this.#anchors ??= this.#count(
      (index) => survey.tag(index) === 'a' && survey.attribute(index, 'href')?.includes('#') === true,
    );
    return (this.#anchors[end] ?? 0) - (this.#anchors[start] ?? 0);
  }

  /** How many of them state or show a rating, or how helpful it was. */
  ratings(start: number, end: number): number {
    this.#ratings ??= this.#count((index) => statesRating(this.#survey, index));
    return (this.#ratings[end] ?? 0) - (this.#ratings[start] ?? 0);
  }

  /** Whether one of the elements just before says in a heading that comments follow; any of them, not the last alone. */
  isHeadingNear(start: number): boolean {
    this.#headings ??= Array.from(this.#survey.tags.keys()).filter((index) => isAnnouncing(this.#survey, index));
    return this.#headings.some((heading) => heading < start && heading >= start - reach.heading);
  }

  #count(test: (index: number) => boolean): Int32Array {
    const { size } = this.#survey;
    const before = new Int32Array(size + 1);
    for (let index = 0; index < size; index++) before[index + 1] = (before[index] ?? 0) + Number(test(index));
    return before;
  }

  #isAction(index: number): boolean {
    const tag = this.#survey.tag(index);
    const own = this.#survey.own[index] ?? '';
    if (own.length > longestAct) return false;
    const acting = actors.has(tag) || this.#survey.attribute(index, 'role') === 'button';
    return acting && acts.test(own || (this.#survey.attribute(index, 'aria-label') ?? ''));
  }
}

const rating = /(?:^|[\s_-])(?:star-?)?ratings?(?=$|[\s_\d-])|\d[\d.,]* (?:out of|von|sur|de|su|van) \d|\d stars?\b/i;

function statesRating(survey: Survey, index: number): boolean {
  const names = survey.attributeNames(index);
  if (names.some((name) => /rating$/.test(name)) || survey.attribute(index, 'itemprop') === 'reviewRating') return true;
  if (rating.test(survey.classes[index] ?? '')) return true;
  const shown = `${survey.own[index] ?? ''} ${survey.attribute(index, 'alt') ?? ''} ${survey.attribute(index, 'aria-label') ?? ''}`;
  return shown.length < 80 && (rating.test(shown) || helpful.test(shown));
}

/** An element's class and id, in one string. */
const namesOf = (survey: Survey, index: number): string =>
  `${survey.classes[index] ?? ''} ${survey.attribute(index, 'id') ?? ''}`;

const isHeading = (survey: Survey, index: number): boolean => /^h[1-6]$|^legend$/.test(survey.tag(index));

function isAnnouncing(survey: Survey, heading: number): boolean {
  if (!isHeading(survey, heading)) return false;
  let text = '';
  for (let inner = heading; inner < survey.end(heading); inner++) text += survey.own[inner] ?? '';
  return text.length < 60 && announcing.test(text);
}

/** Whether the last heading before a region, among the elements just before it, announces comments. */
export function standsUnderHeading({ survey }: Page, { start }: Region): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach.heading); at--)
    if (isHeading(survey, at)) return isAnnouncing(survey, at);
  return false;
}

/** Whether a region stands in a block named as one of comments. */
export function standsAmongComments({ survey }: Page, { start }: Region): boolean {
  for (let at = survey.parent(start), level = 0; at > 0 && level < 5; at = survey.parent(at), level++)
    if (around.test(namesOf(survey, at))) return true;
  return false;
}

/** Whether one of a region's first elements is named as a part of a comment. */
export function holdsNamedPart({ tells }: Page, region: Region): boolean {
  if (tells.parts(region.start, region.end) === 0) return false;
  let index = region.start;
  let left = reach.part + 1;
  for (const [start, end] of [...region.holes, [region.end, region.end] as const]) {
    const stop = Math.min(start, index + left);
    if (stop > index && tells.parts(index, stop) > 0) return true;
    left -= Math.max(0, stop - index);
    index = end;
  }
  return false;
}

/** Whether a region holds a link or a button that comments have: to answer, to quote, to report. */
export const holdsAction = ({ tells }: Page, region: Region): boolean =>
  within(region, (start, end) => tells.actions(start, end)) > 0;

/** Whether a group's name alone tells that it is comments. */
export function isToldByName(page: Page, candidate: Candidate): boolean {
  return candidate.sure || (isNamed(page, candidate) && !namesArticle.test(candidate.trait));
}

/** Whether a group is named like comments; on the page of a thread, where its first member is. */
export function isNamed({ survey, isThread }: Page, { trait, regions }: Candidate): boolean {
  if (namesComment(trait)) return true;
  return isThread && namesComment(namesOf(survey, regions[0]?.start ?? 0));
}

/** Whether a region holds a rating, of so many stars, or asks whether it was helpful, as shops do. */
export const isRated = ({ tells }: Page, region: Region): boolean =>
  within(region, (start, end) => tells.ratings(start, end)) > 0;

/**
 * Whether a group may still be found to be comments once it is read: whether by its name, its place, or what enough of
 * its members hold it could be told from any other list. Looks at nothing that has to be read first.
 */
export function mayBeTold(page: Page, candidate: Candidate): boolean {
  const { regions } = candidate;
  if (page.isThread || isToldByName(page, candidate)) return true;
  const { tells } = page;
  // Most of those that are asked in the end must have it: at least half of all, sixty of them at most.
  const least = Math.min(regions.length, mostVoters) * 0.3;
  const enough = (test: (region: Region) => boolean) => {
    let count = 0;
    for (const region of regions) if (test(region) && ++count >= least) return true;
    return false;
  };
  if (enough((region) => within(region, (start, end) => tells.anchors(start, end)) > 0)) return true;
  if (enough((region) => holdsAction(page, region)) || enough((region) => holdsNamedPart(page, region))) return true;
  if (enough((region) => isRated(page, region))) return true;
  return regions.some((region) => tells.isHeadingNear(region.start)) || regions.some(standsAmongIn(page));
}

/** {@link standsAmongComments}, asked once for all that stand side by side. */
function standsAmongIn(page: Page): (region: Region) => boolean {
  const known = new Map<number, boolean>();
  return (region) => {
    const parent = page.survey.parent(region.start);
    const is = known.get(parent) ?? standsAmongComments(page, region);
    known.set(parent, is);
    return is;
  };
}
