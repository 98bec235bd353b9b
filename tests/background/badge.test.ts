import { describe, expect, it } from 'vitest';
import { countSentence, countText } from '../../utils/background/badge.ts';
import type { TabReport } from '../../utils/background/tabs.ts';
import { pageLanguageFor, sayIn } from '../../utils/words/onPage.ts';
import { comment } from './statements.ts';

const said = comment();
const tab: TabReport = {
  private: false,
  read: 'yes',
  frames: new Map([[0, { page: said.isPartOf, statements: new Map([[1, said]]) }]]),
};
const nobody: TabReport = { ...tab, frames: new Map() };
const none = { statements: 0, people: 0 };
const say = sayIn(pageLanguageFor('en', []));

describe('the badge', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [999, '999'],
    [1_000, '999+'],
  ])('%i as %j', (statements, text) => {
    expect(countText({ statements, people: 1 })).toBe(text);
  });

  it.each([
    [{ statements: 1, people: 1 }, tab, 'Aforesaid: 1 earlier statement, 1 person on this page'],
    [{ statements: 12, people: 3 }, tab, 'Aforesaid: 12 earlier statements, 3 people on this page'],
    [none, tab, 'Aforesaid: nobody on this page has said anything before'],
    [none, nobody, 'Aforesaid: nobody was recognised on this page'],
    [none, { ...nobody, read: 'paused' as const }, 'Aforesaid: reading is paused'],
    [none, { ...nobody, read: 'never' as const }, 'Aforesaid: this site is never read'],
  ])('says %j in words', (count, where, sentence) => {
    expect(countSentence(say, count, where)).toBe(sentence);
  });
});
