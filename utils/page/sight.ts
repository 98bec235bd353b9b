import type { Frame } from './frame.ts';
import type { Keeping } from './keeping.ts';
import { real } from './real.ts';

/** Where an event happened, inside open shadow roots too. */
const innermost = (event: Event): Node => event.composedPath()[0] as Node;

/** What the reader looks at: the statement under the pointer, in focus, or where the eye rests while scrolling. */
export class Sight {
  readonly #frame: Frame;
  readonly #keeping: Keeping;
  #inView: number | undefined;
  /** Where the pointer was seen last, in the window. */
  #pointer: { x: number; y: number } | undefined;

  constructor(frame: Frame, keeping: Keeping) {
    this.#frame = frame;
    this.#keeping = keeping;
  }

  start(): void {
    const { document, signal } = this.#frame;
    const listening = { signal, capture: true, passive: true };
    const reach = real((event) => {
      if (event instanceof PointerEvent) this.#pointer = { x: event.clientX, y: event.clientY };
      this.#reach(innermost(event));
    });
    const scroll = real(() => this.#scrolled());
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, reach, listening);
    document.addEventListener('scroll', scroll, listening);
  }

  /** The page has been read: what the pointer has rested on since before is reached now. */
  readAgain(): void {
    if (this.#keeping.atHand) return;
    const resting = [...this.#frame.document.querySelectorAll(':hover')].at(-1);
    if (resting) this.#reach(resting);
  }

  /** Goes to the next statement of the page or the one before, and offers to save it. */
  step(by: 1 | -1): void {
    const { register } = this.#frame;
    const all = register.all().filter(({ statement, body }) => statement.kind !== 'article' && body.isConnected);
    all.sort((a, b) => (a.body.compareDocumentPosition(b.body) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    const index = all.findIndex(({ ref }) => ref === this.#keeping.atHand?.ref);
    const next = all[index < 0 ? (by > 0 ? 0 : all.length - 1) : index + by];
    if (!next) return;
    next.body.scrollIntoView({ block: 'center' });
    this.#keeping.offer([next], true);
    this.#look(next.ref);
  }

  #reach(node: Node): void {
    const { register, furniture } = this.#frame;
    if (!this.#frame.isAlive()) return;
    const around = register.around(node).filter(({ statement }) => statement.kind !== 'article');
    if (around.length === 0) {
      furniture?.control.leave();
      return;
    }
    this.#keeping.offer(around);
    this.#look(around[0]?.ref);
  }

  #scrolled(): void {
    if (!this.#frame.furniture?.sidebar.isOpen()) return;
    const { innerWidth, innerHeight } = this.#frame.window;
    const eye = { x: innerWidth / 3, y: innerHeight / 3 };
    // What is pointed at is meant, wherever the eye may rest.
    this.#look((this.#pointer && this.#saidAt(this.#pointer)) ?? this.#saidAt(eye));
  }

  /** The statement at a point of the window; the article around it all is none to look at. */
  #saidAt({ x, y }: { x: number; y: number }): number | undefined {
    const around = this.#frame.register.around(this.#frame.document.elementFromPoint(x, y));
    return around.find(({ statement }) => statement.kind !== 'article')?.ref;
  }

  #look(ref: number | undefined): void {
    if (ref === undefined || ref === this.#inView) return;
    this.#inView = ref;
    void this.#frame.send({ say: 'inView', ref });
  }
}
