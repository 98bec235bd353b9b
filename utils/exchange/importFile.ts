import { isDisqus, readDisqus } from './disqus.ts';
import { entryOf, type Foreign } from './foreign.ts';
import { readHackerNews } from './hackerNews.ts';
import { readHypothesis } from './hypothesis.ts';
import { type Imported, isBackup, readBackup } from './jsonLines.ts';
import { readTable } from './table.ts';
import { isWordPress, readWordPress } from './wordpress.ts';

/**
 * Reads a file of any kind we know: our backup, Hypothesis, WordPress, Disqus, Hacker News, Reddit, or a table with a
 * line of names. `speaker` is whose the statements are where the file does not say it. Nothing is taken in half: either
 * all that the file holds, or a sentence that says why not.
 */
export function importFile(text: string, now: number, speaker?: string): Imported {
  const source = text.replace(/^\ufeff/, '');
  if (isBackup(source)) return readBackup(source);
  const found = readForeign(source, speaker);
  if (!found) return { ok: false, sentence: 'This file is of no kind that Aforesaid can read. Nothing was imported.' };
  const entries = found.map((one) => entryOf(one, now)).filter((entry) => entry !== undefined);
  if (entries.length === 0)
    return { ok: false, sentence: 'There are no statements in this file. Nothing was imported.' };
  return { ok: true, entries };
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
