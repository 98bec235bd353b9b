import { beforeEach, describe, expect, it } from 'vitest';
import { placedName, rangeAt } from '../../utils/page/placedName.ts';
import type { Statement } from '../../utils/statement.ts';

beforeEach(() => document.body.replaceChildren());

/** The name found for a quotation or comment by somebody, with what stands before it in its text. */
function find(markup: string, name: string, kind: Statement['kind'] = 'comment') {
  const doc = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...doc.body.childNodes);
  const element = document.querySelector('#whole') as Element;
  const body = document.querySelector('#words') ?? element;
  const page = { url: 'https://mill.example/', title: '', site: 'mill.example' };
  const who = { platform: 'mill.example', name };
  const statement: Statement = {
    kind,
    [kind === 'quotation' ? 'spokenByCharacter' : 'author']: who,
    text: 'x',
    isPartOf: page,
    target: { source: page.url, selector: [] },
  };
  const found = placedName({ ref: 1, statement, element, body });
  return found && { found, text: rangeAt(found)?.toString(), before: found.node.data.slice(0, found.start) };
}

describe('placedName', () => {
  it('prefers the head of a comment to its words', () => {
    const markup = '<div id=whole><p id=words>Ina Vesper is who I am.</p><footer>by Ina Vesper</footer></div>';
    expect(find(markup, 'Ina Vesper')).toMatchObject({ text: 'Ina Vesper', before: 'by ' });
  });

  it('finds who is quoted nearest before the quotation', () => {
    const markup = '<p>Ina Vesper came. Later Ina\n Vesper said:</p><blockquote id=whole>No.</blockquote>';
    expect(find(markup, 'Ina Vesper', 'quotation')).toMatchObject({
      text: 'Ina\n Vesper',
      before: expect.stringMatching(/Later $/),
    });
  });

  it('finds who is named behind the quotation, by the family name too', () => {
    const markup = '<blockquote id=whole>No.</blockquote><p>So spoke Vesper.</p>';
    expect(find(markup, 'Ina Vesper', 'quotation')).toMatchObject({ text: 'Vesper' });
  });

  it.each([
    ['in the middle of another word', '<p id=whole>Anna annals</p>', 'Ann'],
    [
      'far before the quotation',
      `<p>Ina Vesper</p><p>${'and so on '.repeat(100)}</p><p id=whole>No.</p>`,
      'Ina Vesper',
    ],
    ['nowhere', '<p id=whole>No.</p>', 'Ina Vesper'],
    ['as a pattern', '<p id=whole>abc</p>', 'a.c'],
  ])('does not find a name %s', (_, markup, name) => expect(find(markup, name)).toBeUndefined());

  it('finds a name between the signs of a script without spaces', () => {
    expect(find('<p id=whole>昨日佐藤健は言った</p>', '佐藤健')).toMatchObject({ text: '佐藤健', before: '昨日' });
  });

  it('is no more where the page has changed under it', () => {
    const { found } = find('<p id=whole>Ina Vesper</p>', 'Ina Vesper') ?? {};
    if (!found) throw new Error('not found');
    found.node.data = 'Ina';
    expect(rangeAt(found)).toBeUndefined();
  });
});
