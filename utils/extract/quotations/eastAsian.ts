import type { Placed, Settled } from './blockQuotes.ts';
import type { Block } from './blocks.ts';
import { peopleInChinese, speakerInChinese } from './chinese.ts';
import { peopleInJapanese, speakerInJapanese } from './japanese.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Japanese and Chinese have no capitals and no spaces: a name is told by what stands right beside it. Who cannot be told
 * so is not named.
 */

interface Read {
  blocks: readonly Block[];
  paragraphs: readonly (Paragraph | undefined)[];
}

/** How much of a text's beginning is looked at for its script. */
const sample = 2000;

function languageOf(blocks: readonly Block[]): 'ja' | 'zh' | undefined {
  const text = blocks
    .map((block) => block.text.slice(0, 200))
    .join('')
    .slice(0, sample);
  const kanas = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const hans = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (hans + kanas < text.length / 3) return undefined;
  return kanas > hans / 10 ? 'ja' : 'zh';
}

/** Quotations of a page in Japanese or Chinese, and the blocks they stand in. */
export function readEastAsian({ blocks, paragraphs }: Read): Settled {
  const found: Settled = { placed: [], blocks: new Set() };
  const language = languageOf(blocks);
  if (!language) return found;
  const isJapanese = language === 'ja';
  const text = blocks.map((block) => block.text).join('\n');
  const people = isJapanese ? peopleInJapanese(text) : peopleInChinese(text);
  paragraphs.forEach((p, block) => {
    const element = blocks[block]?.element;
    if (!p || !element) return;
    for (const { start, end, from, to } of p.marked) {
      const text = p.text.slice(from, to).trim();
      if (text.length < 8) continue;
      const announcement =
        start === 0 && end >= p.text.trimEnd().length ? blocks[block - 1]?.text.slice(-60) : undefined;
      const before = announcement ?? p.text.slice(Math.max(0, start - 60), start);
      const after = p.text.slice(end, end + 60);
      const speaker = (isJapanese ? speakerInJapanese : speakerInChinese)(before, after, people);
      if (speaker) found.placed.push(placed(block, element, speaker, text));
    }
    if (p.marked.length > 0) found.blocks.add(block);
  });
  return found;
}

const placed = (block: number, element: Element, speaker: string, text: string): Placed => ({
  block,
  quotation: { speaker, text, element, why: 'title and verb beside' },
});
