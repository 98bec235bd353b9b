import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { type DemoWeb, serveDemoWeb } from '../demo/serve.ts';
import { ask, launch, type Running, tabIdOf } from './extension.ts';

/** One browser with the extension in it and the demo web beside it, for all tests of a `describe`. */
export interface DemoBrowser {
  web: DemoWeb;
  running: Running;
  /** The library in a tab of its own: what tests ask the background from. */
  desk: Page;
  /** Opens an address in a new tab. */
  visit(url: string): Promise<Page>;
  /** The same, once its top frame has been read, and with the tab in front. */
  read(url: string): Promise<Page>;
}

/** Starts it before the first test of the `describe` that it is called in, and ends it after the last. */
export function demoBrowser(): DemoBrowser {
  const demo = {
    async visit(url) {
      const page = await demo.running.context.newPage();
      await page.goto(url);
      return page;
    },
    async read(url) {
      const page = await demo.visit(url);
      const tabId = await tabIdOf(demo.desk, page.url());
      const isRead = async () => {
        const { state, speakers } = await ask(demo.desk, { ask: 'here', tabId });
        return state === 'ready' && speakers.some(({ present }) => present.some(({ frameId }) => frameId === 0));
      };
      await expect.poll(isRead, { timeout: 15_000 }).toBe(true);
      await page.bringToFront();
      return page;
    },
  } as DemoBrowser;

  beforeAll(async () => {
    demo.web = await serveDemoWeb();
    demo.running = await launch({ headless: true });
    demo.desk = await demo.running.open('library.html');
  });

  afterAll(async () => {
    await demo.running?.close();
    await demo.web?.close();
  });

  return demo;
}
