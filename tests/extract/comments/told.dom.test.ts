import { expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../utils/extract/comments/choose.ts';
import { pageOf } from '../../../utils/extract/comments/page.ts';
import type { Page } from '../../../utils/extract/comments/pageFacts.ts';
import { mayBeTold } from '../../../utils/extract/comments/told.ts';
import { isTooSmall } from '../../../utils/extract/comments/verdict.ts';
import { atOnce } from '../../../utils/extract/steps.ts';

const words = 'The weir gave way in the night, and the mill stood dry until the keeper came with his men.';

/** Blocks alike, each with a moment and words. */
const blocks = (count: number, inside = '') =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="slab"><time datetime="2016-02-0${i + 1}">${i + 1} Feb 2016</time><p>${words}</p>${inside}</div>`,
  ).join('');

/** The group of all `.slab` on a page of its own, and the page. */
function slabs(body: string): [Page, Candidate] {
  const parsed = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
  const page = atOnce(pageOf(parsed, parsed.body, 'https://mill.example/weir'));
  const group = candidatesOf(page, []).find(({ trait, spread }) => trait === 'div.slab' && !spread);
  if (!group) throw new Error('The slabs are no group.');
  return [page, group];
}

it('is told nothing by a list that could be any', () => {
  expect(mayBeTold(...slabs(`<div>${blocks(4)}</div>`))).toBe(false);
});

it.each([
  ['the block around it', `<div class="comments">${blocks(4)}</div>`],
  ['the heading above it', `<h2>4 comments</h2><div>${blocks(4)}</div>`],
  ['what one can do with each', `<div>${blocks(4, '<button>Reply</button>')}</div>`],
  ['an address of each', `<div>${blocks(4, '<a href="#s1">1</a>')}</div>`],
  ['what the parts of each are called', `<div>${blocks(4, '<i class="comment-mark"></i>')}</div>`],
])('may be told by %s', (_, body) => {
  expect(mayBeTold(...slabs(body))).toBe(true);
});

it('is not told by what one of many has', () => {
  const [page, group] = slabs(`<div>${blocks(4)}${blocks(1, '<button>Reply</button>')}</div>`);
  expect(mayBeTold(page, group)).toBe(false);
});

it('takes two for too few, but not where each has a moment and comments are announced', () => {
  expect(isTooSmall(...slabs(`<div>${blocks(2)}</div>`))).toBe(true);
  expect(isTooSmall(...slabs(`<div>${blocks(3)}</div>`))).toBe(false);
  expect(isTooSmall(...slabs(`<h2>2 comments</h2><div>${blocks(2)}</div>`))).toBe(false);
  const named = `<div class="slab"><a href="/user/ottilie">Ottilie Marsh</a><p>${words}</p></div>`;
  expect(isTooSmall(...slabs(`<h2>2 comments</h2><div>${blocks(1)}${named}</div>`))).toBe(true);
});
