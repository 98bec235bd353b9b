import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../utils/exchange/csv.ts';
import { writeEvidence } from '../../../utils/exchange/evidence.ts';
import { importFile } from '../../../utils/exchange/importFile.ts';
import { readBackup, writeBackup } from '../../../utils/exchange/jsonLines.ts';
import { markdownFileName } from '../../../utils/exchange/markdown.ts';
import { writeWebAnnotations } from '../../../utils/exchange/webAnnotation.ts';
import { evidenceWords, readWhole, recorded, whole } from '../../exchange/sample.ts';
import { evened, hostileTexts } from './strings.ts';

/** The text as a name, the words, a title, a note and a tag all at once. */
const everywhere = (text: string) =>
  recorded(text, {
    author: { platform: 'mill.example', name: text },
    headline: text,
    note: text,
    tags: [text],
    isPartOf: { url: 'https://mill.example/wheel', title: text, site: 'mill.example' },
    parentItem: { author: text, text },
  });

describe('CSV: text, never a formula, and back as it was', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const csv = await whole(writeCsv([everywhere(text)]));
    const [header = [], row = [], ...more] = readCsv(csv);
    expect(more).toEqual([]);
    expect(row).toHaveLength(header.length);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
    const back = await readWhole(importFile([csv], 1));
    const [entry] = back.ok ? back.entries : [];
    const statement = entry && 'kept' in entry ? entry.kept.statement : undefined;
    expect(statement?.text).toBe(evened(text));
  });
});

/** A table as a spreadsheet parts it that does not take commas for separators: a quote counts only where a cell begins. */
function cellsBy(separator: string, csv: string): string[] {
  const cell = new RegExp(`"((?:[^"]|"")*)"?[^${separator}\\r\\n]*|[^${separator}\\r\\n]+`, 'g');
  return [...csv.replace(/^\ufeff/, '').matchAll(cell)].map(([all, quoted]) => quoted ?? all);
}

describe('CSV: no formula either where a spreadsheet parts cells by semicolons or tabs', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const csv = await whole(writeCsv([everywhere(text)]));
    for (const separator of [';', '\t'])
      for (const one of cellsBy(separator, csv))
        expect(one).not.toMatch(/^[\p{Zs}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
  });
});

describe('a page of evidence: no element, attribute or script of theirs', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const html = writeEvidence(evidenceWords(text), [everywhere(text)], 1);
    const ours = new Set(
      'html head meta title style body h1 header time article h2 p dl dt dd a bdi footer'.split(' '),
    );
    const inside = html.replace(/^<!doctype html>/, '').replace(/<style>[^<]*<\/style>/, '');
    for (const [, name = ''] of inside.matchAll(/<\/?([^\s>]*)/g)) expect(ours).toContain(name);
    for (const [, href = ''] of inside.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:/);
    expect(inside).not.toMatch(/<[^>]*\son\w+=/i);
  });
});

describe('a backup: every unit of text comes back', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const { id: _, hash: __, note, tags, capturedAt, ...statement } = everywhere(text);
    const entry = { kept: { statement, capturedAt, seenAt: capturedAt, note, tags } };
    const file = await whole(writeBackup([entry]));
    // A file is bytes: what UTF-8 cannot say must not be in it raw.
    const read = readBackup([new TextDecoder().decode(new TextEncoder().encode(file))]);
    expect(await readWhole(read)).toEqual({ ok: true, entries: [entry] });
  });
});

describe('a web annotation: JSON that says the same', () => {
  it.each(hostileTexts)('$name', async ({ text }) => {
    const file = new TextDecoder().decode(
      new TextEncoder().encode(await whole(writeWebAnnotations([everywhere(text)]))),
    );
    expect(JSON.parse(file).items[0]['schema:about']['schema:text']).toBe(text);
  });
});

describe('the name of a file: no path, no control, never empty', () => {
  it.each(hostileTexts)('$name', ({ text }) => {
    const name = markdownFileName(text);
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+\.md$/u);
    expect(name.length).toBeLessThanOrEqual(103);
  });
  it.each(['..', '../../etc/passwd', 'CON', 'aux.txt', 'LPT1', '.', ' ', 'NUL', 'x'.repeat(9_000)])('%s', (text) => {
    const name = markdownFileName(text);
    expect(name).not.toMatch(/^\.|[\\/]|^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    expect(name.length).toBeLessThanOrEqual(103);
  });
});
