import type { Roster } from '../../people/roster.ts';
import { isTitle } from '../../people/titles.ts';
import type { Paragraph } from './paragraph.ts';

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
    if (ends) return isTitle(token.text) ? token.lower : undefined;
  }
  return undefined;
}
