import { plainDocument } from '../extract/plainDocument.ts';
import type { PageManners, PageMessage } from '../pageMessages.ts';
import { type Say, sayIn } from '../words/onPage.ts';
import { addressOf } from './address.ts';
import { type Acts, type Furniture, furnish } from './furniture.ts';
import type { Messenger } from './messenger.ts';
import { Register } from './register.ts';

/** How often we look whether our extension still lives while something of ours is on the page, in ms. */
const pulse = 2_000;

/** One frame of a page, as the parts that attend to it share it: the way to the background, what is on it, our furniture. */
export class Frame {
  readonly window: Window;
  readonly manners: PageManners;
  readonly say: Say;
  /** What was recognised. */
  readonly register = new Register();
  readonly #messenger: Messenger;
  readonly #acts: Acts;
  readonly #end = new AbortController();
  #furniture: Furniture | undefined;

  constructor(window: Window, messenger: Messenger, manners: PageManners, acts: Acts) {
    this.window = window;
    this.manners = manners;
    this.say = sayIn(manners.language);
    this.#messenger = messenger;
    this.#acts = acts;
  }

  /** Aborted when we leave. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** The address now: a soft navigation may have changed it. */
  get url(): string {
    return addressOf(this.window) ?? this.document.baseURI;
  }

  /** The frame's document, its properties in nobody's way. */
  get document(): Document {
    return plainDocument(this.window.document);
  }

  get isTop(): boolean {
    return this.window.top === this.window.self;
  }

  /** Our things on the page, where there are any yet. */
  get furniture(): Furniture | undefined {
    return this.#furniture;
  }

  /** Our things on the page, set up with the first call: when there is something to show or the reader asks. */
  furnish(): Furniture {
    if (this.#furniture) return this.#furniture;
    const texts = () => this.register.all().map(({ body }) => body);
    const furniture = furnish(this.document, this.manners, this.say, this.#acts, texts, this.signal);
    const timer = this.window.setInterval(() => this.isAlive(), pulse);
    const clear = () => {
      this.window.clearInterval(timer);
      furniture.remove();
    };
    // Who waited for an answer may ask for our things when we have left: nobody would take them away again.
    if (this.signal.aborted) clear();
    else this.signal.addEventListener('abort', clear);
    this.#furniture = furniture;
    return furniture;
  }

  /** Says something to the background; undefined where nobody answers. */
  async send(message: PageMessage): Promise<unknown> {
    try {
      return await this.#messenger.send(message);
    } catch {
      this.isAlive();
      return undefined;
    }
  }

  /** Whether our extension still lives; where it was reloaded or removed, we leave. */
  isAlive(): boolean {
    const alive = this.#messenger.alive();
    if (!alive) this.leave();
    return alive;
  }

  /** Goes quiet and leaves nothing behind. */
  leave(): void {
    this.#end.abort();
  }
}
