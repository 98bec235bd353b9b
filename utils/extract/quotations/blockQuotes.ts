import type { Roster } from '../../people/roster.ts';
import { tokensOf } from '../../people/tokens.ts';
import type { ReadQuotation } from '../reading.ts';
import type { Block } from './blocks.ts';
import { embeddedIn, isEmbedded } from './embeds.ts';
import { pastedIn } from './heads.ts';
import { announcedBy } from './introductions.ts';
import { letterOf } from './letters.ts';
import { wordCount } from './notStatements.ts';
import type { Paragraph } from './paragraph.ts';

/** A quotation with the number of the block where it begins. */
export interface Placed {
  block: number;
  quotation: ReadQuotation;
}

/** What one kind of reading found, and the blocks it has settled. */
export interface Settled {
  placed: Placed[];
  blocks: Set<number>;
}

/** Blocks of one block quotation, by their numbers. */
interface Group {
  element: Element;
  first: number;
  past: number;
}

function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  blocks.forEach(({ quote }, i) => {
    const last = groups.at(-1);
    if (quote && last?.element === quote && last.past === i) last.past = i + 1;
    else if (quote) groups.push({ element: quote, first: i, past: i + 1 });
  });
  return groups;
}

interface Page {
  blocks: readonly Block[];
  paragraphs: readonly (Paragraph | undefined)[];
  roster: Roster;
  language: string | undefined;
}

/**
 * Block quotations, by what names their speaker: the head they were pasted with, a signature, or the words before or
 * after. Those of which nobody can be named are left to the reading of quotation marks.
 */
export function readBlockQuotes(page: Page): Settled {
  const settled: Settled = { placed: [], blocks: new Set() };
  const { blocks, language, roster } = page;
  for (const group of groupsOf(blocks)) {
    const text = blocks
      .slice(group.first, group.past)
      .map((block) => block.text)
      .join('\n\n');
    const quotations = readGroup(page, group, text);
    if (quotations === undefined) continue;
    for (const quotation of quotations) settled.placed.push({ block: group.first, quotation });
    for (let n = group.first; n < group.past; n++) settled.blocks.add(n);
  }
  return settled;

  function readGroup(of: Page, group: Group, text: string): ReadQuotation[] | undefined {
    const { element } = group;
    if (isEmbedded(element)) {
      const post = embeddedIn(text, language);
      return post ? [{ ...post, speaker: fullest(post.speaker, roster), element }] : [];
    }
    const pasted = pastedIn(text, language);
    if (pasted.length > 0) {
      return pasted.map(({ speaker, time, text: words, addressee, question }) => ({
        speaker: fullest(speaker, roster),
        text: words,
        element,
        time,
        question,
        addressee,
      }));
    }
    const letter = letterOf(text);
    if (wordCount(letter.text) < 4) return undefined;
    const speaker = speakerOf(of, group, letter.signed);
    return speaker ? [{ speaker, text: unmarked(letter.text), element, addressee: letter.addressee }] : undefined;
  }
}

function speakerOf({ blocks, paragraphs, roster }: Page, group: Group, signed: string | undefined): string | undefined {
  const before = paragraphs[group.first - 1];
  const isBeside = blocks[group.first - 1]?.quote === undefined;
  const announced = before && isBeside ? announcedBy(before, roster)?.name : undefined;
  if (announced) return announced;
  if (signed) return known(signed, roster) ?? (signed.includes(' ') && !signed.includes('.') ? signed : undefined);
  const after = paragraphs[group.past];
  return after && after.text.length < 200 ? namedAfter(after, roster) : undefined;
}

/** "— Nora Quill" or "So wrote Nora Quill in 2014." after a block quotation. */
function namedAfter(p: Paragraph, roster: Roster): string | undefined {
  const first = p.names[0];
  if (!first || !/^[—–―-]/.test(p.text)) return undefined;
  return roster.find(first)?.name;
}

/** The page's fullest form of a name. */
export function fullest(name: string, roster: Roster): string {
  return known(name, roster) ?? name;
}

function known(name: string, roster: Roster): string | undefined {
  const names = tokensOf(name).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  return roster.find({ names, titles: [], body: false })?.name;
}

/** Words without the one pair of marks around them all. */
function unmarked(text: string): string {
  const inner = /^[“"„«「](?<words>[^“”"„«»「」]*)[”"“»」]$/u.exec(text.trim())?.groups?.words;
  return (inner ?? text).trim();
}
