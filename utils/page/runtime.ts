import type { PageMessage, PageOrder } from '../pageMessages.ts';

/** As much of the browser's own interface as scripts in pages use (https://developer.chrome.com/docs/extensions/reference/api/runtime). */
interface Runtime {
  /** Undefined once our extension has gone. */
  id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
  getURL(path: string): string;
  onMessage: {
    /** A listener that returns nothing leaves the answer to others. */
    addListener(listen: (order: PageOrder) => undefined): void;
    removeListener(listen: (order: PageOrder) => undefined): void;
  };
}

declare const chrome: { runtime: Runtime };

/** The browser's interface as both have it. The polyfill would be most of a script that every frame must load and run. */
export const runtime = (): Runtime => chrome.runtime;
