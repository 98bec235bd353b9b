import { describe, expect, it } from 'vitest';
import { selectionIn, statementSelected } from '../../utils/background/selection.ts';
import { Tabs } from '../../utils/background/tabs.ts';
import { comment } from './statements.ts';

const place = { tabId: 1, frameId: 0, private: false };
const said = comment();
const other = comment({ author: { platform: 'blog.example', id: '9', name: 'Piet Haverkamp' }, text: 'No.' });
const article = comment({
  kind: 'article',
  author: { platform: 'blog.example', name: 'Martha Quill' },
  datePublished: '2012-03-01',
});
const words = { page: said.isPartOf, text: 'three thousand cycles', target: said.target };

function tabWith(around?: number) {
  const tabs = new Tabs();
  const present = [article, said, other].map((statement, ref) => ({ ref, statement }));
  tabs.report(place, said.isPartOf, true, present);
  tabs.select(place, { ...words, around });
  const tab = tabs.get(1);
  if (!tab) throw new Error('no tab');
  return { tab, tabs };
}

describe('the selected words', () => {
  it('are proposed first to whoever says what they stand in', () => {
    expect(selectionIn(tabWith(2).tab).names).toEqual(['Piet Haverkamp', 'Martha Quill', 'Orla Tennant']);
  });

  it('become a quotation of a speaker of the page, with that speaker’s own handle, day and permalink', () => {
    expect(statementSelected(tabWith(1).tab, 'Piet Haverkamp')).toMatchObject({
      kind: 'quotation',
      text: 'three thousand cycles',
      spokenByCharacter: { id: '9', name: 'Piet Haverkamp' },
      author: { name: 'Orla Tennant' },
      datePublished: '2012-03-12',
      url: said.url,
    });
  });

  it('become a quotation of somebody else by the name alone, said when the article was published', () => {
    expect(statementSelected(tabWith().tab, 'Ennio Bassani')).toMatchObject({
      spokenByCharacter: { platform: 'quoted', name: 'Ennio Bassani' },
      datePublished: '2012-03-01',
    });
  });

  it('are forgotten with their frame', () => {
    const { tab, tabs } = tabWith();
    tabs.leave(place);
    expect(selectionIn(tab).text).toBeUndefined();
    expect(statementSelected(tab, 'Ennio Bassani')).toBeUndefined();
  });
});
