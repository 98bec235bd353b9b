import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { build } from 'vite';
import { ensureChromium } from '../../tools/browser.ts';

const sqlite = join(import.meta.dirname, '../../../node_modules/@sqlite.org/sqlite-wasm/dist');

/** A worker in a Chromium with a profile on the disk: what is stored there outlives the browser. */
export interface Place {
  /** Calls what `inWorker.ts` offers. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** A server of the bench's page, its worker and SQLite's files, on this machine alone. */
export interface Source {
  url: string;
  close(): void;
}

/** Builds the worker and serves it. */
export async function serve(): Promise<Source> {
  const page = '<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>';
  const files: Record<string, [type: string, bytes: () => string | Buffer]> = {
    '/': ['text/html', () => page],
    '/page.js': ['text/javascript', () => pageScript],
    '/worker.js': ['text/javascript', () => worker],
    '/sqlite3.mjs': ['text/javascript', () => readFileSync(join(sqlite, 'index.mjs'))],
    '/sqlite3.wasm': ['application/wasm', () => readFileSync(join(sqlite, 'sqlite3.wasm'))],
  };
  const worker = await workerScript();
  const server = createServer(({ url = '' }, response) => {
    const [type, bytes] = files[url] ?? ['text/plain', () => ''];
    response.writeHead(files[url] ? 200 : 404, { 'Content-Type': type }).end(bytes());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Opens the worker in a browser with this profile. */
export async function openPlace(profile: string, { url }: Source): Promise<Place> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: ['--no-sandbox'],
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('globalThis.call');
  return {
    call: (name, ...args) => page.evaluate(`call(${JSON.stringify(name)}, ${JSON.stringify(args)})`),
    close: () => context.close(),
  };
}

/** One call after the other: hands it to the worker and waits for its answer. */
const pageScript = `
const worker = new Worker('/worker.js', { type: 'module' });
globalThis.call = (name, args) => new Promise((resolve, reject) => {
  worker.onerror = (event) => reject(new Error(event.message));
  worker.onmessage = ({ data }) => ('failure' in data ? reject(new Error(data.failure)) : resolve(data.answer));
  worker.postMessage({ name, args });
});`;

/** Our code with all it needs but SQLite, which finds its own files by its own address. */
async function workerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, '../record/inWorker.ts'), formats: ['es'] },
      rollupOptions: {
        external: ['@sqlite.org/sqlite-wasm'],
        output: { paths: { '@sqlite.org/sqlite-wasm': '/sqlite3.mjs' } },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The bench could not be built.');
  return output.output[0].code;
}
