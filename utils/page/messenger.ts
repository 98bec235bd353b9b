import type { PageMessage, PageOrder } from '../messages.ts';

/** The road to the background. `send` rejects when the extension was reloaded or removed under us. */
export interface Messenger {
  send(message: PageMessage): Promise<unknown>;
  onOrder(listen: (order: PageOrder) => void, signal: AbortSignal): void;
  /** The sidebar's address as this page may load it, with its nonce. */
  sidebarAddress(nonce: string): string;
  /** False once the extension that put us here is gone. */
  alive(): boolean;
}
