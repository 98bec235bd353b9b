import type { Person } from '../../people/nameIndex.ts';
import type { NameSpan } from '../../people/nameSpan.ts';
import type { Roster } from '../../people/roster.ts';
import { lowerAt, type Paragraph } from './paragraph.ts';
import { pronounOf } from './verbs.ts';

/** How many paragraphs back a name in full tells which of two bearers is meant. */
const reach = 3;

/** Those who share a last name on one page, and which of them was named in full of late. */
export class Namesakes {
  private full: { person: Person; paragraph: number }[] = [];
  /** How many people bear a last name. */
  private readonly bearers = new Map<string, number>();
  private readonly roster: Roster;

  constructor(roster: Roster) {
    this.roster = roster;
    for (const { names } of roster.people) {
      const last = names.at(-1) ?? '';
      this.bearers.set(last, (this.bearers.get(last) ?? 0) + 1);
    }
  }

  /** Whether somebody else on the page has the same last name. */
  shares({ names }: Person): boolean {
    return (this.bearers.get(names.at(-1) ?? '') ?? 0) > 1;
  }

  /** Notes a name in full, unless it comes in beside another: as whose daughter somebody is, the last name is the other's. */
  note(span: NameSpan, person: Person, paragraph: number): void {
    if (span.names.length < 2 || (span.aside && this.shares(person))) return;
    this.full.push({ person, paragraph });
  }

  /** Who was named in full before a token and in the paragraphs within reach, the nearest last. */
  namedBefore(p: Paragraph, until: number, paragraph: number): Person[] {
    const here = p.names.flatMap((name) => {
      const person = name.to <= until && name.names.length > 1 ? this.roster.find(name) : undefined;
      return person && !(name.aside && this.shares(person)) ? [person] : [];
    });
    while ((this.full[0]?.paragraph ?? paragraph) < paragraph - reach) this.full.shift();
    const before = this.full.filter((one) => one.paragraph < paragraph);
    return [...before.map(({ person }) => person), ...here];
  }
}

/** "Marsh said that she believes": where two bear the name, the pronoun behind it may be the other's. */
export function contradicts(p: Paragraph, span: NameSpan, { gender }: Person): boolean {
  for (let at = span.to; at < span.to + 10 && !p.startingAt.has(at); at++) {
    const word = lowerAt(p, at);
    const told = word === 'her' ? 'f' : word === 'his' ? 'm' : pronounOf(word);
    if (told === 'm' || told === 'f') return gender !== undefined && told !== gender;
  }
  return false;
}
