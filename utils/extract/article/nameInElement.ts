import { readDateText } from '../dates.ts';
import { attributeOf, contentOf } from '../nodes.ts';
import { labelledName } from './labels.ts';
import { cleanName, joinNames } from './names.ts';
import { isPersonsName } from './personsName.ts';
import { piecesOf } from './pieces.ts';
import { isRole } from './roles.ts';

/** Addresses of people's own pages on a site; what is named with six words and more is an article of theirs. */
export const ownPage =
  /\/(?:authors?|auteurs?|autor(?:e|en|es)?|profiles?|people|staff|by|contributors?|users?|reporters?|journalists?|writers?|columnists?|redactie|skribent|members?|editors?|redakteure?|redaktoren|giornalisti|periodistas?|journalisten?)\/(?!(?:[^/_-]*[-_]){5})[^/]+/i;

/** The longest text that is read as a byline, with all that stands beside the name. */
const longest = 240;
/** The most marked names in one byline. */
const mostStated = 12;

/**
 * The name that an element states: of a marked part where it holds more than the name, else its text.
 * @param text its text, or of that the part behind a label
 * @param cue how plainly markup says that a name stands here, see `shownNames.ts`
 */
export function nameIn(element: Element, text: string, cue: number, sites: readonly string[]): string | undefined {
  if (cue >= 3) {
    const stated = markedNames(element, sites);
    if (stated) return stated;
  }
  const whole = nameInFirstLine(text, sites) ?? (text.length <= longest ? cleanName(text, sites) : undefined);
  const leading = nameBeforeRole(element, text, sites) ?? (cue < 2.5 ? undefined : nameBesideDay(element, text, sites));
  if (leading || cue < 3) return leading ?? whole;
  const linked = linkedName(element, sites);
  return whole && !(linked && isWithRank(whole, linked)) ? whole : linked;
}

/** The names that marked parts of an element state, each once. */
function markedNames(element: Element, sites: readonly string[]): string | undefined {
  const parts = Element.prototype.querySelectorAll.call(element, '[itemprop~="name"], [class~="fn"], .p-name');
  const stated = [...parts].slice(0, mostStated).map((part) => attributeOf(part, 'content') ?? contentOf(part) ?? '');
  const names = stated.flatMap((text) => (text.length < 120 ? (cleanName(text, sites) ?? []) : []));
  return joinNames(names);
}

/** The person in the first line of a byline whose next line is that of a house: `By Ada Brook`, `The Mill Post`. */
function nameInFirstLine(text: string, sites: readonly string[]): string | undefined {
  const [first = '', second = ''] = text.trim().split(/\s*\n\s*/);
  const name = second && labelledName(first) ? cleanName(first, sites) : undefined;
  return name !== undefined && isPersonsName(name) && /^\p{Lu}/u.test(second) && !isPersonsName(second)
    ? name
    : undefined;
}

/** The name in a text of its own before one that tells what its bearer is: `Ada Brook`, `Head of Marketing`. */
function nameBeforeRole(element: Element, text: string, sites: readonly string[]): string | undefined {
  if (text.length > longest || element.childElementCount === 0) return undefined;
  const pieces = piecesOf(element, 6);
  for (const [at, piece] of pieces.entries()) {
    const name = isRole(pieces[at + 1] ?? '') && !isRole(piece) ? cleanName(piece, sites) : undefined;
    if (name !== undefined && isPersonsName(name)) return name;
  }
  return undefined;
}

/** The one text of an element that is neither a label nor a day, where a day stands there too. */
function nameBesideDay(element: Element, text: string, sites: readonly string[]): string | undefined {
  if (text.length > longest || element.childElementCount === 0) return undefined;
  const pieces = piecesOf(element, 6).filter((piece) => labelledName(piece) !== '');
  const [name, ...others] = pieces.filter((piece) => !isDay(piece, sites));
  return name && others.length === 0 && pieces.length > 1 ? cleanName(name, sites) : undefined;
}

/** Whether a text states a day and nobody's name. */
const isDay = (text: string, sites: readonly string[]): boolean =>
  readDateText(text) !== undefined && cleanName(text, sites) === undefined;

/** The name that a byline's first link to a person's own page says. */
function linkedName(element: Element, sites: readonly string[]): string | undefined {
  const link = [...Element.prototype.querySelectorAll.call(element, 'a[href]')]
    .slice(0, 6)
    .find((one) => ownPage.test(attributeOf(one, 'href') ?? '') && (contentOf(one) ?? '').trim() !== '');
  return link && cleanName((contentOf(link) ?? '').slice(0, 100), sites);
}

/** Whether a name is another with a short rank or badge behind it, or with a word run into it, and not with a second name. */
function isWithRank(whole: string, name: string): boolean {
  if (!whole.startsWith(name)) return false;
  const rest = whole.slice(name.length);
  return /^ [\p{Lu}\p{N}+★•-]{1,4}$/u.test(rest) || /^(?:\p{Ll}|\p{Lu}\p{L}+$)/u.test(rest);
}
