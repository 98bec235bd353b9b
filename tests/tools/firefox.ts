import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox } from './browser.ts';
import { builds } from './extension.ts';

const extensionId = 'aforesaid@aforesaid.example';
const uuid = '5f1e0a52-7a0c-4a39-9c1e-2d6f5b0a1e77';

const preferences: Record<string, string | boolean | number> = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  // Loaded for a while only, it would lose what it stored at each start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const throughProxy = (port: number): typeof preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** A page in Firefox, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page; it must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Moves the mouse to a place, in CSS pixels of the viewport, and presses it where asked to. */
  mouse(x: number, y: number, press?: boolean): Promise<void>;
  /** Turns the wheel at a place, by so many CSS pixels downwards. */
  wheel(x: number, y: number, by: number): Promise<void>;
  /** Puts its tab in front, where a page is shown and read. */
  bringToFront(): Promise<void>;
  /** A picture of what is in the window, in base64. */
  picture(): Promise<string>;
  /** Prints it to a PDF; how long that is, in characters of base64. */
  print(): Promise<number>;
  /** The frames in it, also those in closed shadow roots. */
  frames(): Promise<FirefoxFrame[]>;
}

/** A frame in a page; where the frame stands is told by its `mozInnerScreenX` and the page's. */
export interface FirefoxFrame extends Pick<FirefoxPage, 'evaluate'> {
  url: string;
}

export interface RunningFirefox {
  newPage(): Promise<FirefoxPage>;
  /** The address of one of the extension's own pages. */
  address(page: string): string;
  /** Ends it at once, as a crash would: nothing is flushed, nobody is asked. A profile that was given stays. */
  close(): Promise<void>;
}

/** Says something to the background from one of the extension's own pages, over a view's port; the first answer. */
export function overPort<T>(page: FirefoxPage, message: object): Promise<T> {
  return page.evaluate<T>(`new Promise((resolve) => {
    const port = browser.runtime.connect({ name: 'view' });
    port.onMessage.addListener(({ answer, result, refused }) => { port.disconnect(); resolve(answer ?? result ?? refused); });
    port.postMessage(${JSON.stringify({ number: 1, ...message })});
  })`);
}

/**
 * Starts Firefox without a window, with the built extension in it; `inPrivateWindows` as where the reader has allowed it
 * there. `profile` is a folder to use again, which the caller removes; default: a new one. `proxy` is the port on this
 * machine through which all that it asks for goes. Throws where it does not come up within 60 s.
 */
export async function launchFirefox({
  extension = builds.firefox,
  inPrivateWindows = false,
  profile: given,
  proxy,
}: {
  extension?: string;
  inPrivateWindows?: boolean;
  profile?: string;
  proxy?: number;
} = {}): Promise<RunningFirefox> {
  const profile = given ?? mkdtempSync(join(tmpdir(), 'aforesaid-firefox-'));
  if (inPrivateWindows) {
    const allowed = { [extensionId]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
    writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
  }
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': profile };
  const lines = Object.entries({ ...preferences, ...downloads, ...(proxy && throughProxy(proxy)) }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const process_ = spawn(ensureFirefox(), ['--headless', '--no-remote', '--profile', profile, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => process_.once('exit', () => resolve()));
  const close = async () => {
    process_.kill('SIGKILL');
    await ended;
    if (!given) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(await addressFrom(process_.stderr));
    await send('session.new', { capabilities: {} });
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return {
      newPage: () => newPage(send),
      address: (page) => `moz-extension://${uuid}/${page}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

function addressFrom(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox did not start within 60 s.')), 60_000);
    let said = '';
    stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(`${address}/session`);
    });
  });
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Firefox does not answer.'));
  });
  const waiting = new Map<number, { resolve: (value: Record<string, unknown>) => void; reject: (e: Error) => void }>();
  socket.onmessage = ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const wait = waiting.get(id);
    waiting.delete(id);
    if (error) wait?.reject(new Error(`${error}: ${message}`));
    else wait?.resolve(result);
  };
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

/** The value of an expression in a page or a frame. */
async function evaluated<T>(send: Send, context: unknown, expression: string): Promise<T> {
  const answer = await send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(JSON.stringify(answer.exceptionDetails));
  const { value } = answer.result as { value?: string };
  return (value === undefined ? undefined : JSON.parse(value)) as T;
}

async function newPage(send: Send): Promise<FirefoxPage> {
  const { context } = await send('browsingContext.create', { type: 'tab' });
  return {
    async goto(url) {
      // Firefox reports no end of loading for an extension's page.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await send('browsingContext.navigate', { context, url, wait });
    },
    evaluate: <T>(expression: string) => evaluated<T>(send, context, expression),
    async mouse(x, y, press = false) {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const click = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [{ type: 'pointer', id: 'mouse', actions: press ? [move, ...click] : [move] }];
      await send('input.performActions', { context, actions });
    },
    async wheel(x, y, by) {
      const turn = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: by };
      await send('input.performActions', { context, actions: [{ type: 'wheel', id: 'wheel', actions: [turn] }] });
    },
    async bringToFront() {
      await send('browsingContext.activate', { context });
    },
    async picture() {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return String(data);
    },
    async print() {
      const { data } = await send('browsingContext.print', { context });
      return String(data).length;
    },
    async frames() {
      const { contexts } = await send('browsingContext.getTree', { root: context });
      const [page] = contexts as { children: { context: string; url: string }[] }[];
      return (page?.children ?? []).map(({ context: frame, url }) => ({
        url,
        evaluate: <T>(expression: string) => evaluated<T>(send, frame, expression),
      }));
    },
  };
}
