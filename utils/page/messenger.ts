import type { PageMessage, PageOrder } from '../pageMessages.ts';

/** The road to the background. `send` rejects when the extension was reloaded or removed under us. */
export interface Messenger {
  send(message: PageMessage): Promise<unknown>;
  onOrder(listen: (order: PageOrder) => void, signal: AbortSignal): void;
  /** The address of a view of ours as this page may load it; what it is told stands behind the `#`. */
  pageAddress(view: 'sidebar' | 'card', told: string): string;
  /** False once the extension that put us here is gone. */
  alive(): boolean;
}
