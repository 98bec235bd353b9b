import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type DemoPage, siteNames } from './demoPage.ts';
import { indexMarkup, pageMarkup, threadMarkup } from './markup.ts';
import { story } from './story.ts';

/** The demo web while it runs. Its sites are names below `localhost`, which every browser takes to this machine. */
export interface DemoWeb {
  /** Addresses of the story's pages, oldest first. */
  pages: string[];
  /** The address of a page on one of the sites. */
  address(host: string, path: string): string;
  /** Serves more under an address of its own, for tests; returns the address. */
  add(host: string, path: string, html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

/** Serves the demo web on loopback, at a free port. */
export async function serveDemoWeb(): Promise<DemoWeb> {
  const added = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const more = added.get(`${hostOf(request)}${request.url}`);
    if (more) send(response, 200, more.html, more.headers);
    else respond(request, response, address);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = (host: string, path: string) => `http://${host}.localhost:${port}${path}`;
  return {
    pages: story.map((page) => address(page.site, page.path)),
    address,
    add(host, path, html, headers = {}) {
      added.set(`${host}${path}`, { html, headers });
      return address(host, path);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').split('.')[0] ?? '';

function respond(request: IncomingMessage, response: ServerResponse, address: DemoWeb['address']): void {
  const host = hostOf(request);
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/demo.css') {
    send(response, 200, readFileSync(join(import.meta.dirname, 'demo.css'), 'utf8'), { 'Content-Type': 'text/css' });
    return;
  }
  const html = host === 'threads' ? threadOf(url) : siteOf(host, url.pathname, address);
  send(response, html ? 200 : 404, html ?? 'There is no such page in the demo web.');
}

function threadOf(url: URL): string | undefined {
  const page = story.find(({ path }) => path === url.searchParams.get('page'));
  return page && threadMarkup(page);
}

function siteOf(host: string, path: string, address: DemoWeb['address']): string | undefined {
  if (!Object.hasOwn(siteNames, host)) return undefined;
  const site = host as DemoPage['site'];
  if (path === '/') return indexMarkup(site, story, address);
  const page = story.find((one) => one.site === site && one.path === path);
  return page && pageMarkup(page, address);
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}
