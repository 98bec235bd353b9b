import type { RecordedStatement } from '../../utils/statement.ts';

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
