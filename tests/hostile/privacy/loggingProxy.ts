import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down all that a browser asks the network for. */
export interface LoggingProxy {
  port: number;
  /** Addresses as asked for, in order; of what is encrypted only `host:port` is known, and nothing is let through. */
  asked: string[];
  close(): Promise<void>;
}

/** Starts it on loopback; what is asked for below `localhost` it fetches there, all else comes to nothing. */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = URL.parse(incoming.url ?? '');
    asked.push(incoming.url ?? '');
    if (!url?.hostname.endsWith('.localhost')) {
      outgoing.writeHead(404).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = ask(
      { host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
