import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, builds, launch, order, type Running } from '../../tools/extension.ts';
import { type Stranger, writeStranger } from './stranger.ts';

const statement = {
  kind: 'comment',
  author: { platform: 'mill.example', name: 'Ina Vesper' },
  text: 'What another extension would like to have been said.',
  isPartOf: { url: 'https://mill.example/wheel', title: 'A wheel', site: 'mill.example' },
  target: { source: 'https://mill.example/wheel', selector: [] },
};

/** What another extension says to us in one message. */
const messages: Record<string, object> = {
  'as a page that saves': { say: 'save', ref: 1, statement },
  'as a page that begins': { say: 'hello', url: statement.isPartOf.url },
  'as a page that wants the sidebar': { say: 'sidebar' },
  'as a page that wants a card': { say: 'card' },
};

/** What it says over a line to us. */
const orders = [
  { number: 1, command: { do: 'forget', what: { site: 'mill.example' } } },
  { number: 2, question: { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 9 } },
];

/** By which names it connects. */
const lines = ['view', 'sidebar', 'card', 'files', ''];

/** Which of our pages it tries to get. */
const pages = ['sidebar.html', 'card.html', 'library.html', 'popup.html', 'options.html', 'manifest.json'];

interface Foreign {
  runtime: {
    sendMessage(id: string, message: object): Promise<unknown>;
    connect(
      id: string,
      how: object,
    ): {
      postMessage(message: object): void;
      onMessage: { addListener(listen: (message: unknown) => void): void };
      onDisconnect: { addListener(listen: () => void): void };
    };
  };
}

describe('another extension is not heard and gets nothing', () => {
  let running: Running;
  let stranger: Stranger;
  let desk: Page;
  let theirs: Page;
  const total = async () =>
    (await ask(desk, { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 })).total;

  beforeAll(async () => {
    stranger = writeStranger();
    const both = `${builds.chrome},${stranger.folder}`;
    running = await launch({
      headless: true,
      args: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
    });
    desk = await running.open('library.html');
    await order(desk, { do: 'set', settings: { keepRead: true } });
    await desk.evaluate((message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
      return chrome.runtime.sendMessage(message);
    }, messages['as a page that saves'] as object);
    expect(await total(), 'what our own page says is heard').toBe(1);
    theirs = await running.context.newPage();
    await theirs.goto(`chrome-extension://${stranger.id}/stranger.html`);
  });

  afterAll(async () => {
    await running?.close();
    rmSync(stranger.folder, { recursive: true, force: true });
  });

  it.each(Object.entries(messages))('it speaks %s', async (_name, message) => {
    const answer = await theirs.evaluate(
      ([id, said]) => {
        const { chrome } = globalThis as unknown as { chrome: Foreign };
        const sent = chrome.runtime.sendMessage(id, said).then(
          (value) => (value === undefined ? 'nothing' : JSON.stringify(value)),
          () => 'refused',
        );
        return Promise.race([sent, new Promise((resolve) => setTimeout(() => resolve('nothing'), 1_500))]);
      },
      [running.id, message] as const,
    );
    expect(answer).toMatch(/^(?:refused|nothing)$/);
    expect(await total()).toBe(1);
  });

  it.each(lines)('it connects as “%s”', async (name) => {
    const heard = await theirs.evaluate(
      ([id, line, said]) => {
        const { chrome } = globalThis as unknown as { chrome: Foreign };
        const port = chrome.runtime.connect(id, { name: line });
        return new Promise<string>((resolve) => {
          port.onMessage.addListener((message) => resolve(JSON.stringify(message)));
          port.onDisconnect.addListener(() => resolve('cut off'));
          for (const one of said) port.postMessage(one);
          setTimeout(() => resolve('nothing'), 1_500);
        });
      },
      [running.id, name, orders] as const,
    );
    expect(heard).toMatch(/^(?:cut off|nothing)$/);
    expect(await total()).toBe(1);
  });

  it.each(pages)('it fetches and embeds %s', async (name) => {
    const got = await theirs.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        (answer) => answer.text(),
        () => 'refused',
      );
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 700));
      return fetched;
    }, `chrome-extension://${running.id}/${name}`);
    expect(got).toBe('refused');
    const frames = theirs.frames().filter((frame) => frame.url().startsWith(`chrome-extension://${running.id}`));
    for (const frame of frames)
      expect(await frame.evaluate(() => document.body?.textContent ?? '')).not.toContain('another extension would');
  });
});
