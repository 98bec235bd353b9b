import { expect, test } from 'vitest';
import type { Due } from '../../utils/claims/claims.ts';
import { readCsv } from '../../utils/exchange/csv.ts';
import { writeEvidence } from '../../utils/exchange/evidence.ts';
import { type LedgerEntry, writeLedgerClaims, writeLedgerTable } from '../../utils/exchange/ledger.ts';
import { evidenceWords, recorded, whole } from './sample.ts';

const due: Due = {
  words: 'by the end of 2013',
  start: 20,
  end: 38,
  from: '2012-03-24',
  to: '2013-12-31',
  conditional: false,
  negated: false,
};
const statement = recorded('=The weir will stand by the end of 2013.', { datePublished: '2012-03-24' });
const missed: LedgerEntry = {
  statement,
  due,
  verdict: { due: '2012-03-24..2013-12-31', outcome: 'missed', evidence: 'https://gazette.example/weir?a=1&b=2' },
};
const open: LedgerEntry = {
  statement,
  due: { ...due, from: null, to: null, event: 'the flood', conditional: true },
};

async function* entries(): AsyncGenerator<LedgerEntry> {
  yield missed;
  yield open;
}

test('the ledger is a table, a forecast a line, and no cell is a formula', async () => {
  const [header = [], ...rows] = readCsv(await whole(writeLedgerTable(entries())));
  const cell = (row: number, name: string) => rows[row]?.[header.indexOf(name)];
  expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
  expect([cell(0, 'due from'), cell(0, 'due to'), cell(0, 'outcome'), cell(0, 'conditional')]).toEqual([
    '2012-03-24',
    '2013-12-31',
    'missed',
    '',
  ]);
  expect(cell(0, 'text')).toMatch(/^'=/);
  expect([cell(1, 'event'), cell(1, 'conditional'), cell(1, 'outcome')]).toEqual(['the flood', 'yes', 'open']);
});

test('the ledger is claims of schema.org, and what became of one its review', async () => {
  const { '@graph': graph } = JSON.parse(await whole(writeLedgerClaims(entries())));
  expect(graph[0]).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: 'by the end of 2013',
    reviewRating: { alternateName: 'missed' },
    citation: 'https://gazette.example/weir?a=1&b=2',
    itemReviewed: { '@type': 'Claim', temporalCoverage: '2012-03-24/2013-12-31', appearance: { text: statement.text } },
  });
  expect(graph[1]).toMatchObject({ '@type': 'Claim', about: 'the flood' });
  expect(graph[1].temporalCoverage).toBeUndefined();
});

test('a page of evidence tells forecasts and what became of them', () => {
  const html = writeEvidence(evidenceWords('Evidence'), [statement], 0, () => [missed]);
  expect(html).toContain(
    '<bdi>by the end of 2013</bdi> (2012-03-24 – 2013-12-31): missed; proof <a href="https://gazette.example',
  );
  expect(html).toContain('a=1&amp;b=2');
});
