import type { Person } from '../../people/nameIndex.ts';
import type { Roster } from '../../people/roster.ts';
import type { Block } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';
import { spokenWords } from './spokenWords.ts';
import type { Turn } from './turns.ts';

/** Words that say that somebody was asked: the name follows with "with", "to", "avec" … or stands beside. */
const asked =
  /(?<!\p{L})(?:interview\p{L}*|q ?& ?a|spoke|talked|talks|sat down|chatted|conversation|asked|entretien|entrevista\p{L}*|intervista\p{L}*|gespräch|gesprochen|sprach|befragt|parlé|rencontr\p{L}+|conversó|habló|charlamos|conversou|interviewde|gesprek|sprak|intervju\p{L}*|samtal|wywiad|rozmow\p{L}+|samtale|rozhovor\p{L}*|haastat\p{L}+|interjú\p{L}*|interviu\p{L}*|röportaj\p{L}*|söyleşi\p{L}*|интервью|беседу\p{L}*|поговорил\p{L}?|інтерв’ю)(?!\p{L})/iu;

/** The same where the writer only says that they met. */
const metWith = /(?<!\p{L})(?:met|meet|incontr\p{L}{1,6}|encontr[aá]mos|treffen|trafen)(?!\p{L})/iu;

/**
 * The one who is interviewed: named in the words before the first question beside a word such as "interview" or
 * "spoke with", and nobody else is. Undefined where that does not single out one person.
 */
export function intervieweeOf(intro: readonly (Paragraph | undefined)[], roster: Roster): Person | undefined {
  const told = new Set<Person>();
  for (const p of intro) {
    if (!p || !asked.test(p.text)) continue;
    for (const [first, past] of p.sentences) {
      const start = p.tokens[first]?.start ?? 0;
      const end = p.tokens[past - 1]?.end ?? 0;
      if (!asked.test(p.text.slice(start, end))) continue;
      for (const span of p.names) {
        const person = span.from >= first && span.to <= past && !span.owns ? roster.find(span) : undefined;
        if (person) told.add(person);
      }
    }
  }
  if (told.size === 0 && intro.some((p) => p && (asked.test(p.text) || metWith.test(p.text)))) {
    // "Nora Quill runs the mill. We met her there.": nobody else is named.
    for (const span of intro.flatMap((p) => p?.names ?? [])) {
      const person = roster.find(span);
      if (person) told.add(person);
    }
  }
  const [only] = told;
  return told.size === 1 ? only : undefined;
}

/** Where the bold question of a block ends, or 0 where it has none. */
function questionEnd(block: Block): number {
  if (block.quote || block.bold < 6) return 0;
  return /[?？]["”»]?$/.test(block.text.slice(0, block.bold).trim()) ? block.bold : 0;
}

/** The first block that is a question of an interview set in bold, or -1. */
export function firstQuestion(blocks: readonly Block[]): number {
  return blocks.findIndex((block) => questionEnd(block) > 0);
}

/** The answers of an interview whose questions are set in bold; each goes on to the next question or heading. */
export function answersIn(blocks: readonly Block[], interviewee: Person): Turn[] {
  const asks = blocks.flatMap((block, at) => (questionEnd(block) > 0 ? [at] : []));
  if (asks.length < 2) return [];
  return asks.flatMap((at, i) => {
    const block = blocks[at];
    if (!block) return [];
    const end = questionEnd(block);
    const rest = block.text.slice(end).trim();
    const numbers = rest ? [at] : [];
    const until = asks[i + 1] ?? at + 2;
    for (let n = at + 1; n < until && n < blocks.length && !blocks[n]?.heading; n++) numbers.push(n);
    const text = spokenWords(numbers.map((n) => unlabelled(n === at ? rest : (blocks[n]?.text ?? ''), interviewee)));
    return text
      ? [{ blocks: numbers, speaker: interviewee.name, text, question: block.text.slice(0, end).trim() }]
      : [];
  });
}

/** The words of an answer without the name of the one who gives it: "Quill: Never." */
function unlabelled(text: string, { names }: Person): string {
  const label = /^\p{Lu}[^:：\n]{0,50}(?=[:：])/u.exec(text)?.[0] ?? '';
  const isOwn = label !== '' && names.join(' ').toLowerCase().endsWith(label.toLowerCase());
  return isOwn ? text.slice(label.length + 1).trimStart() : text;
}
