import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FreeEdge } from '../../utils/page/freeEdge.ts';

const words = 'The mill stands above the weir, and the wheel has not turned since the frost came down. '.repeat(8);
const end = new AbortController();

afterEach(() => document.body.replaceChildren());

/** Watches a page of one paragraph in a style; the last answer. */
function watch(style: string, side: 'left' | 'right' = 'right') {
  document.body.style.margin = '0';
  const text = document.body.appendChild(document.createElement('p'));
  text.style.cssText = style;
  text.textContent = words;
  const changed = vi.fn<(isFree: boolean) => void>();
  const edge = new FreeEdge(document, { side, width: 29 }, () => [text], changed, end.signal);
  edge.look();
  return { edge, text, isFree: () => changed.mock.lastCall?.[0] };
}

describe('the window’s edge', () => {
  it.each([
    ['is free beside a column', 'width: 500px; margin: 0 auto', 'right', true],
    ['is not free over a column that fills the window', 'margin: 0 8px; text-align: justify', 'right', false],
    ['is looked at on its own side', 'margin: 0 auto 0 8px; width: 500px', 'left', false],
    ['is free below a wide box of narrow text', 'padding: 0 60px', 'right', true],
  ] as const)('%s', async (_name, style, side, isFree) => {
    await page.viewport(1000, 600);
    const watched = watch(style, side);
    await expect.poll(watched.isFree).toBe(isFree);
  });

  it('is no longer free when the window becomes narrow, and free again when it is wide', async () => {
    await page.viewport(1000, 600);
    const { isFree } = watch('max-width: 500px; margin: 0 auto; text-align: justify');
    await expect.poll(isFree).toBe(true);
    await page.viewport(400, 600);
    await expect.poll(isFree).toBe(false);
    await page.viewport(1000, 600);
    await expect.poll(isFree).toBe(true);
  });

  it('is looked at again when the page has been read again', async () => {
    await page.viewport(1000, 600);
    const { edge, text, isFree } = watch('max-width: 500px; margin: 0 auto');
    await expect.poll(isFree).toBe(true);
    text.style.cssText = 'position: absolute; inset-inline: 4px; text-align: justify';
    edge.look();
    await expect.poll(isFree).toBe(false);
  });
});
