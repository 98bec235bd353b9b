import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comment } from '../../background/statements.ts';
import { settle, type WatchedBackground, watchedBackground } from './fakeBackground.ts';

/** As much of the browser as the background's ears need. */
const fake = vi.hoisted(() => {
  type Listener = (...said: unknown[]) => unknown;
  const event = () => ({
    listeners: [] as Listener[],
    addListener(one: Listener) {
      this.listeners.push(one);
    },
  });
  const runtime = {
    id: 'aforesaid-id',
    onMessage: event(),
    onConnect: event(),
    getURL: (path: string) => `chrome-extension://aforesaid-id${path}`,
    sendMessage: async () => undefined,
  };
  return { browser: { runtime, tabs: { onRemoved: event() } } };
});
vi.mock('wxt/browser', () => fake);

const { listen } = await import('../../../utils/background/listen.ts');
const { runtime } = fake.browser;
const tab = { id: 7, incognito: false, url: 'https://blog.example/wall' };
const ours = { id: 'aforesaid-id', tab, frameId: 0, url: tab.url, origin: 'https://blog.example' };
const library = 'chrome-extension://aforesaid-id/library.html';
let watched: WatchedBackground;

beforeEach(() => {
  runtime.onMessage.listeners.length = 0;
  runtime.onConnect.listeners.length = 0;
  watched = watchedBackground();
  listen(watched.background);
});

const send = async (message: unknown, sender: object) => runtime.onMessage.listeners[0]?.(message, sender);
const save = (statement = comment()) => ({ say: 'save', ref: 1, statement });

describe('who speaks is what the browser says, never what the message says', () => {
  it('while a content script of ours is heard', async () => {
    expect(await send(save(), ours)).toEqual({ ok: true });
    expect(watched.done).toEqual(['save']);
  });
  it.each([
    ['another extension', { ...ours, id: 'somebody-else' }],
    ['nobody', {}],
    ['a page of our own outside tabs', { id: ours.id, url: library }],
    ['a tab without a number', { ...ours, tab: { incognito: false } }],
    ['a frame without a number', { ...ours, frameId: undefined }],
  ])('%s is not heard', async (_name, sender) => {
    expect(await send(save(), sender)).toBeUndefined();
    expect(watched.done).toEqual([]);
  });
  it('a private window stays private, whatever its message says', async () => {
    const sender = { ...ours, tab: { ...tab, incognito: true } };
    expect(await send({ ...save(), private: false, incognito: false }, sender)).toMatchObject({ ok: false });
    await send(
      { say: 'report', page: comment().isPartOf, fresh: true, statements: [{ ref: 1, statement: comment() }] },
      sender,
    );
    await settle();
    expect(watched.done).toEqual([]);
  });
  it.each([
    ['of another site', 'https://victim.example/wall'],
    ['of another port', 'https://blog.example:8443/wall'],
    ['of the same site in clear', 'http://blog.example/wall'],
    ['of a look-alike', 'https://blog.example.evil.example/wall'],
  ])('a statement %s is not taken from this one', async (_name, url) => {
    const forged = comment({ isPartOf: { url, title: '', site: 'victim.example' } });
    expect(await send(save(forged), ours)).toBeUndefined();
    const statements = [
      { ref: 1, statement: forged },
      { ref: 2, statement: comment() },
    ];
    await send({ say: 'report', page: comment().isPartOf, fresh: true, statements }, ours);
    expect(watched.done).toEqual([]);
    expect([...(watched.background.tabs.get(7)?.frames.get(0)?.statements.keys() ?? [])]).toEqual([2]);
    await send({ say: 'report', page: forged.isPartOf, fresh: true, statements: [] }, { ...ours, frameId: 4 });
    expect(watched.background.tabs.get(7)?.frames.has(4)).toBe(false);
  });
  it('a frame made of words speaks for the origin that the browser gives it', async () => {
    const forged = comment({ isPartOf: { url: 'https://victim.example/', title: '', site: 'victim.example' } });
    const sender = { ...ours, frameId: 4, url: 'about:srcdoc' };
    expect(await send(save(forged), sender)).toBeUndefined();
    expect(await send(save(), sender)).toEqual({ ok: true });
  });
});

/** A port that notes whether it was cut off. */
function portOf(name: string, sender: object | undefined) {
  const port = {
    name,
    sender,
    cut: false,
    heard: [] as unknown[],
    disconnect: () => {
      port.cut = true;
    },
    postMessage: (message: unknown) => void port.heard.push(message),
    onMessage: {
      addListener: (say: (message: unknown) => void) =>
        queueMicrotask(() => say({ number: 1, command: { do: 'closeSidebar' } })),
    },
    onDisconnect: { addListener: () => undefined },
  };
  return port;
}

async function connected(name: string, sender: object | undefined) {
  const port = portOf(name, sender);
  runtime.onConnect.listeners[0]?.(port);
  await settle();
  return port;
}

describe('whoever connects without the right is cut off before a word is heard', () => {
  it('while our own page is served', async () => {
    const port = await connected('view', { id: ours.id, url: library, tab, frameId: 0 });
    expect(port.cut).toBe(false);
    expect(port.heard).toHaveLength(1);
  });
  it.each([
    ['nobody', 'view', undefined],
    ['another extension', 'view', { id: 'somebody-else', url: 'chrome-extension://somebody-else/library.html' }],
    ['another extension under our address', 'view', { id: 'somebody-else', url: library }],
    ['a content script', 'view', ours],
    ['a content script with a nonce', 'view:0123456789abcdef0123456789abcdef', ours],
    ['a page of ours inside a page', 'view', { id: ours.id, url: library, tab, frameId: 3 }],
    ['a sidebar without its nonce', 'view:', { id: ours.id, url: library, tab, frameId: 3 }],
    [
      'a sidebar with a guessed nonce',
      'view:00000000000000000000000000000000',
      { id: ours.id, url: library, tab, frameId: 3 },
    ],
    ['a sidebar with the name of a property', 'view:__proto__', { id: ours.id, url: library, tab, frameId: 3 }],
    ['a sidebar opened as a tab of its own', 'view:', { id: ours.id, url: library, tab, frameId: 0 }],
    ['a port of another name', 'constructor', { id: ours.id, url: library, tab, frameId: 0 }],
    ['a port without a name', '', { id: ours.id, url: library, tab, frameId: 0 }],
  ])('%s', async (_name, name, sender) => {
    const port = await connected(name, sender);
    expect(port.cut).toBe(true);
    expect(port.heard).toEqual([]);
  });
});
