import type { KeptStates, Result } from '../messages.ts';
import { speakerOf } from '../statement.ts';
import type { Frame } from './frame.ts';
import type { Registered } from './register.ts';

const saveWords = { comment: 'saveComment', quotation: 'saveQuotation', article: 'saveArticle' } as const;

/** Saving from the page: the statements at hand, the control beside them, and the way back. */
export class Keeping {
  readonly #frame: Frame;
  readonly #saved = new Set<number>();
  #at: Registered[] = [];

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  /** The first of the statements that the reader pointed at, focused or stepped to. */
  get atHand(): Registered | undefined {
    return this.#at[0];
  }

  /** Takes in what the background says of the statements here. */
  learn(states: KeptStates): void {
    for (const [ref, state] of Object.entries(states)) this.#mark(Number(ref), state === 'saved');
  }

  /** Shows the control beside statements, and moves the focus there where asked. */
  offer(at: Registered[], focus = false): void {
    const [first] = at;
    if (!first) return;
    this.#at = at;
    const saved = this.#allSaved(at);
    const name = speakerOf(first.statement)?.name ?? '';
    const label = this.#frame.say(saved ? 'savedOf' : saveWords[first.statement.kind], { name });
    this.#frame.furnish().control.show({ element: first.element, saved, label }, focus);
  }

  /** Saves the statements at hand, or takes that back. */
  press(): void {
    const at = this.#at;
    if (at.length === 0) this.#frame.furnish().toast.show(this.#frame.say('pointFirst'));
    else void this.#keep(at, !this.#allSaved(at));
  }

  async #keep(at: Registered[], keep: boolean): Promise<void> {
    const { say } = this.#frame;
    for (const { ref, statement } of at) {
      const message = { say: keep ? 'save' : 'unsave', ref, statement } as const;
      const result = (await this.#frame.send(message)) as Result | undefined;
      if (!result) return;
      if (!result.ok) {
        this.#frame.furnish().toast.show(result.sentence);
        return;
      }
      this.#mark(ref, keep);
    }
    this.offer(at);
    const what = keep ? say('savedNow', { count: at.length }) : say('unsavedNow');
    this.#frame.furnish().toast.show(what, () => void this.#keep(at, !keep));
  }

  #allSaved(at: Registered[]): boolean {
    return at.every(({ ref }) => this.#saved.has(ref));
  }

  #mark(ref: number, saved: boolean): void {
    if (saved) this.#saved.add(ref);
    else this.#saved.delete(ref);
  }
}
