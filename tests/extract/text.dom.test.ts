import { describe, expect, test } from 'vitest';
import { textOf } from '../../utils/extract/text.ts';

function elementOf(html: string): Element {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const main = page.querySelector('main');
  if (!main) throw new Error('no main');
  return main;
}

describe('textOf', () => {
  test.each([
    ['folds white space', 'one\n   two\tthree', 'one two three'],
    ['parts paragraphs by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['parts lines at a break', 'One<br>two', 'One\ntwo'],
    ['takes two breaks for a paragraph', 'One<br> <br>\ntwo', 'One\n\ntwo'],
    ['parts lines between blocks', '<div>One</div><div><div>two</div></div>', 'One\ntwo'],
    ['keeps inline words whole', 'un<b>believ</b>able', 'unbelievable'],
    ['keeps the space between inline words', '<b>one </b><i>two</i>', 'one two'],
    ['parts cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['lists', '<ul><li>a</li><li>b</li></ul>c', 'a\nb\n\nc'],
    ['keeps pre as it is', '<pre>if x:\n    y</pre>', 'if x:\n    y'],
    ['leaves pre again', '<pre>a\n  b</pre><p>c\n d</p>', 'a\n  b\n\nc d'],
    ['skips scripts', 'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>', 'a'],
    ['skips buttons', 'a <button>Reply</button> <span role="button">Share</span>', 'a'],
    ['skips hidden parts', 'a<span hidden>b</span><p hidden="until-found">c</p>', 'a\n\nc'],
    ['skips what is being written', 'a<p contenteditable>b</p><p contenteditable="false">c</p>', 'a\n\nc'],
    ['skips icons', 'a <i aria-hidden="true">\ue001</i>', 'a'],
    ['keeps words marked for the eye alone', 'a <span aria-hidden="true">long word</span>', 'a long word'],
    ['reads emoji images', 'good <img class="emoji" alt="😀" src="x.png"> day', 'good 😀 day'],
    ['reads named smileys', 'fine <img src="/smilies/grin.gif" alt=":grin:">', 'fine :grin:'],
    ['skips pictures', 'a <img alt="A photograph of a boat" src="boat.jpg"> b', 'a b'],
    ['drops soft hyphens', 'un&shy;told&#8203;', 'untold'],
    ['an empty element has no text', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(textOf(elementOf(html))).toBe(expected);
  });

  test('leaves out what it is told to', () => {
    const root = elementOf('<p>Mine.</p><div class="signature"><p>Sent by pigeon</p></div>');
    expect(textOf(root, (element) => element.className === 'signature')).toBe('Mine.');
  });

  test('reads an open shadow root and what fills its slots, in drawn order', () => {
    const host = document.createElement('x-note');
    host.append('the slotted words');
    const root = host.attachShadow({ mode: 'open' });
    const head = document.createElement('p');
    head.textContent = 'Before';
    root.append(head, document.createElement('slot'));
    const outer = document.createElement('div');
    outer.append(host);
    expect(textOf(outer)).toBe('Before\n\nthe slotted words');
  });

  test('is not led astray by a form whose fields hide its properties', () => {
    const root = elementOf(
      '<form><input name="lastChild"><input name="localName"><input name="getAttribute"><p>Words</p></form>',
    );
    expect(textOf(root)).toBe('Words');
  });

  test('reads ten thousand levels', () => {
    let inner: Element = document.createElement('div');
    const outer = inner;
    for (let level = 0; level < 10_000; level++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(textOf(outer)).toBe('deep');
  });

  test('cuts a text without end', () => {
    const root = document.createElement('div');
    root.textContent = 'word '.repeat(1_000_000);
    expect(textOf(root).length).toBeLessThanOrEqual(2_000_000);
  });

  test('does not change the page', () => {
    const root = elementOf('<p>One <b>two</b></p>');
    const before = root.outerHTML;
    textOf(root);
    expect(root.outerHTML).toBe(before);
  });
});
