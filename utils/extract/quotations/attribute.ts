import type { Person } from '../../people/nameIndex.ts';
import type { NameSpan } from '../../people/nameSpan.ts';
import type { Roster } from '../../people/roster.ts';
import { genderOf, isTitle } from '../../people/titles.ts';
import type { Steps } from '../steps.ts';
import { type Cue, firstWord } from './clause.ts';
import { cueOf } from './cues.ts';
import { sentenceSubject } from './mainSubject.ts';
import { isNoStatement } from './notStatements.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ref } from './ref.ts';
import { type Here, toldBy } from './told.ts';
import { Topics } from './topics.ts';
import { askedByWriter, isUnknownSpeaking, isWriterAsking, reportsSpeech, unnamedIn } from './unnamed.ts';

/** Words in quotation marks, with the one who said them. */
export interface Piece {
  /** Number of the paragraph. */
  paragraph: number;
  /** Number of the quotation in its paragraph. */
  quote: number;
  person: Person;
  /** Whether it goes on with the piece before: the same speech, broken by its attribution or by a paragraph. */
  continues: boolean;
  /** What told the speaker, in words. */
  why: string;
}

/** What goes on behind an attribution within its own marks is said by the same. */
const resumed: Cue = { kind: 'alone', unreal: false, why: 'goes on in the same marks' };

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
export function* attribute(paragraphs: readonly (Paragraph | undefined)[], roster: Roster): Steps<Piece[]> {
  const topics = new Topics(roster);
  const isPerson = (span: NameSpan) => roster.knows(span);
  const pieces: Piece[] = [];
  let before: Before = { open: false, waiting: [] };
  // What is said behind the last quotation tells nobody's words.
  const last = paragraphs.findLastIndex((p) => p && p.marked.length > 0);
  for (const [index, p] of paragraphs.slice(0, last + 1).entries()) {
    yield;
    if (p) before = readParagraph({ p, index, topics, isPerson, pieces, before });
    else {
      before = { open: false, waiting: [] };
      topics.clear();
    }
  }
  return pieces;
}

interface Reading extends Here {
  pieces: Piece[];
  before: Before;
}

function readParagraph(reading: Reading): Before {
  const { p, index, topics, isPerson, pieces, before } = reading;
  let speaker: Person | undefined;
  let lastSentence: Person | undefined;
  let lastSubject: Person | undefined;
  let judging: Person | undefined;
  let waiting: Before['waiting'] = [];
  const whole = !p.tokens.some((token) => token.kind === 'word');
  for (const [first, past] of p.sentences) {
    const asks = isWriterAsking(p, [first, past]);
    const head = asks ? askedByWriter(p, [first, past]) : sentenceSubject(p, first, past, isPerson);
    const subject = topics.resolve(head, p, index);
    const near = head?.kind === 'name' && subject && !asks ? { person: subject, until: head.span.to } : undefined;
    let spoken = false;
    for (let at = first; at < past; at++) {
      const token = p.tokens[at];
      if (token?.kind !== 'quote') continue;
      const mark = p.marked[token.quote];
      const text = mark ? p.text.slice(mark.from, mark.to) : '';
      const cue: Cue = mark?.resumed ? resumed : cueOf(p, at, isPerson);
      const runsOn = token.quote === 0 && at <= 1 && before.open;
      const opens = first === p.sentences[0]?.[0];
      const asked = {
        here: reading,
        spokeBefore: before.speaker,
        speaker,
        judging,
        lastSentence,
        lastSubject,
        opens,
        runsOn,
        whole,
        near,
        at,
      };
      const { person, how } = mark?.resumed ? { person: speaker, how: cue.why } : toldBy(cue, asked);
      if (cue.kind !== 'part' || person) spoken = true;
      const piece = {
        paragraph: index,
        quote: token.quote,
        continues: runsOn || (cue.kind !== 'part' && speaker !== undefined && speaker === person),
        why: how,
      };
      const begins = firstWord(p, first, at) === at;
      if (person && !isNoStatement(text, runsOn ? { ...cue, kind: 'full', unreal: false } : cue, begins)) {
        if (runsOn) for (const one of before.waiting) pieces.push({ ...one, person });
        pieces.push({ ...piece, person });
      } else if (!person && (mark?.closed === false || runsOn)) waiting = [...(runsOn ? before.waiting : []), piece];
      if (cue.kind !== 'part') speaker = person;
      else {
        judging = person;
        if (person && person !== speaker) speaker = undefined;
      }
      if (person) topics.note(person, index);
      else if (cue.kind === 'full') noteStranger(cue.ref, topics, index);
    }
    if (!spoken) {
      judging = undefined;
      topics.note(subject, index);
      if (!subject && head?.kind === 'name') topics.noteUnknown(genderOfSpan(head.span), index);
      if (!subject && asks) topics.noteUnknown(undefined, index);
      if (!subject && isUnknownSpeaking(p, [first, past], isPerson)) topics.noteUnknown(undefined, index);
      topics.noteNames(p, [first, past], subject, index);
      for (const gender of unnamedIn(p, [first, past], isPerson)) topics.noteUnknown(gender, index);
      lastSentence = reportsSpeech(p, [first, past], isPerson) ? subject : undefined;
      lastSubject = subject ?? topics.onlyOneIn(p, [first, past]);
      if (subject && subject !== speaker) speaker = undefined;
    } else {
      lastSentence = undefined;
      lastSubject = judging;
    }
  }
  const open = p.marked.at(-1)?.closed === false;
  const asks = /[?？]$/.test(p.text);
  return { open, speaker: speaker ?? (asks ? undefined : lastSentence), waiting };
}

/** "Ms. Marsh", where two bear the name: some woman, so that "she" behind it is nobody who was told of before. */
const genderOfSpan = ({ titles }: NameSpan) => titles.map(genderOf).find(Boolean);

/** "A spokesman said": whoever that is, "he" may stand for him from then on. */
function noteStranger(ref: Ref | undefined, topics: Topics, index: number): void {
  if (ref?.kind === 'role' && (isTitle(ref.head) || genderOf(ref.head))) topics.noteUnknown(genderOf(ref.head), index);
  else if (ref?.kind === 'name') topics.noteUnknown(undefined, index);
}
