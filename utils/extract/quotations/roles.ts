import type { NameSpan } from '../../people/nameSpan.ts';
import type { Roster } from '../../people/roster.ts';
import { genderOf, isTitle } from '../../people/titles.ts';
import type { Paragraph } from './paragraph.ts';
import { definite } from './ref.ts';
import { isPreposition } from './verbs.ts';

/** What a page says of its people beside their names: ", the chief of the group", "the chief, Ann Lee,". Noted on the roster. */
export function describePeople(paragraphs: readonly (Paragraph | undefined)[], roster: Roster): void {
  for (const p of paragraphs) {
    for (const span of p?.names ?? []) {
      const person = p ? roster.find(span) : undefined;
      if (!p || !person) continue;
      const head = appositionAfter(p, span.to) ?? appositionBefore(p, span);
      if (head) person.roles.add(head);
      person.gender ??= genderBefore(p, span);
    }
  }
}

function appositionAfter(p: Paragraph, at: number): string | undefined {
  if (p.tokens[at]?.text !== ',') return undefined;
  for (let i = at + 1; i < at + 12; i++) {
    const token = p.tokens[i];
    if (token?.kind !== 'word') return undefined;
    const next = p.tokens[i + 1];
    const ends = next?.kind !== 'word' || isPreposition(next.text) || /^(?:who|and)$/.test(next.text);
    if (ends) return isTitle(token.text) ? token.lower : undefined;
  }
  return undefined;
}

/** "His sister, Jean Marsh,": what a given name that both bear does not tell. */
function genderBefore(p: Paragraph, { outer, to }: NameSpan): 'm' | 'f' | undefined {
  const isBetween = p.tokens[outer - 1]?.text === ',' && p.tokens[to]?.kind !== 'word';
  return isBetween ? genderOf(p.tokens[outer - 2]?.text ?? '') : undefined;
}

/** An office right before the name, which ends with a mark too; else it may be two people of a list. */
function appositionBefore(p: Paragraph, { outer, to }: NameSpan): string | undefined {
  const office = p.tokens[outer - 2];
  const isBetween = p.tokens[outer - 1]?.text === ',' && p.tokens[to]?.kind !== 'word';
  return isBetween && office && isTitle(office.text) && definite.test(p.tokens[outer - 3]?.text ?? '')
    ? office.lower
    : undefined;
}
