import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two comments of one thread, the later first, and whether it holds the earlier one's words; absent where that is unclear. */
export interface ThreadPair {
  slug: string;
  later: string;
  earlier: string;
  quotes?: boolean;
}

/**
 * So many letters and digits in a row, the same in both, are a quotation: some ten English words. Pairs with fewer, but
 * more than chance gives, are unclear: whether they quote is a matter of opinion.
 */
const [surelySame, perhapsSame] = [50, 28];

/** The comments of each labelled page below a folder, in their order. */
export function threadsIn(corpus: string): { slug: string; texts: string[] }[] {
  return readdirSync(corpus)
    .sort()
    .filter((slug) => existsSync(join(corpus, slug, 'expected.json')))
    .map((slug) => {
      const labels = JSON.parse(readFileSync(join(corpus, slug, 'expected.json'), 'utf8')) as {
        comments: { text: string }[];
      };
      return { slug, texts: labels.comments.map(({ text }) => text) };
    });
}

/** The pairs of a thread; which of them quote is told by their letters alone, by no code of the extension's. */
export function pairsOf({ slug, texts }: { slug: string; texts: readonly string[] }): ThreadPair[] {
  const sure = texts.map((text) => stretchesOf(lettersOf(text), surelySame));
  const perhaps = texts.map((text) => stretchesOf(lettersOf(text), perhapsSame));
  return texts.flatMap((later, at) =>
    texts.slice(0, at).map((earlier, place) => {
      const pair = { slug, later, earlier };
      if (haveOneInCommon(sure[at], sure[place])) return { ...pair, quotes: true };
      return haveOneInCommon(perhaps[at], perhaps[place]) ? pair : { ...pair, quotes: false };
    }),
  );
}

function haveOneInCommon(one: Set<string> = new Set(), other: Set<string> = new Set()): boolean {
  for (const stretch of one) if (other.has(stretch)) return true;
  return false;
}

/** Addresses are left out: that two comments point to one page is no quotation. */
function lettersOf(text: string): string {
  return text
    .replace(/https?:\/\/\S+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function stretchesOf(letters: string, length: number): Set<string> {
  const stretches = new Set<string>();
  for (let at = 0; at + length <= letters.length; at++) stretches.add(letters.slice(at, at + length));
  return stretches;
}
