import { beforeEach, describe, expect, it } from 'vitest';
import { selectedText, targetOfSelection } from '../../utils/page/selectedWords.ts';

beforeEach(() => document.body.replaceChildren());

function select(markup: string) {
  const doc = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...doc.body.childNodes);
  const range = document.createRange();
  const meant = document.querySelector('#meant');
  if (meant) range.selectNodeContents(meant);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selectedText(document);
}

describe('selectedText', () => {
  it('gives the words as plain text, paragraphs parted by a blank line', () => {
    const markup = '<div id=meant><p>The <b>mill</b>  will\n turn.</p><p>In May.</p></div>';
    expect(select(markup)?.text).toBe('The mill will turn.\n\nIn May.');
  });

  it.each([
    ['nothing', '<p>The mill will turn.</p>'],
    ['a slip of the hand', '<p id=meant>The</p>'],
    ['what the reader writes', '<div contenteditable><p id=meant>The mill will turn.</p></div>'],
    ['white space', '<pre id=meant>                    </pre>'],
  ])('takes no statement from %s', (_, markup) => expect(select(markup)).toBeUndefined());

  it('takes words where editing is forbidden again', () => {
    const markup = '<div contenteditable><p contenteditable=false id=meant>The mill will turn.</p></div>';
    expect(select(markup)).toBeDefined();
  });
});

it('targetOfSelection quotes the words with what stands beside them', () => {
  select('<p>He said: the mill will turn. I doubt it.</p>');
  const range = document.createRange();
  const text = document.querySelector('p')?.firstChild as Text;
  range.setStart(text, 9);
  range.setEnd(text, 28);
  expect(targetOfSelection({ text: 'the mill will turn.', range }, 'https://mill.example/').selector).toEqual([
    { type: 'TextQuoteSelector', exact: 'the mill will turn.', prefix: 'He said: ', suffix: ' I doubt it.' },
  ]);
});
