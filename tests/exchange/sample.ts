import type { Entry } from '../../utils/exchange/entry.ts';
import type { EvidenceWords } from '../../utils/exchange/evidence.ts';
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

/** What a page of evidence says in no language. */
export const evidenceWords = (title: string): EvidenceWords => ({
  language: 'en',
  direction: 'ltr',
  title,
  made: 'made',
  saidBy: 'who',
  saidOn: 'when',
  answers: 'whom',
  page: 'page',
  place: 'place',
  forecast: 'forecast',
  captured: 'captured',
  proof: 'proof',
  checksum: 'checksum',
  outcomes: { open: 'open', kept: 'kept', partly: 'partly', missed: 'missed', withdrawn: 'withdrawn' },
});

/** What a note says beside the statements. */
export const noteWords = { noDate: 'No date', answering: (name: string) => `To ${name}:` };

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
