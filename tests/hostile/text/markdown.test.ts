import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../utils/exchange/markdown.ts';
import { noteWords, recorded } from '../../exchange/sample.ts';
import { hostileTexts } from './strings.ts';

/** What begins a block or ends a paragraph in CommonMark, at the start of a line; `>` is our own quotation. */
const startsBlock =
  /^(?: {4}|\t|#|[-+*](?:\s|$)|\d+[.)](?:\s|$)|={1,}\s*$|-{1,}\s*$|(?:[-*_]\s*){3,}$|`{3}|~{3}|\||<|\[)/;
/** What has a meaning inside a line in CommonMark, GFM or Obsidian, where no backslash takes it away. */
const meansSomething = /(?<!\\)(?:\\\\)*[`*_{}[\]<>|~$%=#&!]/;

function linesFor(text: string): string[] {
  const statement = recorded('words', {
    author: { platform: 'mill.example', name: text },
    headline: text,
    note: text,
    isPartOf: { url: 'https://mill.example/wheel', title: text, site: 'mill.example' },
    parentItem: { author: text },
  });
  const note = writeMarkdown(text, [{ ...statement, text }], noteWords);
  return note.slice(note.indexOf('\n---\n') + 5).split('\n');
}

/** A line without what we write around their words. */
function theirs(line: string): string {
  return line
    .replace(/^# |^## 2016-02-20$|^> ?/, '')
    .replace(/^\*\*(.*)\*\*$/s, '$1')
    .replace(/^\[(.*)\]\(https:[^()\s]*\)$/, '$1');
}

describe('Markdown: their words are words in the note', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    for (const line of linesFor(text)) {
      const own = theirs(line);
      expect(own, line).not.toMatch(meansSomething);
      if (own === line || line.startsWith('>')) expect(own, line).not.toMatch(startsBlock);
    }
  });
});

describe('Markdown: one line stays one line', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const lines = linesFor(text);
    // A heading, a title in bold, whom it answers, and the place: each on a line of its own, so that nothing slips out.
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.filter((line) => /^\*\*.*\*\*$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^To .*:$/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^\[.*\]\(https:\/\/mill\.example\/wheel#c1\)$/.test(line))).toHaveLength(1);
  });
});

describe('Markdown: the words come back when the escapes go', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const said = linesFor(text).flatMap((line) => (line.startsWith('>') ? [line.replace(/^> ?/, '')] : []));
    const back = said.join('\n').replace(/\\([\\`*_{}[\]<>#|~!$%=&+.)-])/g, '$1');
    expect(back).toBe(
      text
        .split(/\r\n?|\n/)
        .map((line) => line.trimEnd())
        .join('\n'),
    );
  });
});
