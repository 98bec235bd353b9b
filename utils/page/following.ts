import type { Result } from '../messages.ts';
import { speakerOf } from '../statement.ts';
import type { Frame } from './frame.ts';
import { real } from './real.ts';
import type { Registered } from './register.ts';

/** Following whoever said what the context menu was opened on. */
export class Following {
  readonly #frame: Frame;
  #node: Node | undefined;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  start(): void {
    const { document, signal } = this.#frame;
    const remember = real((event) => {
      this.#node = event.composedPath()[0] as Node;
    });
    document.addEventListener('contextmenu', remember, { signal, capture: true, passive: true });
  }

  /** Follows the speaker at the place of the menu; says so, with a way back, or says that nobody was recognised there. */
  here(): void {
    const { register, say } = this.#frame;
    const found = register.around(this.#node ?? null)[0];
    if (found && speakerOf(found.statement)) void this.#follow(found, true);
    else this.#frame.furnish().toast.show(say('nobodyAt'));
  }

  async #follow(found: Registered, follow: boolean): Promise<void> {
    const { ref, statement } = found;
    const result = (await this.#frame.send({ say: 'follow', ref, follow })) as Result | undefined;
    if (!result) return;
    const { toast } = this.#frame.furnish();
    const name = speakerOf(statement)?.name ?? '';
    if (!result.ok) toast.show(result.sentence);
    else if (!follow) toast.show(this.#frame.say('unfollowed', { name }));
    else toast.show(this.#frame.say('followedNow', { name }), () => void this.#follow(found, false));
  }
}
