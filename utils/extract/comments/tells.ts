import { remembered } from '../remembered.ts';
import { announcing, helpful, postedAt, reacting, replying, saying, wordEnd } from './phrases.ts';
import type { Survey } from './survey.ts';

/** Names of parts that only comments have. */
export const surelyInside =
  /comment|repl(?:y|ies)|answer|(?<!p)review|kommentar|kommentti|antwort|commentaire|comentario|komentar|hozz?aszolas|yorum|otz[iy]v|talkback/i;
const acts = new RegExp(`^(?:${replying}|${reacting}|permalink|link|#\\d+)${wordEnd}`, 'iu');
/** Where an act is offered, and how long what offers it is at most. */
const actors = new Set(['a', 'button', 'span', 'strong']);
const longestAct = 60;
/** How far before a comment the heading may stand that announces it, in elements. */
export const headingReach = 40;

/** What on a page tells comments from other lists, element by element: each asked once, when first needed. */
export class Tells {
  readonly #survey: Survey;
  #acts: Int32Array | undefined;
  #parts: Int32Array | undefined;
  #anchors: Int32Array | undefined;
  #ratings: Int32Array | undefined;
  #sayings: Int32Array | undefined;
  #memberships: Int32Array | undefined;
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

  /** How many of them say in a line that somebody replied, commented, or posted what follows. */
  sayings(start: number, end: number): number {
    this.#sayings ??= this.#count((index) => saysSo(this.#survey.own[index] ?? ''));
    return (this.#sayings[end] ?? 0) - (this.#sayings[start] ?? 0);
  }

  /** How many of them say how many posts somebody wrote, or since when they are a member. */
  memberships(start: number, end: number): number {
    this.#memberships ??= this.#count((index) => membership.test(this.#survey.own[index] ?? ''));
    return (this.#memberships[end] ?? 0) - (this.#memberships[start] ?? 0);
  }

  /** Whether one of the elements just before says in a heading that comments follow; any of them, not the last alone. */
  isHeadingNear(start: number): boolean {
    this.#headings ??= Array.from(this.#survey.tags.keys()).filter((index) => isAnnouncing(this.#survey, index));
    return this.#headings.some((heading) => heading < start && heading >= start - headingReach);
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

const membership =
  /(?:^|\s)(?:posts|messages|joined|join date|registered|member since|beiträge|dabei seit|registriert|mitglied seit|inscrit|mensajes|registrado|mensagens|messaggi|iscritto|berichten|lid sinds|posty|dołączył|сообщени[йя]|регистрация|注册|註冊|帖子|发帖|登録日|投稿数|가입일?)\s?[:：]/iu;

/** How long a line is at most that says so. */
const longestSaying = 100;

const saysSo = (own: string): boolean =>
  own.length > 3 && own.length <= longestSaying && (saying.test(own) || postedAt.test(own));

const rating =
  /(?:^|[\s_-])(?:(?:star-?)?ratings?|grade-?stars)(?=$|[\s_\d-])|\d[\d.,]* (?:out of|von|sur|de|su|van) \d|\d stars?\b/i;

function statesRating(survey: Survey, index: number): boolean {
  const names = survey.attributeNames(index);
  if (names.some((name) => /rating$/.test(name)) || survey.attribute(index, 'itemprop') === 'reviewRating') return true;
  if (rating.test(survey.classes[index] ?? '')) return true;
  const shown = `${survey.own[index] ?? ''} ${survey.attribute(index, 'alt') ?? ''} ${survey.attribute(index, 'aria-label') ?? ''}`;
  return shown.length < 80 && (rating.test(shown) || helpful.test(shown));
}

/** An element's class and id, in one string. */
export const namesOf = (survey: Survey, index: number): string =>
  `${survey.classes[index] ?? ''} ${survey.attribute(index, 'id') ?? ''}`;

/** Whether an element is a heading, a legend, or the one cell at the head of a table. */
export function isHeading(survey: Survey, index: number): boolean {
  const tag = survey.tag(index);
  if (tag !== 'th') return /^h[1-6]$|^legend$|^caption$/.test(tag);
  const row = index - 1;
  return survey.tag(row) === 'tr' && survey.end(row) === survey.end(index);
}

/** Whether a heading says that comments follow. */
function isAnnouncing(survey: Survey, heading: number): boolean {
  return isHeading(survey, heading) && announcementIn(survey, heading) !== '';
}

/** What a heading says, where it says that comments follow: `2 Responses to “The ferry”`; else nothing. */
export function announcementIn(survey: Survey, heading: number): string {
  let text = '';
  for (let inner = heading; inner < survey.end(heading); inner++) text += survey.own[inner] ?? '';
  return text.length < 60 && announcing.test(text) ? text : '';
}
