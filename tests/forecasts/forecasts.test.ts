import { describe, expect, it } from 'vitest';
import { dueBetween, forecastsOf, movesOf, seriesOf } from '../../utils/forecasts/forecasts.ts';
import type { RecordedStatement } from '../../utils/statement.ts';
import { recorded } from '../components/invented.ts';

const said = (datePublished: string, text: string, more: Partial<RecordedStatement> = {}) =>
  recorded({ datePublished, text, ...more });

describe('forecastsOf', () => {
  it('gives each forecast with what became of it, in the order they were said', () => {
    const later = said('2014-03-01', 'The weir will stand by the end of 2015, and the ferry runs until June.');
    const verdicts = [{ due: '2012-05-01..2012-12-31', outcome: 'missed' as const, evidence: 'https://a.example/' }];
    const earlier = said('2012-05-01', 'The weir will stand this year.', { verdicts });
    const forecasts = forecastsOf([later, earlier]);
    expect(forecasts.map(({ key }) => key)).toEqual([
      '2012-05-01..2012-12-31',
      '2014-03-01..2015-12-31',
      '2014-03-01..2014-06-30',
    ]);
    expect(forecasts[0]?.verdict).toEqual(verdicts[0]);
    expect(forecasts[1]?.verdict).toBeUndefined();
  });

  it('finds none in what has no day', () => {
    expect(forecastsOf([recorded({ text: 'By Friday.' })])).toEqual([]);
  });
});

describe('seriesOf', () => {
  it('compares amounts of one unit that several statements give differently', () => {
    const statements = [
      said('2016-01-01', 'It costs 300 euros and weighs 40 kg.'),
      said('2012-01-01', 'It will cost 200 euros.'),
      said('2018-01-01', 'It weighs 40 kg.'),
    ];
    const series = seriesOf(statements);
    expect(series.map(({ unit }) => unit)).toEqual(['EUR']);
    expect(series[0]?.figures.map(({ quantity }) => quantity.words)).toEqual(['200 euros', '300 euros']);
  });

  it('leaves out what one statement says alone', () => {
    expect(seriesOf([said('2016-01-01', 'From 200 euros it went to 300 euros.')])).toEqual([]);
  });
});

describe('movesOf', () => {
  const now = {
    text: 'The carts will cross by 2021, forty an hour; it costs 9 million euros.',
    datePublished: '2019-05-02',
  };

  it('sets a date and a figure beside what they were', () => {
    const before = said('2013-03-02', 'The carts will cross before the spring of 2015. It costs 4 million euros.');
    const moves = movesOf(now, [before, said('2012-01-01', 'By 2014, for 3 million euros.')]);
    expect(moves.map(({ was, is }) => [was.words, is.words])).toEqual([
      ['before the spring of 2015', 'by 2021'],
      ['4 million euros', '9 million euros'],
    ]);
  });

  it('says nothing where nothing moved, or nothing is comparable', () => {
    expect(movesOf(now, [said('2018-01-01', 'It costs 9 million euros.')])).toEqual([]);
    expect(movesOf(now, [said('2018-01-01', 'It weighs 40 tonnes.')])).toEqual([]);
  });
});

describe('dueBetween', () => {
  it('gives those with a day in the stretch, first to last day, in the order they fall due', () => {
    const text =
      'The lock opens by 9 May 2031. The dam holds until 3 May 2031. The mill turns by 10 May 2031, or soon.';
    const due = dueBetween(forecastsOf([said('2030-01-01', text)]), '2031-05-03', '2031-05-09');
    expect(due.map(({ due: { to } }) => to)).toEqual(['2031-05-03', '2031-05-09']);
  });
});
