import type { Here } from '../messages.ts';

/** How long an answer found ahead is worth giving, in ms: a frame that takes longer asks anew. */
const fresh = 5_000;

/**
 * What the sidebar of a tab will ask first, answered while its frame is still on its way. Each answer is given once; what
 * has changed meanwhile the question itself finds, which is watched all the same.
 */
export class Ahead {
  readonly #answers = new Map<number, { at: number; answer: Promise<Here | undefined> }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Keeps the answer for a tab; one that fails is none. */
  prepare(tabId: number, answer: Promise<Here>): void {
    this.#answers.set(tabId, { at: this.#now(), answer: answer.catch(() => undefined) });
  }

  /** The answer for a tab, where one was prepared lately. */
  take(tabId: number): Promise<Here | undefined> | undefined {
    const prepared = this.#answers.get(tabId);
    this.#answers.delete(tabId);
    return prepared && this.#now() - prepared.at < fresh ? prepared.answer : undefined;
  }

  /** What was found of a tab no longer holds. */
  forget(tabId: number): void {
    this.#answers.delete(tabId);
  }
}
