import { describe, expect, it } from 'vitest';
import { rangesOfWords } from '../../utils/anchoring/rangesOfWords.ts';

function element(html: string): Element {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  return root;
}

const shown = (root: Element, words: string) =>
  rangesOfWords(root, words).map((range) => range.toString().replace(/\s+/g, ' '));

describe('rangesOfWords', () => {
  it('finds words across marks and paragraphs', () => {
    const root = element('<p>He said: “The <b>second</b>\n oven</p><p>comes this summer.” Then he left.</p>');
    expect(shown(root, 'The second oven\n\ncomes this summer.')).toEqual(['The second ovencomes this summer.']);
  });

  it('leaves out what stands between the words', () => {
    const root = element('<p>“We had a plan,” said Nora, “and we kept to it.</p><p>“It <i>held</i>.”</p>');
    expect(shown(root, 'We had a plan, and we kept to it.\n\nIt held.')).toEqual([
      'We had a plan,',
      'and we kept to it.',
      'It held.',
    ]);
  });

  it('takes no scattered letters for words', () => {
    expect(rangesOfWords(element('<p>a plain letter opens nothing</p>'), 'a pen to tell')).toEqual([]);
    const scattered = ['under', 'bridge', 'water', 'ferry', 'harbour'];
    expect(rangesOfWords(element(`<p>${scattered.join(', and then ')}</p>`), scattered.join(' '))).toEqual([]);
  });

  it('begins and ends exactly at the words', () => {
    const root = element('<p>aa bb cc</p>');
    const [range] = rangesOfWords(root, 'bb');
    expect([range?.startOffset, range?.endOffset]).toEqual([3, 5]);
  });

  it('gives nothing for words that are not there, and for none', () => {
    const root = element('<p>aa bb</p>');
    expect(rangesOfWords(root, 'bc')).toEqual([]);
    expect(rangesOfWords(root, '  ')).toEqual([]);
    expect(rangesOfWords(element('<p>We had a plan.</p>'), 'We had a plan, and we kept to it.')).toEqual([]);
  });

  it('does not change the document', () => {
    const root = element('<p>aa <i>bb</i></p>');
    const before = root.outerHTML;
    rangesOfWords(root, 'aa bb');
    expect(root.outerHTML).toBe(before);
  });
});
