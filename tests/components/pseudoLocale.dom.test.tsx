import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pseudo } from './pseudo.ts';
import { drawSurface, type Surface, surfaces } from './surfaces.tsx';

vi.mock('../../components/words/en.ts', async (original) => ({
  en: pseudo((await original<typeof import('../../components/words/en.ts')>()).en),
}));

/** Letters outside the brackets of the pseudo-language that are neither the reader's data nor of `Intl`. */
function hardCoded(body: HTMLElement, { answers }: Surface): string[] {
  const data = stringsOf(answers).sort((one, other) => other.length - one.length);
  return [...textNodes(body), ...labels(body)]
    .map((text) => data.reduce((rest, known) => rest.replaceAll(known, ''), text.replace(/⟦[^⟦⟧]*⟧/g, '')).trim())
    .filter((rest) => /\p{L}{2}/u.test(rest) && !byIntl(rest) && !nameOfOurs.test(rest));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
}

/** What has one name in all languages: what a browser or a standard calls it, and what a language calls itself. */
const nameOfOurs =
  /^(said|news\.example|Alt\+Shift\+E|English|Deutsch|Français|Español|Italiano|Português \(Brasil\)|Polski|日本語|简体中文|العربية)$/;

const byIntl = (text: string) => !Number.isNaN(Date.parse(text.replace(' at ', ' ')));

function textNodes(body: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  // Data and dates are drawn in elements that say so: names in `bdi`, words in their own direction, days in `time`.
  const ofData = 'bdi, time, [dir=auto], del, ins, cite, style, script';
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest(ofData)) texts.push(walker.currentNode.textContent ?? '');
  }
  return texts;
}

function labels(body: HTMLElement): string[] {
  const names = ['aria-label', 'title', 'placeholder', 'alt'];
  return [...body.querySelectorAll('*')].flatMap((one) =>
    names.map((name) => one.getAttribute(name) ?? '').filter(() => !one.matches('time')),
  );
}

/** Our own words that do not fit where they stand: cut by their element, or past the edge of the window. */
function clipped(body: HTMLElement): string[] {
  const ours = [...body.querySelectorAll<HTMLElement>('*')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes('⟦')),
  );
  return ours.filter((one) => isSeen(one) && (isCut(one) || isOutside(one))).map((one) => one.outerHTML.slice(0, 300));
}

const isSeen = (one: HTMLElement) => one.checkVisibility() && !one.closest('.out-of-sight') && one.clientWidth !== 1;

function isCut(one: HTMLElement): boolean {
  for (let box: HTMLElement | null = one; box && box !== document.body; box = box.parentElement) {
    const { overflowX, display } = getComputedStyle(box);
    if (display !== 'inline' && overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1) return true;
  }
  return false;
}

function isOutside(one: HTMLElement): boolean {
  const { left, right } = one.getBoundingClientRect();
  return left < -1 || right > innerWidth + 1;
}

describe.each(surfaces)('in a language 40 % longer: $name', (surface) => {
  it.each([surface.width, 320])('at %i px: every word comes from a catalogue, none is cut off', async (width) => {
    await page.viewport(width, 800);
    const body = await drawSurface(surface);
    expect(hardCoded(body, surface)).toEqual([]);
    expect(clipped(body)).toEqual([]);
    expect(body.textContent).toContain('⟦');
  });
});
