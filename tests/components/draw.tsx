import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach, expect } from 'vitest';
import { mount } from '../../components/mount.tsx';
import { whenIdle } from '../../components/whenIdle.ts';
import type { FakeConnection } from './fakeConnection.ts';

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  delete document.documentElement.dataset.appearance;
});

/** Draws a view as its page does, into this test's document, and waits for its first answers. */
export async function draw(view: ComponentChildren, connection: FakeConnection): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Aforesaid';
  await mount(view, connection, document);
  await settle();
  return document.body;
}

/** Waits until what was just done is drawn, and what waits for an idle moment too. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise<void>((resolve) => whenIdle(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
}

/** Expects no violation of WCAG 2.2 AA, in light and in dark. */
export async function expectAccessible(appearances: readonly string[] = ['light', 'dark']): Promise<void> {
  for (const appearance of appearances) {
    document.documentElement.dataset.appearance = appearance;
    // Transitions between the two would be measured half way.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${appearance} ${id}: ${html}`));
    expect(found).toEqual([]);
  }
}

/** The one button or link with this name; throws where there is none. */
export function named(name: string | RegExp, within: ParentNode = document): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>('button, a, input, textarea, select, summary')];
  const found = all.find((one) => {
    const given = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? given.trim() === name : name.test(given);
  });
  if (!found) throw new Error(`Nothing is named ${name}. There is: ${all.map(({ textContent }) => textContent)}`);
  return found;
}

/** Types into a field as a reader does: focus, text, one event. */
export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('not a field');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
