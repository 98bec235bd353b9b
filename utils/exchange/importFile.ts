import { isDisqus, readDisqus } from './disqus.ts';
import type { Entry } from './entry.ts';
import { entryOf, type Foreign } from './foreign.ts';
import { readHackerNews } from './hackerNews.ts';
import { readHypothesis } from './hypothesis.ts';
import { isBackup, readBackup, refused, type Verdict } from './jsonLines.ts';
import { beginningOf, type Pieces } from './pieces.ts';
import { readTable } from './table.ts';
import { isWordPress, readWordPress } from './wordpress.ts';

/** Other programs' files are read whole: the longest, in UTF-16 units. */
const longestForeign = 200_000_000;

/**
 * Reads a file of any kind we know, entry by entry: our backup, Hypothesis, WordPress, Disqus, Hacker News, Reddit, or a
 * table with a line of names. `speaker` is whose the statements are where the file does not say it; `now` is when they
 * are captured, in milliseconds since 1970. Only the verdict at the end says whether the entries may be used.
 */
export async function* importFile(pieces: Pieces, now: number, speaker?: string): AsyncGenerator<Entry, Verdict> {
  const { beginning, all } = await beginningOf(pieces, 64);
  if (isBackup(beginning.replace(/^\ufeff/, ''))) return yield* readBackup(all);
  let text = '';
  for await (const piece of all) {
    text += piece;
    if (text.length > longestForeign) return refused('fileTooLarge');
  }
  const found = readForeign(text.replace(/^\ufeff/, ''), speaker);
  if (!found) return refused('fileUnknown');
  const entries = found.map((one) => entryOf(one, now)).filter((entry) => entry !== undefined);
  if (entries.length === 0) return refused('fileEmpty');
  yield* entries;
  return { ok: true };
}

function readForeign(text: string, speaker: string | undefined): Foreign[] | undefined {
  if (isWordPress(text)) return readWordPress(text);
  if (isDisqus(text)) return readDisqus(text);
  const json = parsed(text);
  if (json !== undefined) return readHackerNews(json) ?? readHypothesis(json);
  return readTable(text, speaker);
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON after all
  }
}
