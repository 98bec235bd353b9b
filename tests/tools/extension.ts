import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright';
import type { Answers, Command, Question, Result } from '../../utils/messages.ts';
import { ensureChromium } from './browser.ts';

const root = join(import.meta.dirname, '../..');

/** Where the builds lie. */
export const builds = {
  chrome: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** Builds the extension for one browser; throws with the build's own words. */
export function build(browser: 'chrome' | 'firefox'): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return builds[browser];
}

export interface LaunchOptions {
  headless: boolean;
  /** A profile's folder to use again; default: a new one, removed at the end. */
  profile?: string;
  /** The folder of another build than the one for Chromium. */
  extension?: string;
  args?: string[];
  colorScheme?: 'light' | 'dark';
  /** Whether the screen is touched; default: there is a mouse. */
  touch?: boolean;
  /** CSS pixels of pages; default: the window's own size. */
  viewport?: { width: number; height: number };
}

/** A Chromium with the extension in it. */
export interface Running {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Opens one of the extension's own pages: `popup.html`. */
  open(page: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the built extension. Playwright's own list of disabled features would test a browser that no
 * user has (storage partitioning off), so ours, which comes later and wins, puts them back.
 */
export async function launch(options: LaunchOptions): Promise<Running> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'aforesaid-'));
  const extension = options.extension ?? builds.chrome;
  const context = await launchContext(profile, options, [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  const worker = await workerOf(context);
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    async open(name) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}`);
      return page;
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A new profile in developer mode: out of it, Chromium does not load an unpacked extension anew. Removed by the caller. */
export function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'aforesaid-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Opens one of the extension's own pages once the extension, which was loaded anew, is there again; within 20 s. */
export async function openAgain({ context, id }: Running, name: string): Promise<Page> {
  const page = await context.newPage();
  for (let tries = 0; ; tries++) {
    try {
      await page.goto(`chrome-extension://${id}/${name}`);
      return page;
    } catch (error) {
      if (tries === 40) throw error;
      await page.waitForTimeout(500);
    }
  }
}

/** The same browser without the extension, to compare with. */
export function launchWithout(options: LaunchOptions): Promise<BrowserContext> {
  return launchContext('', options, []);
}

function launchContext(profile: string, options: LaunchOptions, args: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless,
    colorScheme: options.colorScheme ?? null,
    hasTouch: options.touch ?? false,
    viewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--disable-features=MediaRouter',
      ...args,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
}

/** The extension's service worker, once it runs. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
}

/** Asks the background one question over a view's port, from one of the extension's own pages; the first answer. */
export function ask<Q extends Question>(page: Page, question: Q): Promise<Answers[Q['ask']]> {
  return overPort(page, { question }) as Promise<Answers[Q['ask']]>;
}

/** Gives the background one order, from one of the extension's own pages. */
export function order(page: Page, command: Command): Promise<Result> {
  return overPort(page, { command }) as Promise<Result>;
}

interface Port {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listen: (message: Record<string, unknown>) => void): void };
}

function overPort(page: Page, message: object): Promise<unknown> {
  return page.evaluate(
    (said) =>
      new Promise((resolve, reject) => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(how: object): Port } } };
        const port = chrome.runtime.connect({ name: 'view' });
        port.onMessage.addListener(({ answer, result, refused }) => {
          port.disconnect();
          if (refused) reject(new Error(String(refused)));
          else resolve(answer ?? result);
        });
        port.postMessage({ number: 1, ...said });
      }),
    message,
  );
}

/** The number of the tab that shows an address, as the extension knows it. */
export function tabIdOf(page: Page, url: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
    };
    // A page that has only just begun is not yet known by its address.
    for (const end = Date.now() + 5_000; Date.now() < end; await new Promise((done) => setTimeout(done, 10))) {
      const tab = (await chrome.tabs.query({})).find(({ url: shown }) => shown?.startsWith(wanted));
      if (tab) return tab.id;
    }
    throw new Error(`No tab shows ${wanted}`);
  }, url);
}

/** The sidebar's frame inside a page's closed root, once it is there. */
export async function sidebarOf(page: Page, timeout = 15_000): Promise<Frame> {
  const until = Date.now() + timeout;
  while (Date.now() < until) {
    const frame = page.frames().find((one) => one.url().includes('/sidebar.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('The sidebar did not open.');
}
