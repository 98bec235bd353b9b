import { isGivenName } from '../../people/givenNames.ts';
import type { Person } from '../../people/nameIndex.ts';
import type { Roster } from '../../people/roster.ts';
import { isCommonCapital, isTitle } from '../../people/titles.ts';
import type { Block } from './blocks.ts';
import { spokenWords } from './spokenWords.ts';

/** What somebody says in an interview or a transcript. */
export interface Turn {
  /** Numbers of the blocks it stands in. */
  blocks: number[];
  /** Undefined for the one who asks, and for those whom the page does not name besides. */
  speaker?: string;
  text: string;
  question?: string;
}

interface Line {
  block: number;
  label: string;
  rest: string;
}

/** "WALLACE:", "Nora Quill:", "JS –", "Q." at the beginning of a paragraph, with or without an opening mark. */
const labelled =
  /^["“„«]?(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|da|di|du|la|le|bin)){0,4})(?: \([^()]{1,40}\))?(?:, \p{Lu}[\p{Lu} ’'&.-]{1,40})?\s?[:：]\s*(\S[\s\S]*)?$/u;
const letters = /^["“„«]?([QAFRPDVOВОSCK])[.:：]\s+(\S[\s\S]*)$/u;

const isQuestionLabel = (label: string) =>
  /^(?:Q|F|P|D|V|В|S|K|Question|Frage|Pregunta|Pergunta|Domanda|Vraag|Fråga|Pytanie|Spørgsmål|Spørsmål|Otázka|Kysymys|Kérdés|Întrebare|Soru|Вопрос|Запитання|Питання|Reporter|Interviewer|Moderator|Host)$/i.test(
    label,
  );
const isAnswerLabel = (label: string) =>
  /^(?:A|R|O|О|C|Answer|Antwort|Réponse|Respuesta|Resposta|Risposta|Antwoord|Svar|Odpowiedź|Odpověď|Vastaus|Válasz|Răspuns|Cevap|Yanıt|Ответ|Відповідь)$/i.test(
    label,
  );

function lineOf(block: Block, number: number): Line | undefined {
  const found = letters.exec(block.text) ?? labelled.exec(block.text);
  if (!found) return undefined;
  const label = (found[1] ?? '').trim();
  return label.length <= 50 && !(isCommonCapital(label) && !isAnswerLabel(label))
    ? { block: number, label, rest: found[2] ?? '' }
    : undefined;
}

/**
 * Who speaks in an interview or transcript set with names, initials or Q and A before each turn. Empty where the
 * labels are not of people: they must come again, alternate, and one of them must be named in the prose besides.
 * Turns of those whom the prose does not name have no speaker; they are the question of the next.
 * @param interviewee whom "A:" stands for
 */
export function turnsIn(blocks: readonly Block[], roster: Roster, interviewee: Person | undefined): Turn[] {
  const lines = blocks.flatMap((block, i) => (block.heading ? [] : (lineOf(block, i) ?? [])));
  const counts = Map.groupBy(lines, ({ label }) => label);
  // A label that comes once may be prose: "In conversation: Nora Quill".
  const again = lines.filter(({ label }) => (counts.get(label)?.length ?? 0) > 1);
  const speakers = speakersOf(lines, again, blocks, roster, interviewee);
  const kept = lines.filter(({ label }) => (counts.get(label)?.length ?? 0) > 1 || speakers.has(label));
  if (kept.length < 4 || speakers.size === 0 || new Set(kept.map(({ label }) => label)).size < 2) return [];
  const turns: Turn[] = [];
  let question: string | undefined;
  kept.forEach((line, i) => {
    const numbers = blocksOfTurn(blocks, line.block, kept[i + 1]?.block);
    const text = spokenWords([line.rest, ...numbers.slice(1).map((n) => blocks[n]?.text ?? '')]);
    const speaker = speakers.get(line.label);
    if (text) turns.push({ blocks: numbers, speaker, text, question });
    question = text.endsWith('?') || !speaker ? text : undefined;
  });
  return turns;
}

/** Whom the labels stand for, as far as the prose beside them names those people. */
function speakersOf(
  lines: readonly Line[],
  again: readonly Line[],
  blocks: readonly Block[],
  roster: Roster,
  interviewee: Person | undefined,
): Map<string, string> {
  const own = new Set(again.map(({ block }) => block));
  const prose = blocks
    .map(({ text }, i) => (own.has(i) ? '' : text))
    .join('\n')
    .toLowerCase();
  const speakers = new Map<string, string>();
  for (const label of new Set(lines.map((line) => line.label))) {
    const person = isAnswerLabel(label) ? interviewee : isQuestionLabel(label) ? undefined : whoIs(label, roster);
    if (!person || !isSurelySomebody(person)) continue;
    if (prose.includes((person.names.at(-1) ?? person.name).toLowerCase())) speakers.set(label, person.name);
  }
  return speakers;
}

/**
 * Whether a given name, an office or words in apposition tell that this is somebody. A list with labels looks like a
 * transcript, and "Check Price" beside its "Price:" like the name of one who speaks in it.
 */
const isSurelySomebody = ({ names: [given = ''], gender, roles }: Person): boolean =>
  gender !== undefined || roles.size > 0 || isGivenName(given) || /^\p{Lu}\.$/u.test(given);

/** A turn goes on in paragraphs without a label, as long as another label follows. */
function blocksOfTurn(blocks: readonly Block[], first: number, next: number | undefined): number[] {
  const numbers = [first];
  if (next === undefined || next - first > 8) return numbers;
  for (let n = first + 1; n < next; n++) {
    if (blocks[n]?.heading) break;
    numbers.push(n);
  }
  return numbers;
}

const titleCase = (label: string) =>
  label.replace(/\p{L}+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );

function whoIs(label: string, roster: Roster): Person | undefined {
  const plain = /^\p{Lu}{2,3}$/u.test(label) ? [...label].map((letter) => `${letter}.`) : titleCase(label).split(' ');
  const names = titleCase(label).split(' ');
  const bare = names.filter((name) => !isTitle(name));
  return (
    roster.find({ names: plain, titles: [], body: false }) ??
    roster.find({ names: bare.length > 0 ? bare : names, titles: [], body: false })
  );
}
