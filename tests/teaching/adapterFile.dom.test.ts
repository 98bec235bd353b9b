import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../utils/adapters/adapter.ts';
import { readAdapted } from '../../utils/extract/adapted.ts';
import { atOnce } from '../../utils/extract/steps.ts';
import { adapterFile } from '../../utils/teaching/adapterFile.ts';
import { layouts } from './layouts.ts';
import { lessonOn, pageOf, taughtOn } from './pageOf.ts';

/** Runs the text of an adapter file, its types taken off. */
function run(text: string): Adapter {
  const plain = text
    .replace(/^import type .*$/m, '')
    .replace(/: Adapter|: Element \| undefined|: Element|: string/g, '')
    .replace('export default adapter;', 'return adapter;');
  return new Function(plain)() as Adapter;
}

describe.each(layouts)('the adapter file for $name', (layout) => {
  it('finds the same people and days', () => {
    const page = pageOf(layout.html);
    const comments = taughtOn(page, lessonOn(page, layout));
    const adapter = run(adapterFile({ site: 'bricks.example', comments }));
    expect(adapter.matches(page, new URL('https://www.bricks.example/'))).toBe(true);
    expect(adapter.matches(page, new URL('https://mortar.example/'))).toBe(false);
    const read = atOnce(readAdapted(page, 'https://bricks.example/', adapter));
    expect(read.map(({ author, time }) => [author, time])).toEqual(layout.comments.map(([who, , day]) => [who, day]));
  });
});

it('quotes what a selector may hold', () => {
  const item = `a[title="it's \\"here\\""]`;
  const adapter = run(adapterFile({ site: 'bricks.example', comments: { item, author: ["b[x='1']"], text: 'p' } }));
  expect(adapter.comments).toMatchObject({ item, author: "b[x='1']", text: 'p' });
});
