import type { Person } from '../../people/nameIndex.ts';
import type { NameSpan } from '../../people/nameSpan.ts';
import type { Roster } from '../../people/roster.ts';
import { genderOf } from '../../people/titles.ts';
import { contradicts, Namesakes } from './namesakes.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ref } from './ref.ts';
import { isPreposition } from './verbs.ts';

/** Whom a sentence is about, named before the token `until`. */
export interface Subject {
  person: Person;
  until: number;
}

/** Somebody the text has just spoken of; without a person where it does not say who that is. */
interface Topic {
  person?: Person;
  gender?: 'm' | 'f';
  paragraph: number;
}

/** How many paragraphs back a pronoun may reach. */
const reach = 3;
/** From farther back it reaches nobody where the text has spoken of another whom it fits: an obituary's "she". */
const near = 1;

/** Whom the text is speaking of, as it goes on: the ground on which "she", "the senator" and silence stand. */
export class Topics {
  private recent: Topic[] = [];
  private readonly met = new Set<Person>();
  private readonly roster: Roster;
  private readonly namesakes: Namesakes;

  constructor(roster: Roster) {
    this.roster = roster;
    this.namesakes = new Namesakes(roster);
  }

  /** Somebody becomes what the text speaks of. */
  note(person: Person | undefined, paragraph: number): void {
    if (person) this.push({ person, gender: person.gender, paragraph });
  }

  /** Somebody comes in whom the page does not name, or may not mean: pronouns that fit cannot be told from then on. */
  noteUnknown(gender: 'm' | 'f' | undefined, paragraph: number): void {
    this.push({ gender, paragraph });
  }

  /** Notes who is named in a sentence: whoever is new to the page besides its subject may be the next "he" or "she". */
  noteNames(
    p: Paragraph,
    [first, past]: readonly [number, number],
    subject: Person | undefined,
    paragraph: number,
  ): void {
    for (const span of p.names) {
      const person = span.from >= first && span.to <= past ? this.roster.find(span) : undefined;
      if (!person) continue;
      if (!this.met.has(person) && person !== subject && isBroughtIn(p, span, person)) {
        this.noteUnknown(person.gender, paragraph);
      }
      this.met.add(person);
      this.namesakes.note(span, person, paragraph);
    }
  }

  /** The one person whom a sentence names, unless a preposition or a possessive makes the name part of something else. */
  onlyOneIn(p: Paragraph, [first, past]: readonly [number, number]): Person | undefined {
    const named = new Set<Person>();
    let alone = true;
    for (const span of p.names) {
      const person = span.from >= first && span.to <= past ? this.roster.find(span) : undefined;
      if (!person) continue;
      named.add(person);
      if (span.owns || isPreposition(p.tokens[span.outer - 1]?.lower ?? '')) alone = false;
    }
    const [person] = named;
    return alone && named.size === 1 ? person : undefined;
  }

  /** A new beginning: a heading, an update. */
  clear(): void {
    this.recent = [];
  }

  /** The person whom a reference stands for, or undefined where it cannot be told. */
  resolve(ref: Ref | undefined, p: Paragraph, paragraph: number, subject?: Subject): Person | undefined {
    if (!ref || ref.kind === 'nobody') return undefined;
    if (ref.kind === 'name') return this.ofName(ref.span, p, paragraph);
    if (ref.kind === 'role') return ref.definite ? this.ofRole(ref.head) : undefined;
    // In one sentence a pronoun takes up its subject: "Marsh, her rival, bemoaned the delay and said he …".
    const near = subject && subject.until <= ref.at ? subject : undefined;
    if (near && (!near.person.gender || near.person.gender === ref.gender)) {
      return this.hasRival(p, near, ref.at, ref.gender) ? undefined : near.person;
    }
    return this.ofGender(ref.gender, paragraph);
  }

  /**
   * Whom an office takes up that the page gives nobody: "ajoute l’élu", "recordó el regidor" behind words of the only one
   * whom the paragraph names.
   */
  taken(ref: Ref, p: Paragraph, before: Person | undefined): Person | undefined {
    if (ref.kind !== 'role' || !ref.definite || !before) return undefined;
    const gender = genderOf(ref.head);
    if (gender && before.gender && gender !== before.gender) return undefined;
    if (this.roster.people.some(({ roles }) => roles.has(ref.head))) return undefined;
    // "la porte-parole du port" is somebody else.
    const isBare = [2, 3].some(
      (n) => p.tokens[ref.at + n - 1]?.lower === ref.head && p.tokens[ref.at + n]?.kind !== 'word',
    );
    return isBare && p.names.every((span) => (this.roster.find(span) ?? before) === before) ? before : undefined;
  }

  private push(topic: Topic): void {
    this.recent.push(topic);
    if (this.recent.length > 16) this.recent.shift();
  }

  /** Whom a name stands for; nobody where the text has just been about another of that name. */
  private ofName(span: NameSpan, p: Paragraph, paragraph: number): Person | undefined {
    const person = this.roster.find(span, this.namesakes.namedBefore(p, span.from, paragraph));
    const topic = this.recent.at(-1)?.person;
    const isOther = person && topic && topic !== person && span.names.length === 1 && span.titles.length === 0;
    if (!person || (isOther && topic.names.at(-1) === span.names[0])) return undefined;
    const isAlone = span.names.length === 1 && span.titles.length === 0 && this.namesakes.shares(person);
    return isAlone && contradicts(p, span, person) ? undefined : person;
  }

  /** "Quill said Marsh was right when he …": another subject stands between the first and the pronoun. */
  private hasRival(p: Paragraph, { person, until }: Subject, at: number, gender: 'm' | 'f'): boolean {
    return p.names.some((span) => {
      if (span.from < until || span.to >= at || span.owns) return false;
      const next = p.tokens[span.to]?.text ?? '';
      if (!/^\p{Ll}/u.test(next) || isPreposition(next) || /^(?:and|or|und|et|y|e|och|i)$/.test(next)) return false;
      const other = this.roster.find(span);
      return other !== undefined && other !== person && (!other.gender || other.gender === gender);
    });
  }

  private ofGender(gender: 'm' | 'f', paragraph: number): Person | undefined {
    const fits = (topic: Topic) => !topic.gender || topic.gender === gender;
    const last = this.recent.findLast((topic) => paragraph - topic.paragraph <= reach && fits(topic));
    const isFar = last !== undefined && paragraph - last.paragraph > near;
    return isFar && this.recent.some((topic) => fits(topic) && topic.person !== last.person) ? undefined : last?.person;
  }

  private ofRole(head: string): Person | undefined {
    const exact = this.roster.people.filter((person) => person.roles.has(head));
    const fitting = exact.length > 0 ? exact : this.roster.people.filter((person) => isJoined(person, head));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

/** "Der Forscher" takes up the Verhaltensforscher. */
const isJoined = ({ roles }: Person, head: string): boolean =>
  head.length > 4 && [...roles].some((role) => role.length > head.length + 2 && role.endsWith(head));

/** Whether a name that is new to the page comes in as somebody to be spoken of, not as the ground of something else. */
function isBroughtIn(p: Paragraph, span: NameSpan, person: Person): boolean {
  const before = p.tokens[span.outer - 1]?.lower ?? '';
  const isKnown = person.gender !== undefined || person.roles.size > 0;
  return isKnown && !span.owns && (before === 'by' || !isPreposition(before));
}
