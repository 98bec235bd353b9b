import { expect, it } from 'vitest';
import { repeatsAmong } from '../../../utils/relevance/ties/repeats.ts';
import type { StatementKind } from '../../../utils/statement.ts';

const promise = 'The first ferries will be on the lake by the end of winter, if the yard keeps its word.';
const longer = `Fair question. ${promise} We plan a small wharf for ten thousand passengers a year, and the tickets will be blue.`;

/** Statements by the year they were said in, as `[kind, year, text]`; their numbers are their places. */
function repeats(...said: [StatementKind, string | undefined, string][]): Record<number, number[]> {
  const statements = said.map(([kind, datePublished, text], id) => ({ id, kind, datePublished, text }));
  const found = repeatsAmong(statements);
  return Object.fromEntries(Object.entries(found).map(([id, others]) => [id, others.map((one) => one.id)]));
}

it('what was said four times stands once, under the first', () => {
  const again = `“${promise.toUpperCase()}”`;
  expect(
    repeats(
      ['comment', '2016', promise],
      ['comment', '2013-02', again],
      ['comment', '2012', promise],
      ['comment', '2013-01', promise],
    ),
  ).toEqual({ 2: [3, 1, 0] });
});

it('short sentences too, if they are the same', () => {
  expect(
    repeats(['comment', '2016', 'No date.'], ['comment', '2017', '„No date“'], ['comment', '2018', 'No, a date.']),
  ).toEqual({ 0: [1] });
});

it('a quotation stands under what it quotes, though that is longer, and though the day is unknown', () => {
  expect(
    repeats(
      ['quotation', '2014', promise],
      ['comment', undefined, longer],
      ['quotation', '2015', 'We plan a small wharf for ten thousand passengers a year, and the tickets will be blue.'],
    ),
  ).toEqual({ 1: [0, 2] });
});

it('a comment that holds no more than a part of another is one of its own', () => {
  expect(repeats(['comment', '2014', promise], ['comment', '2012', longer])).toEqual({});
  expect(repeats(['quotation', '2014', promise], ['quotation', '2012', longer])).toEqual({});
});

it('a changed figure does not hide behind the first one', () => {
  const other = promise.replace('winter', '2013');
  expect(repeats(['comment', '2012', promise], ['comment', '2013', other], ['quotation', '2014', other])).toEqual({
    1: [2],
  });
});

it('five hundred statements take no time that a reader would see', () => {
  const many = Array.from({ length: 500 }, (_, i): [StatementKind, string, string] => {
    return ['comment', '2012', `${longer} And ${i} of them, said the ${i * 7}th, who had counted ${i % 50} boats.`];
  });
  const start = performance.now();
  repeats(...many);
  expect(performance.now() - start).toBeLessThan(4_000);
});
