import type { Result } from '../messages.ts';
import type { KeptStates } from '../pageMessages.ts';
import { speakerOf } from '../statement.ts';
import type { PageWord } from '../words/onPage/sentences.ts';
import type { Frame } from './frame.ts';
import type { Registered } from './register.ts';
import type { SaveState } from './stateLabel.ts';

const saveWords = { comment: 'saveComment', quotation: 'saveQuotation', article: 'saveArticle' } as const;

/** How the button is called where something is kept already. */
const stateWords: Record<Exclude<SaveState, 'new'>, PageWord> = {
  saved: 'savedOf',
  recorded: 'keptOf',
  edited: 'editedOf',
};

/** Saving from the page: the statements at hand, the control beside them, and the way back. */
export class Keeping {
  readonly #frame: Frame;
  readonly #isMarked: (ref: number) => boolean;
  #states: KeptStates = {};
  #at: Registered[] = [];
  #isOffered = false;

  /** `isMarked` tells whether something earlier is known of whoever said a statement. */
  constructor(frame: Frame, isMarked: (ref: number) => boolean) {
    this.#frame = frame;
    this.#isMarked = isMarked;
  }

  /** The first of the statements that the reader pointed at, focused or stepped to. */
  get atHand(): Registered | undefined {
    return this.#at[0];
  }

  /** Takes in what the background says of the statements here. */
  learn(states: KeptStates): void {
    this.#states = states;
  }

  /**
   * Takes statements to hand. The control is shown beside them, with the focus where `focus` asks for it; unasked only on
   * pages where we draw.
   */
  offer(at: Registered[], focus = false): void {
    this.#at = at;
    this.#isOffered = focus || this.#frame.manners.draws;
    if (this.#isOffered) this.#show(at, focus);
    else this.#frame.furniture?.control.leave();
  }

  #show(at: Registered[], focus = false): void {
    const [first] = at;
    if (!first) return;
    const { say } = this.#frame;
    const { statement, element, ref } = first;
    const state = this.#stateOf(at);
    const name = speakerOf(statement)?.name ?? '';
    const label = say(state === 'new' ? saveWords[statement.kind] : stateWords[state], { name });
    const beforeLabel = say('beforeOf', { name });
    const spot = { element, state, label, beforeLabel, marked: this.#isMarked(ref) };
    this.#frame.furnish().control.show(spot, focus);
  }

  /** Saves the statements at hand, or takes that back. */
  press(): void {
    const at = this.#at;
    if (at.length === 0) this.#frame.furnish().toast.show(this.#frame.say('pointFirst'));
    else void this.#keep(at, this.#stateOf(at) !== 'saved', this.#stateOf(at) !== 'edited');
  }

  /** What was saved before it was edited stays saved: there is no way back from keeping the new words. */
  async #keep(at: Registered[], keep: boolean, hasWayBack = true): Promise<void> {
    const { say } = this.#frame;
    for (const { ref, statement } of at) {
      const message = { say: keep ? 'save' : 'unsave', ref, statement } as const;
      const result = (await this.#frame.send(message)) as Result | undefined;
      if (!result) return;
      if (!result.ok) {
        this.#frame.furnish().toast.show(result.sentence);
        return;
      }
      if (keep) this.#states[ref] = 'saved';
      else delete this.#states[ref];
    }
    if (this.#isOffered) this.#show(at);
    const what = keep ? say('savedNow', { count: at.length }) : say('unsavedNow');
    const wayBack = () => void this.#keep(at, !keep);
    this.#frame.furnish().toast.show(what, hasWayBack ? wayBack : undefined);
  }

  /** The state of several together: whatever of them is still to be saved counts. */
  #stateOf(at: Registered[]): SaveState {
    const states = at.map(({ ref }) => this.#states[ref] ?? 'new');
    const order: SaveState[] = ['edited', 'new', 'recorded'];
    return order.find((one) => states.includes(one)) ?? 'saved';
  }
}
