import { ownWords } from '../ownWords.ts';
import { type Ballot, collectBallots, firstOf, type Item, votersOf } from './items.ts';
import { isPanel } from './listing.ts';
import { bodyName, notBodyName } from './names.ts';
import { proseOf, runOf, wholeOf } from './ownProse.ts';
import type { Page } from './pageFacts.ts';
import { within } from './region.ts';

interface Block {
  element: number;
  /** Its words outside links and head, as a share of the item's. */
  share: number;
  /** Whether it holds the author or the moment. */
  head: boolean;
}

interface Rated {
  ballot: Ballot<Block>;
  score: number;
}

/** How many of the likeliest kinds of block are read in full, in how many items. */
const mostRead = 12;
/** How long a line is at most that tells what somebody did. */
const longestDeed = 160;

/** Finds each item's body: the element whose like holds most of the words without name and moment; else the item without its head. */
export function readBodies(page: Page, items: Item[]): void {
  const voters = votersOf(items);
  const rated = ratedBodies(page, voters);
  const best = bestOf(page, rated);
  const others = rated.filter(
    ({ ballot, score }) => score > 0.2 && ballot !== best && bodyName.test(ballot.trait) && headed(ballot.found) === 0,
  );
  const ranked = best ? [best.trait, ...others.map(({ ballot }) => ballot.trait)] : [];
  // Where nearly all have such a body, one without has none: a deleted comment, a head line.
  const always = best !== undefined && voters.length >= 4 && best.found.size >= voters.length * 0.9;
  for (const item of items) {
    const rest = restOf(page, item);
    item.body = firstOf(page, item, ranked, (index) => look(page, index, item, rest) !== undefined);
    if (item.body !== undefined) item.text = ownWords(textIn(page, item.body, item, best), page.subjects);
    if (item.text || always) continue;
    item.body = undefined;
    item.text = ownWords(wholeOf(page, item), page.subjects);
  }
  leaveDeedsOut(page, items);
}

/** Takes off what somebody did where most said something, in a block of its own: `Ana closed this`. */
function leaveDeedsOut(page: Page, items: readonly Item[]): void {
  const others = items.filter((item) => !standsApart(page, item));
  if (others.length <= items.length * 0.5) for (const item of others) if (isDeed(page, item)) item.text = undefined;
}

const standsApart = ({ survey }: Page, { body, author }: Item): boolean =>
  body !== undefined && author !== undefined && !survey.holds(body, author.element);

/** Whether all that an item says goes on from its name, in one short line with it. */
function isDeed(page: Page, item: Item): boolean {
  const { survey } = page;
  const line = item.author && survey.parent(item.author.element);
  if (line === undefined || line < item.region.start || survey.own[line] === '') return false;
  const end = survey.end(line);
  const rest = within(item.region, (start, stop) => plainOf(page, start, stop)) - plainOf(page, line, end);
  return rest <= 3 && survey.length(line, end) <= longestDeed;
}

function textIn(page: Page, body: number, item: Item, best: Ballot<Block> | undefined): string {
  const isRun = best && best.count > best.found.size && page.traits.of(body).includes(best.trait);
  return isRun ? runOf(page, body, item, best.trait) : proseOf(page, body, item);
}

const plainOf = ({ survey }: Page, start: number, end: number): number =>
  survey.length(start, end) - survey.linkLength(start, end);

/** An item's words outside links, name and moment. */
function restOf(page: Page, item: Item): number {
  let rest = within(item.region, (start, end) => plainOf(page, start, end));
  for (const part of headsOf(item)) rest -= plainOf(page, part, page.survey.end(part));
  return Math.max(1, rest);
}

/** Where an item's name and moment stand: two elements, or one. */
function headsOf({ author, timeMark }: Item): Set<number> {
  const heads = new Set<number>();
  if (author) heads.add(author.element);
  if (timeMark !== undefined) heads.add(timeMark);
  return heads;
}

const headings = new Set(['h1', 'h2', 'h3']);
const notBodies = new Set(['a', 'button', ...headings]);

function look(page: Page, index: number, item: Item, rest: number): Block | undefined {
  const { survey } = page;
  const end = survey.end(index);
  const tag = survey.tag(index);
  if (index === item.region.start || notBodies.has(tag)) return undefined;
  const all = survey.length(index, end);
  if (all === 0 || end > item.region.end) return undefined;
  if (item.region.holes.some(([start, stop]) => start >= index && stop <= end)) return undefined;
  let length = plainOf(page, index, end);
  let head = false;
  for (const part of headsOf(item)) {
    if (!survey.holds(index, part)) continue;
    head = true;
    length -= plainOf(page, part, survey.end(part));
  }
  if (head && length < 8 && length < rest * 0.5) return undefined;
  return { element: index, share: Math.min(1, Math.max(0, length) / rest), head };
}

/** The kinds of block that hold words in most items, the likeliest first. */
function ratedBodies(page: Page, voters: readonly Item[]): Rated[] {
  const rest = new Map(voters.map((item) => [item, restOf(page, item)]));
  const ballots = collectBallots(page, voters, (index, item) => look(page, index, item, rest.get(item) ?? 1));
  return ballots
    .filter((ballot) => ballot.found.size >= voters.length * 0.5)
    .map((ballot) => ({ ballot, score: rate(ballot, voters.length) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRead)
    .map((one) => ({ ...one, score: one.score + afterReading(page, one.ballot) }))
    .sort((a, b) => b.score - a.score);
}

/** The best of them; of nested ones the inner, as long as what it leaves out is not the author's. */
function bestOf(page: Page, rated: readonly Rated[]): Ballot<Block> | undefined {
  const most = Math.max(...rated.map(({ ballot }) => ballot.found.size));
  const stated = rated.find(({ ballot }) => statedBody.test(ballot.trait) && ballot.found.size >= most * 0.8);
  if (stated) return stated.ballot;
  const bare = rated.find(({ ballot }) => headed(ballot.found) < 0.5);
  let best = rated[0];
  if (bare && best && meanShare(bare.ballot) >= 0.55 * meanShare(best.ballot)) best = bare;
  if (!best) return undefined;
  for (const other of rated) {
    if (other === best || other.score < best.score - 0.6) continue;
    if (leavesWords(page, other.ballot, best.ballot)) best = other;
  }
  return best.score > 0.3 ? best.ballot : undefined;
}

/** What microdata and RDFa call a comment's words: no guess is needed. */
const statedBody = /\[(?:itemprop|property)=(?:schema:)?(?:text|commentText|reviewBody)\]$/;

function rate({ trait, found, count }: Ballot<Block>, voters: number): number {
  const blocks = [...found.values()];
  const share = blocks.reduce((sum, block) => sum + block.share, 0) / voters;
  const single = blocks.length / count;
  let score = share * (0.3 + 0.7 * single) + 0.3 * (blocks.length / voters);
  if (bodyName.test(trait)) score += 0.12;
  if (notBodyName.test(trait)) score -= 0.5;
  if (
    /\[(?:itemprop|property)=(?:schema:)?(?:text|commentText|reviewBody|description|articleBody|content:encoded)\]/.test(
      trait,
    )
  )
    score += 0.4;
  if (/(?:^|>)(?:p|span|li|blockquote|b|i|em|strong)\b/.test(trait)) score -= 0.2;
  if (/(?:^|[.>])(?:blockquote|quote)/.test(trait)) score -= 0.4;
  if (/hidden|popup|menu|tooltip|dropdown|modal/i.test(trait)) score -= 0.3;
  return score - 0.2 * headed(found);
}

function meanShare({ found }: Ballot<Block>): number {
  let sum = 0;
  for (const block of found.values()) sum += block.share;
  return sum / found.size;
}

/** The share of blocks that hold name or moment. */
function headed(found: ReadonlyMap<Item, Block>): number {
  let count = 0;
  for (const block of found.values()) if (block.head) count++;
  return count / found.size;
}

/**
 * What reading the blocks in full adds or takes: silent forms and menus have no words, or the same in every item; what
 * stands under a name says how many posts its bearer wrote.
 */
function afterReading(page: Page, { found }: Ballot<Block>): number {
  const texts: string[] = [];
  for (const [item, block] of [...found].slice(0, mostRead)) texts.push(proseOf(page, block.element, item));
  const empty = texts.filter((text) => text === '').length / texts.length;
  const alike = texts.length < 3 ? 0 : 1 - new Set(texts).size / texts.length;
  const panels = texts.filter(isPanel).length / texts.length;
  return -1.2 * empty - 1.2 * alike - 1.2 * panels;
}

/** Whether an outer block holds words of the author's that the inner one leaves out: they differ between the items. */
function leavesWords(page: Page, outer: Ballot<Block>, inner: Ballot<Block>): boolean {
  const { survey } = page;
  if (headed(outer.found) > headed(inner.found) + 0.3) return false;
  const left: string[] = [];
  let inside = 0;
  for (const [item, around] of outer.found) {
    const block = inner.found.get(item);
    if (!block) continue;
    if (around.element === block.element || !survey.holds(around.element, block.element)) return false;
    inside++;
    if (inside > 30) break;
    const skip = survey.at(block.element);
    const text = proseOf(page, around.element, item, skip);
    if (text.length > 1 && !isPanel(text)) left.push(text);
  }
  if (inside < inner.found.size * 0.8) return false;
  if (inner.count > inner.found.size && outer.count === outer.found.size && left.length > 0) return true;
  const long = left.filter((text) => text.length > 12);
  return long.length >= inside * 0.15 && new Set(long).size >= long.length * 0.6;
}
