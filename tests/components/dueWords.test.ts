import { beforeAll, describe, expect, it } from 'vitest';
import { dueWords, sentenceAround } from '../../components/dueWords.ts';
import { en } from '../../components/words/en.ts';
import { speak } from '../../components/words/words.ts';
import { forecastsOf } from '../../utils/forecasts/forecasts.ts';
import { recorded } from './invented.ts';

beforeAll(() => speak('en', en, ['en-GB']));

describe('dueWords', () => {
  const of = (text: string, day = '2012-03-24') => {
    const [forecast] = forecastsOf([recorded({ datePublished: day, text })]);
    return forecast && dueWords(forecast.due, day);
  };

  it.each([
    ['We deliver by the end of 2013.', 'by 2013'],
    ['We deliver within 16 months.', 'by 24 Jul 2013'],
    ['We deliver in August 2014.', 'Aug 2014'],
    ['We deliver in 2014.', '2014'],
    ['We deliver on 3 May 2014.', '3 May 2014'],
    ['We will not deliver before March 2014.', 'not before 1 Mar 2014'],
    ['We will not deliver in 2014.', 'not 2014'],
    ['From July 2014 it costs less.', 'from 1 Jul 2014'],
    ['We deliver soon.', 'soon'],
    ['If it holds, we deliver in 2014.', '2014, on a condition'],
    ['We deliver before the election.', 'before the election'],
    ['We deliver in spring 2014.', 'Mar – May 2014'],
    ['We deliver in the winter of 2014.', 'Dec 2014 – Feb 2015'],
    ['We deliver in the second half of the next decade.', '2025 – 2029'],
  ])('%s', (text, words) => {
    expect(of(text)?.replaceAll('\u2009', ' ')).toBe(words);
  });
});

it('shows a claim in its sentence, cut where that is long', () => {
  const text = `First. ${'It was so. '.repeat(3)}We deliver by May. Then rest.`;
  const at = text.indexOf('by May');
  expect(sentenceAround(text, at, at + 6)).toEqual(['We deliver ', 'by May', '.']);
  const long = `${'word '.repeat(80)}by May ${'word '.repeat(80)}`;
  const there = long.indexOf('by May');
  expect(sentenceAround(long, there, there + 6).join('')).toMatch(/^… .*by May.* …$/);
});
