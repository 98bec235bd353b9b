import { afterEach, expect, test } from 'vitest';
import { createShownWords } from '../../utils/page/shownWords.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** A page, what is shown of it, and the boxes that are drawn for that, as left, top, width and height in the window. */
function shownOf(html: string, selector: string) {
  document.body.append(document.createRange().createContextualFragment(html));
  const words = document.querySelector(selector) as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(words);
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'position: absolute; left: 0; top: 0; width: 0; height: 0';
  const root = host.attachShadow({ mode: 'open' });
  createShownWords(document, root).show([range]);
  const outline = () => root.querySelector('path')?.getAttribute('d') ?? '';
  const boxes = () =>
    [...outline().matchAll(/M(\S+) (\S+)h(\S+)v([\d.]+)/g)].map(([, left, top, width, height]) =>
      [Number(left) - scrollX, Number(top) - scrollY, Number(width), Number(height)].map(Math.round),
    );
  const lines = () => [...range.getClientRects()].map((box) => [box.x, box.y, box.width, box.height].map(Math.round));
  return { words, boxes, lines, sheet: root.querySelector('div') as HTMLElement };
}

const frames = async (count: number) => {
  for (let at = 0; at < count; at++) await new Promise((next) => requestAnimationFrame(next));
};

test('colours each line of some words, and their window as a whole to whoever asks what is covered', async () => {
  const { boxes, lines, sheet } = shownOf('<p style="width: 200px">The gate will hold in spring, as it did.</p>', 'p');
  expect(boxes()).toEqual(lines());
  expect(boxes().length).toBeGreaterThan(1);
  const { width, height } = sheet.getBoundingClientRect();
  expect([width, height]).toEqual([innerWidth, innerHeight]);
  await expect.poll(boxes, { timeout: 4_000 }).toEqual([]);
  expect(sheet.getBoundingClientRect().width).toBe(0);
});

test('keeps up with words that move, and lets them go where they are taken away', async () => {
  const { words, boxes, lines } = shownOf('<p>The gate will hold.</p>', 'p');
  const before = boxes();
  words.style.marginTop = '90px';
  await frames(3);
  expect(boxes()).not.toEqual(before);
  expect(boxes()).toEqual(lines());
  words.remove();
  await frames(3);
  expect(boxes()).toEqual([]);
});

test('colours words and not the boxes of the elements that hold them', () => {
  const { boxes } = shownOf('<div style="width: 300px"><p>The <b>gate</b>.</p><p>It holds.</p></div>', 'div');
  expect(boxes()).toHaveLength(4);
  for (const [, , width] of boxes()) expect(width).toBeLessThan(150);
});

test('colours nothing outside of the box in which words are scrolled', async () => {
  const list = (style: string, inside = '') =>
    `<div style="height: 60px; overflow: auto; ${style}"><div style="height: 300px; ${inside}"><p>The gate will hold.</p></div></div>`;
  const hidden = shownOf(list('', 'padding-top: 100px'), 'p');
  expect(hidden.boxes()).toEqual([]);
  hidden.words.scrollIntoView({ block: 'center' });
  await frames(3);
  expect(hidden.boxes()).toEqual(hidden.lines());
});

test('takes words for seen that stand out of a box by their position', () => {
  const out = '<p style="position: absolute; top: 200px">The gate will hold.</p>';
  const { boxes, lines } = shownOf(`<div style="height: 10px; overflow: hidden">${out}</div>`, 'p');
  expect(boxes()).toEqual(lines());
});
