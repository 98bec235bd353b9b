import { describe, expect, it } from 'vitest';
import { rangeOfWords } from '../../utils/anchoring/rangeOfWords.ts';

function element(html: string): Element {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  return root;
}

describe('rangeOfWords', () => {
  it('finds words across marks and paragraphs', () => {
    const root = element('<p>He said: “The <b>second</b>\n oven</p><p>comes this summer.” Then he left.</p>');
    expect(rangeOfWords(root, 'The second oven\n\ncomes this summer.')?.toString().replace(/\s+/g, ' ')).toBe(
      'The second ovencomes this summer.',
    );
  });

  it('begins and ends exactly at the words', () => {
    const root = element('<p>aa bb cc</p>');
    const range = rangeOfWords(root, 'bb');
    expect([range?.startOffset, range?.endOffset]).toEqual([3, 5]);
  });

  it('gives nothing for words that are not there, and for none', () => {
    const root = element('<p>aa bb</p>');
    expect(rangeOfWords(root, 'bc')).toBeUndefined();
    expect(rangeOfWords(root, '  ')).toBeUndefined();
  });

  it('does not change the document', () => {
    const root = element('<p>aa <i>bb</i></p>');
    const before = root.outerHTML;
    rangeOfWords(root, 'aa bb');
    expect(root.outerHTML).toBe(before);
  });
});
