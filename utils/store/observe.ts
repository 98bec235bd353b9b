import { liveQuery } from 'dexie';
import { refusalOf } from './refusalOf.ts';

/**
 * Answers a question now and again after each act that changes its answer, until the function given back is called.
 * `failed` gets a `Refusal`; after it nothing more comes.
 */
export function observe<T>(
  ask: () => Promise<T>,
  next: (answer: T) => void,
  failed: (error: unknown) => void,
): () => void {
  // Only for an async function does Dexie keep its zone, and with it the transaction, across awaits (4.4.7, 2026-11-25).
  const subscription = liveQuery(async () => await ask()).subscribe({
    next,
    error: (error) => failed(refusalOf(error)),
  });
  return () => subscription.unsubscribe();
}
