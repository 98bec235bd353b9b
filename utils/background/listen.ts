import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { bootMessage, viewPort } from '../agreed.ts';
import { pageMessageSchema } from '../pageMessages.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';
import { extensionPage } from './extensionPage.ts';
import { hearPage } from './pages.ts';
import { originIn, ownWords } from './provenance.ts';
import type { Place } from './tabs.ts';
import { serveView, type ViewLine } from './views.ts';

/** Joins the background to the browser's events. Everything is registered at once, as a worker's start demands. */
export function listen(background: Background): void {
  browser.runtime.onMessage.addListener((heard, sender) => {
    const place = placeOf(sender);
    const said = v.safeParse(pageMessageSchema, heard);
    const message = place && said.success ? ownWords(said.output, place.origin) : undefined;
    // Never an async listener: that would answer what is meant for others.
    return place && message ? hear(background, place, message) : undefined;
  });
  browser.runtime.onConnect.addListener((port) => void connect(background, port));
  browser.tabs.onRemoved.addListener((tabId) => background.forgetTab(tabId));
  // Nearly all that starts a worker asks the record next; why it cannot be opened is said to whoever does.
  background.record.get().catch(() => undefined);
  // Views that lost their port with the worker before ask again; where there are none, nobody listens.
  browser.runtime.sendMessage(bootMessage).catch(() => undefined);
}

/** Says what went wrong instead of leaving the page without an answer. */
async function hear(background: Background, place: Place, message: Parameters<typeof hearPage>[2]): Promise<unknown> {
  try {
    return await hearPage(background, place, message);
  } catch (error) {
    return { ok: false, sentence: await explain(background, error, 'notSaved') };
  }
}

/** A content script of ours in a tab, by the browser's word; undefined for everybody else. */
function placeOf(sender: Browser.runtime.MessageSender): Place | undefined {
  const { id, tab, frameId } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  return { tabId: tab.id, frameId, private: tab.incognito, origin: originIn(sender), pageUrl: tab.url };
}

/**
 * A view: either a page of ours in a window or tab of its own, or the sidebar, which shows the nonce of its tab.
 * Whatever else connects is cut off before it hears a word.
 */
async function connect(background: Background, port: Browser.runtime.Port): Promise<void> {
  const line = lineOf(port);
  const { sender, name } = port;
  if (!sender || sender.id !== browser.runtime.id || !isOurs(sender.url)) {
    port.disconnect();
    return;
  }
  const [kind, nonce] = name.split(':');
  if (kind === viewPort && nonce === undefined && (!sender.tab || sender.frameId === 0)) {
    serveView(background, line, { private: await isPrivate(background, sender) });
  } else if (kind === viewPort && nonce && sender.tab?.id !== undefined && (await holds(background, nonce, sender))) {
    serveView(background, line, { ownTab: sender.tab.id, private: sender.tab.incognito });
  } else {
    port.disconnect();
  }
}

function holds({ nonces }: Background, nonce: string, { tab }: Browser.runtime.MessageSender): Promise<boolean> {
  return tab?.id === undefined ? Promise.resolve(false) : nonces.holds(nonce, tab.id);
}

/** Our own pages' addresses; the sidebar's origin may be the dynamic one, so the scheme and the sender's id decide. */
function isOurs(url: string | undefined): boolean {
  const scheme = new URL(extensionPage('popup')).protocol;
  return url?.startsWith(scheme) ?? false;
}

async function isPrivate({ desk }: Background, { tab }: Browser.runtime.MessageSender): Promise<boolean> {
  return tab ? tab.incognito : ((await desk.activeTab())?.private ?? false);
}

/** Messages that arrive while the port is still being judged wait for its judge. */
function lineOf(port: Browser.runtime.Port): ViewLine {
  const waiting: unknown[] = [];
  let hears: ((message: unknown) => void) | undefined;
  let open = true;
  port.onMessage.addListener((message: unknown) => (hears ? hears(message) : void waiting.push(message)));
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    post: (message) => open && port.postMessage(message),
    onMessage(listening) {
      hears = listening;
      for (const message of waiting.splice(0)) listening(message);
    },
    onClose: (closing) => (open ? port.onDisconnect.addListener(closing) : closing()),
  };
}
