import { afterEach, describe, expect, it } from 'vitest';
import { dayHeading, dayWords, exactWords, howMuchEarlier, yearOf } from '../../components/when.ts';
import { en } from '../../components/words/en.ts';
import { speak } from '../../components/words/words.ts';

afterEach(() => speak('en', en));

describe('dayWords and exactWords', () => {
  it.each([
    ['2016', '2016', '2016'],
    ['2016-02', 'Feb 2016', 'February 2016'],
    ['2016-02-20', 'Feb 20, 2016', 'Saturday, February 20, 2016'],
    ['2016-02-20T12:53', 'Feb 20, 2016', 'Saturday, February 20, 2016 at 12:53 PM'],
    ['no date', 'no date', 'no date'],
  ])('%s: no more exact than the page', (iso, day, exact) => {
    expect(dayWords(iso)).toBe(day);
    expect(exactWords(iso).replace(/\u202f/g, ' ')).toBe(exact);
  });

  it('writes as the reader’s own variety of the language does', () => {
    speak('en', en, ['de-AT', 'en-GB', 'en-US']);
    expect(dayWords('2016-02-20')).toBe('20 Feb 2016');
  });
});

describe('howMuchEarlier', () => {
  it.each([
    ['2013-03-02', '2021-02-11', '7 years earlier'],
    ['2020-02-11', '2021-02-11', '1 year earlier'],
    ['2020-12-31', '2021-02-11', '1 month earlier'],
    ['2021-02-09', '2021-02-11', '2 days earlier'],
    ['2021-02-10T08:00', '2021-02-11T09:00', '1 day earlier'],
    ['2021-02-11T08:00', '2021-02-11T09:00', undefined],
    ['2021-02-12', '2021-02-11', undefined],
    ['2020', '2021', '1 year earlier'],
    ['2020', '2020-11', undefined],
    ['2021-01', '2021-02-20', '1 month earlier'],
    ['2021-02', '2021-02-20', undefined],
  ])('%s before %s: %s', (iso, later, words) => {
    expect(howMuchEarlier(iso, later)).toBe(words);
  });
});

describe('yearOf', () => {
  it('knows the year, or that there is none', () => {
    expect([yearOf('2016-02'), yearOf(undefined), yearOf('soon')]).toEqual([2016, undefined, undefined]);
  });
});

describe('dayHeading', () => {
  const now = new Date(2026, 10, 24, 9).getTime();
  it.each([
    [new Date(2026, 10, 24, 0, 1), 'Today'],
    [new Date(2026, 10, 23, 23, 59), 'Yesterday'],
    [new Date(2026, 10, 20), 'Friday, November 20'],
    [new Date(2025, 10, 20), 'Thursday, November 20, 2025'],
  ])('%s', (at, words) => {
    expect(dayHeading(at.getTime(), now)).toBe(words);
  });
});
