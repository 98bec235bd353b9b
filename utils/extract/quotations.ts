import { type Roster, rosterOf } from '../people/roster.ts';
import { tokensOf } from '../people/tokens.ts';
import { usageOf } from '../people/usage.ts';
import { ReadingMemory } from './memory.ts';
import { attributeOf } from './nodes.ts';
import { assemble } from './quotations/assemble.ts';
import { attribute } from './quotations/attribute.ts';
import { type Placed, readBlockQuotes, type Settled } from './quotations/blockQuotes.ts';
import { type Block, blocksOf, blocksWithin } from './quotations/blocks.ts';
import { dashedIn, opensDashed, wholeDashed } from './quotations/dashes.ts';
import { readEastAsian } from './quotations/eastAsian.ts';
import { withoutIncises } from './quotations/incises.ts';
import { answersIn, firstQuestion, intervieweeOf } from './quotations/interviews.ts';
import { readKorean } from './quotations/korean.ts';
import { loneNames } from './quotations/loneNames.ts';
import { opensMarked } from './quotations/markShapes.ts';
import { findMarked } from './quotations/marks.ts';
import { markUseOf } from './quotations/markUse.ts';
import { type Paragraph, paragraphOf } from './quotations/paragraph.ts';
import { readPasted, readRelays } from './quotations/pasted.ts';
import { withoutRepeats } from './quotations/repeats.ts';
import { describePeople } from './quotations/roles.ts';
import { type Turn, turnsIn } from './quotations/turns.ts';
import type { ReadArticle, ReadComment, ReadQuotation } from './reading.ts';
import { oneByOne, type Steps } from './steps.ts';

/** No paragraph that was written to be read is longer, in UTF-16 units; what claims to be one would stop the page. */
const longestParagraph = 30_000;

/** A page made ready: its paragraphs (undefined for a heading) and the people they name. */
interface Prepared {
  blocks: readonly Block[];
  paragraphs: readonly (Paragraph | undefined)[];
  roster: Roster;
  language: string | undefined;
}

/**
 * The people quoted in the article and in the comments, with their words: right or silent. Those of the article come
 * first, in document order, then what commenters pasted of others.
 */
export function* readQuotations(
  document: Document,
  article: ReadArticle | undefined,
  comments: readonly ReadComment[],
  memory = new ReadingMemory(),
): Steps<ReadQuotation[]> {
  const page = yield* prepare(document, article, comments);
  yield;
  const relays = yield* readRelays(comments, page.roster, page.language, memory);
  const blockQuotes = readBlockQuotes(page);
  yield;
  const pasted = readPasted(page.blocks, blockQuotes.blocks, page.roster, page.language);
  const turns = readTurns(page, new Set([...blockQuotes.blocks, ...pasted.blocks]));
  yield;
  const readings = [blockQuotes, pasted, turns, readEastAsian(page), readKorean(page)];
  yield;
  const settled = new Set(readings.flatMap(({ blocks }) => [...blocks]));
  const paragraphs = page.paragraphs.map((p, i) => (settled.has(i) ? undefined : p));
  const inline = assemble(yield* attribute(paragraphs, page.roster), paragraphs, page.blocks);
  const placed = [...readings.flatMap((reading) => reading.placed), ...inline];
  placed.sort((a, b) => a.block - b.block);
  return [...withoutRepeats(placed.map(({ quotation }) => quotation)), ...relays];
}

function* prepare(
  document: Document,
  article: ReadArticle | undefined,
  comments: readonly ReadComment[],
): Steps<Prepared> {
  const without: ReadonlySet<Element> = new Set(comments.map((comment) => comment.element));
  const all = article ? blocksWithin(blocksOf(article.body, without), article.text) : [];
  const blocks = all.filter(({ text }) => text.length <= longestParagraph);
  yield;
  const paragraphs = yield* paragraphsOf(blocks);
  yield;
  const roster = rosterOf(
    paragraphs.flatMap((p) => p?.names ?? []),
    loneNames(paragraphs),
  );
  describePeople(paragraphs, roster);
  return { blocks, paragraphs, roster, language: attributeOf(document.documentElement, 'lang') };
}

function* paragraphsOf(blocks: readonly Block[]): Steps<(Paragraph | undefined)[]> {
  const use = markUseOf(blocks.map(({ text }) => text));
  const dashed = blocks.map(({ text }) => dashedIn(text));
  const isDashed = dashed.some((words) => words.length > 0);
  const marked = yield* oneByOne(blocks, ({ text }, i) => {
    if (dashed[i]?.length) return dashed[i];
    if (isDashed && opensDashed(text)) return wholeDashed(text);
    return withoutIncises(text, findMarked(text, use, opensMarked(blocks[i + 1]?.text)));
  });
  const tokens = yield* oneByOne(blocks, ({ text }, i) => tokensOf(text, marked[i]));
  const usage = usageOf(tokens);
  return yield* oneByOne(blocks, ({ text, heading }, i) =>
    heading ? undefined : paragraphOf(text, tokens[i] ?? [], marked[i] ?? [], usage),
  );
}

/** Interviews and transcripts: turns with the speaker's name before them, or answers under bold questions. */
function readTurns({ blocks, paragraphs, roster }: Prepared, settled: ReadonlySet<number>): Settled {
  const question = firstQuestion(blocks);
  const interviewee = intervieweeOf(paragraphs.slice(0, question < 0 ? 4 : Math.max(question, 1)), roster);
  const labelled = turnsIn(blocks, roster, interviewee);
  const turns = labelled.length > 0 ? labelled : interviewee ? answersIn(blocks, interviewee) : [];
  const free = turns.filter((turn) => !turn.blocks.some((n) => settled.has(n)));
  return {
    placed: free.flatMap((turn) => placedTurn(turn, blocks)),
    blocks: new Set(labelled.length > 0 || free.length > 0 ? free.flatMap((turn) => turn.blocks) : []),
  };
}

function placedTurn({ blocks: [first = -1], speaker, text, question }: Turn, blocks: readonly Block[]): Placed[] {
  const element = blocks[first]?.element;
  return element && speaker ? [{ block: first, quotation: { speaker, text, element, question } }] : [];
}
