import type { NameSpan } from '../../people/names.ts';
import type { Person, Roster } from '../../people/roster.ts';
import { isTitle } from '../../people/titles.ts';
import { type Cue, cueOf } from './cues.ts';
import { mainSubject } from './mainSubject.ts';
import { isNoStatement } from './notStatements.ts';
import type { Paragraph } from './paragraph.ts';
import { type Subject, Topics } from './topics.ts';

/** Words in quotation marks, with the one who said them. */
export interface Piece {
  /** Number of the paragraph. */
  paragraph: number;
  /** Number of the quotation in its paragraph. */
  quote: number;
  person: Person;
  /** Whether it goes on with the piece before: the same speech, broken by its attribution or by a paragraph. */
  continues: boolean;
}

/** What the paragraphs before leave behind. */
interface Before {
  /** The last quotation ran on to the end of its paragraph. */
  open: boolean;
  /** Who spoke last in the paragraph before, where nothing came after. */
  speaker?: Person;
  /** Pieces of an open quotation whose speaker is not yet told. */
  waiting: Omit<Piece, 'person'>[];
}

/**
 * Who says what stands in quotation marks, paragraph by paragraph. `undefined` in the list is a break (a heading, a
 * block of another kind): nothing is carried over it.
 */
export function attribute(paragraphs: readonly (Paragraph | undefined)[], roster: Roster): Piece[] {
  const topics = new Topics(roster);
  const isPerson = (span: NameSpan) => roster.find(span) !== undefined;
  const pieces: Piece[] = [];
  let before: Before = { open: false, waiting: [] };
  paragraphs.forEach((p, index) => {
    if (p) before = readParagraph({ p, index, topics, isPerson, pieces, before });
    else {
      before = { open: false, waiting: [] };
      topics.clear();
    }
  });
  return pieces;
}

interface Reading {
  p: Paragraph;
  index: number;
  topics: Topics;
  isPerson: (span: NameSpan) => boolean;
  pieces: Piece[];
  before: Before;
}

function readParagraph(reading: Reading): Before {
  const { p, index, topics, isPerson, pieces, before } = reading;
  let speaker: Person | undefined;
  let lastSentence: Person | undefined;
  let waiting: Before['waiting'] = [];
  const whole = !p.tokens.some((token) => token.kind === 'word');
  for (const [first, past] of p.sentences) {
    const head = mainSubject(p, first, past, isPerson);
    const subject = topics.resolve(head, p, index);
    const near = head?.kind === 'name' && subject ? { person: subject, until: head.span.to } : undefined;
    let spoken = false;
    for (let at = first; at < past; at++) {
      const token = p.tokens[at];
      if (token?.kind !== 'quote') continue;
      const mark = p.marked[token.quote];
      const text = mark ? p.text.slice(mark.from, mark.to) : '';
      const cue = cueOf(p, at, isPerson);
      const runsOn = token.quote === 0 && at <= 1 && before.open;
      const person = speakerOf(cue, { reading, speaker, lastSentence, runsOn, whole, near });
      if (cue.kind !== 'part' || person) spoken = true;
      const piece = {
        paragraph: index,
        quote: token.quote,
        continues: runsOn || (cue.kind !== 'part' && speaker !== undefined && speaker === person),
      };
      if (person && !isNoStatement(text, runsOn ? { kind: 'full', unreal: false } : cue)) {
        if (runsOn) for (const one of before.waiting) pieces.push({ ...one, person });
        pieces.push({ ...piece, person });
      } else if (!person && (mark?.closed === false || runsOn)) waiting = [...(runsOn ? before.waiting : []), piece];
      if (cue.kind !== 'part') speaker = person;
      else if (person) speaker ??= undefined;
      if (person) topics.note(person, index);
    }
    if (!spoken) {
      topics.note(subject, index);
      lastSentence = subject;
      if (subject && subject !== speaker) speaker = undefined;
    } else lastSentence = undefined;
  }
  const open = p.marked.at(-1)?.closed === false;
  return { open, speaker: speaker ?? lastSentence, waiting };
}

interface Asked {
  reading: Reading;
  speaker: Person | undefined;
  lastSentence: Person | undefined;
  runsOn: boolean;
  whole: boolean;
  near: Subject | undefined;
}

function speakerOf(cue: Cue, { reading, speaker, lastSentence, runsOn, whole, near }: Asked): Person | undefined {
  const { p, index, topics, before } = reading;
  if (cue.ref && !(cue.kind === 'alone')) {
    const person = topics.resolve(cue.ref, p, index, near);
    if (person || !runsOn) return person;
  }
  if (runsOn) return before.speaker;
  if (cue.kind === 'full' || cue.kind === 'alone')
    return speaker ?? lastSentence ?? (whole || cue.kind === 'full' ? before.speaker : undefined);
  return undefined;
}

/** What a page says of its people beside their names: ", the chief of the group". Noted on the roster. */
export function describePeople(paragraphs: readonly (Paragraph | undefined)[], roster: Roster): void {
  for (const p of paragraphs) {
    for (const span of p?.names ?? []) {
      const person = p ? roster.find(span) : undefined;
      if (!p || !person) continue;
      const head = appositionAfter(p, span.to);
      if (head) person.roles.add(head);
    }
  }
}

function appositionAfter(p: Paragraph, at: number): string | undefined {
  if (p.tokens[at]?.text !== ',') return undefined;
  for (let i = at + 1; i < at + 12; i++) {
    const token = p.tokens[i];
    if (token?.kind !== 'word') return undefined;
    const next = p.tokens[i + 1];
    const ends = next?.kind !== 'word' || /^(?:of|for|at|in|from|who|and|der|des|von|de|du|della|del)$/.test(next.text);
    if (ends) return isTitle(token.text) ? token.text.toLowerCase() : undefined;
  }
  return undefined;
}
