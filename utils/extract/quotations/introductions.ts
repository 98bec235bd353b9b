import type { Person } from '../../people/nameIndex.ts';
import type { Roster } from '../../people/roster.ts';
import { mainSubject } from './mainSubject.ts';
import type { Paragraph } from './paragraph.ts';
import type { IsPerson } from './ref.ts';
import { isSaying } from './sayings.ts';
import { subjectAfter } from './subjectAfter.ts';
import { subjectBefore } from './subjectBefore.ts';
import { isNounToo, isSpeech } from './verbs.ts';

/** How many sentences before a block quotation are asked for its speaker. */
const reach = 3;

/**
 * Who is announced by the paragraph before a block quotation: "Rossi’s response:", "Here is what Nora Quill wrote",
 * also where the name stands a sentence or two before the colon. Undefined where nobody is, or more than one could be.
 */
export function announcedBy(p: Paragraph, roster: Roster): Person | undefined {
  const colon = /[:：]["”»]?$/.test(p.text.trim());
  const isPerson: IsPerson = (span) => roster.knows(span);
  const last = p.sentences.slice(-reach).toReversed();
  if (colon) {
    const taken = takenUp(p, roster, isPerson);
    if (taken) return taken;
  }
  for (const [i, [first, past]] of last.entries()) {
    const person = announcedIn(p, first, past, roster, isPerson, colon && i === 0);
    if (person) return i === 0 || onlyOne(p, first, roster, person) ? person : undefined;
    if (i > 0 && !colon) return undefined;
  }
  return undefined;
}

/** "We asked Nora Quill. Here is what she answered:": the pronoun stands for the only one whom the paragraph names. */
function takenUp(p: Paragraph, roster: Roster, isPerson: IsPerson): Person | undefined {
  const [first, past] = p.sentences.at(-1) ?? [0, 0];
  for (let at = past - 1; at >= first; at--) {
    if (!isSaying(p.tokens[at]?.text ?? '')) continue;
    const ref = subjectBefore(p, at, first, isPerson);
    if (ref?.kind !== 'pronoun') return undefined;
    const people = new Set(p.names.flatMap((span) => roster.find(span) ?? []));
    const [only] = people;
    return people.size === 1 && (only?.gender ?? ref.gender) === ref.gender ? only : undefined;
  }
  return undefined;
}

function announcedIn(
  p: Paragraph,
  first: number,
  past: number,
  roster: Roster,
  isPerson: IsPerson,
  colon: boolean,
): Person | undefined {
  return (
    ownerIn(p, first, past, roster) ??
    speakerIn(p, first, past, roster, isPerson) ??
    (colon ? nameOf(p, first, past, roster, isPerson) : undefined)
  );
}

/** "Rossi’s response", "a new comment from Andrea Rossi", "the words of Rossi". */
function ownerIn(p: Paragraph, first: number, past: number, roster: Roster): Person | undefined {
  for (let at = first; at < past; at++) {
    const token = p.tokens[at];
    if (token?.kind !== 'word' || !isSpeech(token.lower)) continue;
    for (let back = at; back > Math.max(first, at - 4); back--) {
      const span = p.endingAt.get(back);
      const person = span?.owns ? roster.find(span) : undefined;
      if (person) return person;
    }
    if (!/^(?:from|by|of|von|de|d’|d'|di|del|van|från|av|od|vom)$/.test(p.tokens[at + 1]?.text ?? '')) continue;
    const span = nextName(p, at + 2, Math.min(past, at + 8));
    const person = span && !span.owns ? roster.find(span) : undefined;
    if (person) return person;
  }
  return undefined;
}

function nextName(p: Paragraph, from: number, until: number) {
  for (let at = from; at < until; at++) {
    const span = p.startingAt.get(at);
    if (span) return span;
    if (p.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "Here is what Nora Quill wrote", "as Quill put it", "according to Quill". */
function speakerIn(p: Paragraph, first: number, past: number, roster: Roster, isPerson: IsPerson): Person | undefined {
  for (let at = past - 1; at >= first; at--) {
    const token = p.tokens[at];
    if (token?.kind !== 'word') continue;
    const isFollowed = token.text === 'to' && p.tokens[at - 1]?.lower === 'according';
    if (!isFollowed && (!isSaying(token.text) || isNounToo(token.text))) continue;
    const ref = isFollowed ? subjectAfter(p, at, past, isPerson) : subjectBefore(p, at, first, isPerson);
    if (ref?.kind === 'name') return roster.find(ref.span);
    const after = ref ? undefined : subjectAfter(p, at, past, isPerson);
    if (after?.kind === 'name') return roster.find(after.span);
  }
  return undefined;
}

/** Before a colon, the name that stands right there, or the one the sentence is about. */
function nameOf(p: Paragraph, first: number, past: number, roster: Roster, isPerson: IsPerson): Person | undefined {
  let end = past;
  while (end > first && p.tokens[end - 1]?.kind === 'mark') end--;
  const label = p.endingAt.get(end);
  if (label && !label.owns && isPerson(label)) return roster.find(label);
  const ref = mainSubject(p, first, past, isPerson);
  return ref?.kind === 'name' ? roster.find(ref.span) : undefined;
}

/** Whether nobody else is named from a token on. */
function onlyOne(p: Paragraph, from: number, roster: Roster, person: Person): boolean {
  return p.names.every((span) => {
    const other = span.from >= from ? roster.find(span) : undefined;
    return !other || other === person;
  });
}
