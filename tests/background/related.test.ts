import { expect, it } from 'vitest';
import { relatedTo } from '../../utils/background/related.ts';
import type { RecordedStatement, Statement } from '../../utils/statement.ts';
import { comment } from './statements.ts';

const promise = 'The first panels will be in the shops by the end of winter, if the seams hold what they promise.';

function recorded(id: number, datePublished: string, text: string, more: Partial<Statement> = {}): RecordedStatement {
  return { ...comment({ datePublished, text, ...more }), id, hash: `hash-${id}`, capturedAt: 0 };
}

const [first, again, quoted] = [
  recorded(1, '2012', promise),
  recorded(2, '2013', promise),
  recorded(3, '2014', promise, { kind: 'quotation' }),
];
const others = [
  recorded(4, '2015', 'A panel for the shops costs 200 crowns.'),
  recorded(5, '2016', 'The seams of the panels held.'),
  recorded(6, '2017', 'It rains.'),
];
const near = [comment({ text: 'When will panels with good seams be in the shops?' })];

it('gives a place to each matter, not to each repetition, and the first to say it stands for all', () => {
  const { related, repeats } = relatedTo(near, {
    recent: [quoted, again, first, ...others],
    earliest: first,
    latest: others[2],
  });
  expect(related.map(({ id }) => id).sort()).toEqual([1, 4, 5]);
  expect(repeats).toEqual({ 1: [again, quoted] });
});

it('knows the earliest though it is not among the newest', () => {
  const { related, repeats } = relatedTo(near, { recent: [again], earliest: first, latest: again });
  expect(related).toEqual([first]);
  expect(repeats).toEqual({ 1: [again] });
});

it('has nothing of whom nothing is known', () => {
  expect(relatedTo(near, undefined)).toEqual({ related: [], repeats: {} });
});
