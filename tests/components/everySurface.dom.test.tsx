import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { expectAccessible } from './draw.tsx';
import { drawSurface, surfaces } from './surfaces.tsx';

/** The media features that a reader's system may set. */
const set = (features: { name: string; value: string }[]) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features,
  });

afterEach(() => set([]));

describe.each(surfaces)('$name', (surface) => {
  it('is accessible in light and dark', async () => {
    await page.viewport(surface.width, 860);
    await drawSurface(surface);
    await expectAccessible();
  });

  it('is accessible in forced colours', async () => {
    await page.viewport(surface.width, 860);
    await set([{ name: 'forced-colors', value: 'active' }]);
    await drawSurface(surface);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    // The system's own colours are neither: axe takes the ground for white, and so must they.
    await expectAccessible(['light']);
  });

  // A window of 1280 × 1024 px at 200 % and at 400 %, as WCAG 1.4.10 measures it.
  it.each([
    [200, 640, 512],
    [400, 320, 256],
  ])('is accessible at %i %%, and nothing scrolls sideways', async (_percent, width, height) => {
    await page.viewport(width, height);
    await drawSurface(surface);
    await expectAccessible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(scrolledSideways()).toEqual([]);
  });

  it('has targets of 24 px, and moves nothing where the reader wants no motion', async () => {
    await page.viewport(surface.width, 860);
    await set([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const body = await drawSurface(surface);
    expect(smallTargets(body)).toEqual([]);
    const moving = [...body.querySelectorAll('*')].filter((one) =>
      /[1-9]/.test(getComputedStyle(one).transitionDuration),
    );
    expect(moving.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

/** What scrolls sideways inside the page. */
function scrolledSideways(): string[] {
  const boxes = [...document.body.querySelectorAll('*')].filter(
    (one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1,
  );
  return boxes.map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** Buttons, fields and the like under 24 px (WCAG 2.5.8); links in a sentence are excepted there, and here. */
function smallTargets(body: HTMLElement): string[] {
  const all = [...body.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, [role=option]')];
  return all
    .filter((one) => one.checkVisibility() && one.closest('.out-of-sight') === null)
    .filter((one) => {
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}
