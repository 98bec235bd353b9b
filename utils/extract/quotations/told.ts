import type { Person } from '../../people/nameIndex.ts';
import type { Cue } from './clause.ts';
import type { Paragraph } from './paragraph.ts';
import type { IsPerson } from './ref.ts';
import type { Subject, Topics } from './topics.ts';

/** Where one is: a paragraph, its number, whom the text speaks of, and who can be somebody. */
export interface Here {
  p: Paragraph;
  index: number;
  topics: Topics;
  isPerson: IsPerson;
}

/** What has been told by the time words in marks are met. */
export interface Asked {
  here: Here;
  /** Who spoke last in the paragraph before, where nothing came after. */
  spokeBefore: Person | undefined;
  /** Who spoke last in this paragraph. */
  speaker: Person | undefined;
  /** Who said the words before that stand in the writer's own sentence. */
  judging: Person | undefined;
  lastSentence: Person | undefined;
  /** Whom the sentence before is about, whether or not it reports speech. */
  lastSubject: Person | undefined;
  /** Whether its sentence opens the paragraph. */
  opens: boolean;
  /** Whether the words go on with those that the paragraph before left open. */
  runsOn: boolean;
  /** Whether the paragraph holds nothing but words in marks. */
  whole: boolean;
  /** Whom the sentence is about, where a name tells it. */
  near: Subject | undefined;
  /** The token that stands for the quoted words. */
  at: number;
}

/** Who says it, as far as that is told, and by what. */
export interface Told {
  person?: Person;
  how: string;
}

/** Asks what stands beside the words first, then what went before them. */
export function toldBy(
  cue: Cue,
  { here, spokeBefore, speaker, judging, lastSentence, lastSubject, opens, runsOn, whole, near, at }: Asked,
): Told {
  const { p, index, topics, isPerson } = here;
  if (cue.ref && cue.kind !== 'alone') {
    const person =
      topics.resolve(cue.ref, p, index, near) ?? topics.taken(cue.ref, p, speaker ?? judging ?? lastSubject);
    if (person || !runsOn) return { person, how: `${cue.why} (${cue.ref.kind})` };
  }
  if (runsOn) return { person: spokeBefore, how: 'goes on from the paragraph before' };
  if (cue.kind === 'part') return { how: cue.why };
  if (speaker) return { person: speaker, how: 'the speaker of the words before' };
  if (lastSentence) return { person: lastSentence, how: 'whom the sentence before is about' };
  // "“…”, añadió": a verb that leaves its subject out takes that of the sentence before.
  if (cue.kind === 'full' && lastSubject) return { person: lastSubject, how: 'the subject of the sentence before' };
  // Somebody else who is named before the words may be the one who says them.
  const isAnotherNamed = p.names.some((name) => name.to <= at && isPerson(name));
  const carries = (whole || (cue.kind === 'full' && opens)) && !isAnotherNamed;
  return { person: carries ? spokeBefore : undefined, how: 'the speaker of the paragraph before' };
}
