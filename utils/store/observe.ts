import { liveQuery } from 'dexie';
import { storeErrorOf } from './storeError.ts';

/**
 * Answers a question now and again after each act that changes its answer, until the function given back is called.
 * `failed` gets a `StoreError`; after it nothing more comes.
 */
export function observe<T>(
  ask: () => Promise<T>,
  next: (answer: T) => void,
  failed: (error: unknown) => void,
): () => void {
  // Only for an async function does Dexie keep its zone, and with it the transaction, across awaits (4.4.7, 2026-11-25).
  const subscription = liveQuery(async () => await ask()).subscribe({
    next,
    error: (error) => failed(storeErrorOf(error)),
  });
  return () => subscription.unsubscribe();
}
