import type { Entry } from '../../utils/exchange/entry.ts';
import type { Verdict } from '../../utils/exchange/jsonLines.ts';
import type { RecordedStatement } from '../../utils/statement.ts';

/** All pieces of a file together. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What a reader of files gives, and its verdict. */
export async function readWhole(reading: AsyncGenerator<Entry, Verdict>): Promise<Verdict & { entries: Entry[] }> {
  const entries: Entry[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { ...next.value, entries };
    entries.push(next.value);
  }
}

/** A recorded comment on an invented page; what matters to a test is said by the test. */
export function recorded(text: string, more: Partial<RecordedStatement> = {}): RecordedStatement {
  const url = 'https://mill.example/wheel';
  return {
    id: 1,
    hash: 'A'.repeat(22),
    kind: 'comment',
    author: { platform: 'mill.example', name: 'Ina Vesper', url: 'https://mill.example/ina' },
    text,
    datePublished: '2016-02-20',
    url: `${url}#c1`,
    isPartOf: { url, title: 'A wheel for the mill', site: 'mill.example' },
    target: { source: url, selector: [{ type: 'TextQuoteSelector', exact: text }] },
    capturedAt: Date.UTC(2026, 0, 10, 12),
    ...more,
  };
}
