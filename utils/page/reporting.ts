import { longestReport } from '../agreed.ts';
import { ReadingMemory } from '../extract/memory.ts';
import { extractInSteps, pageOf } from '../extract/statements.ts';
import { inSlices } from '../extract/steps.ts';
import type { TaughtComments } from '../taughtComments.ts';
import type { Frame } from './frame.ts';
import type { Registered } from './register.ts';
import { watchPage } from './watchPage.ts';

/**
 * How long a reading pauses, in ms. The page's own timers that are due come first; without any delay Chromium would have
 * ours run before them.
 */
const turn = 1;

/** Reads one frame whenever it changes, and tells the background what was found. */
export class Reporting {
  readonly #frame: Frame;
  readonly #read: () => void;
  #memory = new ReadingMemory();
  #taught: TaughtComments | undefined;
  #readSoon = () => {};
  #reported = false;

  /** `read` is called after each reading that found something new. */
  constructor(frame: Frame, read: () => void) {
    this.#frame = frame;
    this.#read = read;
    this.#taught = frame.manners.taught;
  }

  start(): void {
    const { window, signal } = this.#frame;
    const reader = {
      read: () => this.#readOnce(),
      changed: (node: Node) => this.#memory.changed(node),
      isOwn: (node: Node) => node === this.#frame.furniture?.host.element,
    };
    this.#readSoon = watchPage(window, reader, signal);
  }

  /** From now on the page is read as the reader has taught its site, or no longer so. */
  learn(taught: TaughtComments | undefined): void {
    if (JSON.stringify(taught) === JSON.stringify(this.#taught)) return;
    this.#taught = taught;
    this.#memory = new ReadingMemory();
    this.#readSoon();
  }

  /** Says again all that is on the page. */
  again(): void {
    if (this.#reported) this.#report(true, this.#frame.register.all());
  }

  async #readOnce(): Promise<void> {
    const { window, url, register, signal } = this.#frame;
    const steps = extractInSteps(window.document, url, { memory: this.#memory, taught: this.#taught });
    const found = await inSlices(steps, () => new Promise((resolve) => window.setTimeout(resolve, turn)));
    if (signal.aborted) return;
    // The first reading is told even where nothing was found: then the views can say so.
    const change = register.update(found) ?? (this.#reported ? undefined : { fresh: true, statements: [] });
    if (!change) return;
    this.#reported = true;
    this.#report(change.fresh, change.statements);
    this.#read();
  }

  #report(fresh: boolean, statements: Pick<Registered, 'ref' | 'statement'>[]): void {
    const { window, url } = this.#frame;
    const page = pageOf(window.document, url);
    for (let start = 0; start === 0 || start < statements.length; start += longestReport) {
      const part = statements.slice(start, start + longestReport).map(({ ref, statement }) => ({ ref, statement }));
      void this.#frame.send({ say: 'report', page, fresh: fresh && start === 0, statements: part });
    }
  }
}
