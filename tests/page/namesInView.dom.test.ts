import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Frame } from '../../utils/page/frame.ts';
import { NamesInView } from '../../utils/page/namesInView.ts';
import { Register } from '../../utils/page/register.ts';

const end = new AbortController();
afterEach(() => document.body.replaceChildren());
beforeEach(() => page.viewport(800, 600));

const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 120)));

/** Comments by Ina 0, Ina 1 … of 250 px each in a box, and the names of them that are in view. */
async function thread(boxStyle: string) {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.cssText = boxStyle;
  const source = 'https://mill.example/';
  const isPartOf = { url: source, title: '', site: 'mill.example' };
  const found = Array.from({ length: 30 }, (_, i) => {
    const element = box.appendChild(document.createElement('section'));
    element.style.cssText = 'height: 250px; overflow: hidden';
    const head = element.appendChild(document.createElement('b'));
    const body = element.appendChild(document.createElement('p'));
    head.textContent = `Ina ${i}`;
    body.textContent = `Words ${i}`;
    const author = { platform: 'mill.example', name: `Ina ${i}` };
    const target = { source, selector: [] };
    return { statement: { kind: 'comment' as const, author, text: `Words ${i}`, isPartOf, target }, element, body };
  });
  const register = new Register();
  register.update(found);
  const names = new NamesInView({ register, signal: end.signal } as unknown as Frame, () => undefined);
  names.readAgain();
  await settled();
  return { box, names, register, found, shown: () => names.now().map(({ node }) => node.data) };
}

it('gives the names in view, and others as the reader scrolls', async () => {
  const { shown } = await thread('');
  expect(shown()).toEqual(['Ina 0', 'Ina 1', 'Ina 2']);
  scrollTo(0, 2_000);
  await settled();
  expect(shown()).toContain('Ina 9');
  expect(shown()).not.toContain('Ina 0');
  scrollTo(0, 0);
});

it('gives no name that is scrolled away in a box of the page', async () => {
  const { box, shown } = await thread('height: 300px; overflow: auto');
  expect(shown()).toEqual(['Ina 0', 'Ina 1']);
  box.scrollTo(0, 130);
  await settled();
  expect(shown()).toEqual(['Ina 1']);
});

it('gives no name of a statement that is gone', async () => {
  const { names, register, found, shown } = await thread('');
  register.update(found.slice(1));
  names.readAgain();
  await settled();
  expect(shown()).toEqual(['Ina 1', 'Ina 2']);
});
