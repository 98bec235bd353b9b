import { expect, test } from 'vitest';
import { prepare, rankStatements } from '../../utils/relevance/rank.ts';

const earlier = [
  { id: 1, text: 'The harbour bridge was painted in 1998.' },
  { id: 2, text: 'We promised cheaper ferries, and the ferries came.' },
  { id: 3, text: 'Yes, twice a day.', context: 'Do the ferries run in winter?' },
  { id: 4, text: 'No comment.' },
];

function idsFor(text: string): number[] {
  return rankStatements({ text }, earlier).map(({ id }) => id);
}

test('statements about the same thing come first, others not at all', () => {
  expect(idsFor('What will happen to the bridge in the harbour?')).toEqual([1]);
});

test('other forms of a word count as the word', () => {
  expect(idsFor('Painting bridges')).toEqual([1]);
});

test('what a statement answers counts too, but less than its own words', () => {
  expect(idsFor('a ferry')).toEqual([2, 3]);
});

test('words that say nothing match nothing', () => {
  expect(idsFor('and the in was we')).toEqual([]);
});

test('equal matches stay in their order', () => {
  const same = [5, 6, 7].map((id) => ({ id, text: 'The lighthouse is old.' }));
  expect(rankStatements({ text: 'lighthouse' }, same).map(({ id }) => id)).toEqual([5, 6, 7]);
});

test('prepared statements rank as they do at once', () => {
  const query = { text: 'The ferries in winter and the bridge' };
  expect(prepare(earlier).rank(query)).toEqual(rankStatements(query, earlier));
});

test('nothing to rank is no error', () => {
  expect(rankStatements({ text: 'ferries' }, [])).toEqual([]);
  expect(rankStatements({ text: '' }, earlier)).toEqual([]);
});

test('the statements’ own language is followed', () => {
  const said = [
    { id: 1, text: 'Wir haben im Hafen noch keine Kräne gesehen.' },
    { id: 2, text: 'Die Lieferung der Anlagen beginnt, sobald wir können.' },
  ];
  expect(
    rankStatements({ text: 'Wann werden die Anlage und der Kran geliefert?' }, said).map(({ id }) => id),
  ).toContain(2);
  expect(rankStatements({ text: 'Kran' }, said).map(({ id }) => id)).toEqual([1]);
});

test.each([
  ['#HarbourBridge', 1],
  ['#harbourbridge', 1],
  ['the winterferries', 3],
])('%s is read as its parts', (text, id) => {
  expect(idsFor(text)).toContain(id);
});

test('numbers meet however they are grouped, and addresses match nothing', () => {
  const said = [{ id: 1, text: 'It cost 1,200,000 crowns, see https://blog.example/bridge/open' }];
  expect(rankStatements({ text: '1200000' }, said)).toHaveLength(1);
  expect(rankStatements({ text: 'bridge' }, said)).toEqual([]);
});

test('writing without spaces is matched by pairs of characters', () => {
  const said = [
    { id: 1, text: '来年工場を建てる' },
    { id: 2, text: '今日は晴れ' },
  ];
  expect(rankStatements({ text: '工場' }, said).map(({ id }) => id)).toEqual([1]);
});
