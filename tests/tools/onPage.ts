import type { Page } from 'playwright';
import type { PageOrder } from '../../utils/pageMessages.ts';
import { tabIdOf } from './extension.ts';

/** Gives the top frame of a page an order, as the background does for a shortcut or a menu. */
export async function tellFrames(desk: Page, page: Page, order: PageOrder): Promise<void> {
  const tabId = await tabIdOf(desk, page.url());
  await desk.evaluate(
    ([id, told]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { sendMessage(tab: number, message: unknown, to: object): Promise<unknown> } };
      };
      return chrome.tabs.sendMessage(id, told, { frameId: 0 });
    },
    [tabId, order] as const,
  );
}

/** Rests the mouse on a name that stands within some words of the page, and waits. */
export async function restOn(page: Page, words: string, name: string): Promise<void> {
  const place = await page.evaluate(
    ([within, wanted]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const at = text.data.indexOf(within);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        text.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return undefined;
    },
    [words, name] as const,
  );
  if (!place) throw new Error(`The page does not say: ${words}`);
  await page.waitForTimeout(300);
  await page.mouse.move(place.x, place.y);
}

/**
 * What a page's own script can see: its tree, what lies at points of the window, sizes, frames, entries of its timeline,
 * and whether each of its elements is covered (IntersectionObserver v2).
 */
export async function spyOn(page: Page): Promise<unknown> {
  await page.waitForTimeout(500);
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll('body *')];
    const covered = await new Promise<boolean[]>((resolve) => {
      const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries.map((entry) => (entry as unknown as { isVisible: boolean }).isVisible));
      }, options);
      for (const element of elements) observer.observe(element);
    });
    const points: string[] = [];
    for (let y = 4; y < innerHeight; y += 16) {
      for (let x = 4; x < innerWidth; x += 16) points.push(document.elementFromPoint(x, y)?.tagName ?? '');
    }
    const { scrollWidth, scrollHeight, outerHTML } = document.documentElement;
    return {
      covered: covered.join(),
      points: points.join(),
      sizes: [scrollWidth, scrollHeight, window.length, document.documentElement.children.length],
      markup: outerHTML.length,
      entries: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
      focus: document.activeElement?.tagName,
    };
  });
}
