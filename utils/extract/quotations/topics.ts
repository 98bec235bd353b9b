import type { Person, Roster } from '../../people/roster.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ref } from './ref.ts';

/** Whom a sentence is about, named before the token `until`. */
export interface Subject {
  person: Person;
  until: number;
}

/** How many paragraphs back a pronoun may reach. */
const reach = 3;

/** Whom the text is speaking of, as it goes on: the ground on which "she", "the senator" and silence stand. */
export class Topics {
  private recent: { person: Person; paragraph: number }[] = [];
  private readonly roster: Roster;

  constructor(roster: Roster) {
    this.roster = roster;
  }

  /** Somebody becomes what the text speaks of. */
  note(person: Person | undefined, paragraph: number): void {
    if (person) this.recent.push({ person, paragraph });
    if (this.recent.length > 12) this.recent.shift();
  }

  /** A new beginning: a heading, an update. */
  clear(): void {
    this.recent = [];
  }

  /** The person whom a reference stands for, or undefined where it cannot be told. */
  resolve(ref: Ref | undefined, p: Paragraph, paragraph: number, subject?: Subject): Person | undefined {
    if (!ref || ref.kind === 'nobody') return undefined;
    if (ref.kind === 'name') return this.roster.find(ref.span, this.named(p, ref.span.from));
    if (ref.kind === 'role') return ref.definite ? this.ofRole(ref.head) : undefined;
    // In one sentence a pronoun takes up its subject: "Marsh, her rival, bemoaned the delay and said he …".
    const near = subject && subject.until <= ref.at ? subject.person : undefined;
    if (near && (!near.gender || near.gender === ref.gender)) return near;
    return this.ofGender(ref.gender, paragraph);
  }

  private named(p: Paragraph, until: number): Person[] {
    return p.names.flatMap((name) => {
      const person = name.to <= until && name.names.length > 1 ? this.roster.find(name) : undefined;
      return person ? [person] : [];
    });
  }

  private ofGender(gender: 'm' | 'f', paragraph: number): Person | undefined {
    const near = this.recent.findLast(
      ({ person, paragraph: at }) => paragraph - at <= reach && (!person.gender || person.gender === gender),
    );
    return near?.person;
  }

  private ofRole(head: string): Person | undefined {
    const fitting = this.roster.people.filter((person) => person.roles.has(head));
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}
