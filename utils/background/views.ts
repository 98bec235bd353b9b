import * as v from 'valibot';
import {
  type BackgroundToView,
  type Command,
  commandSchema,
  type Question,
  questionSchema,
  type Result,
} from '../messages.ts';
import { Refusal } from '../refusal.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';
import { type Orderer, obey } from './obey.ts';
import { watch } from './watch.ts';

/** The line to one view, as much of a runtime port as is needed. */
export interface ViewLine {
  post(message: BackgroundToView): void;
  onMessage(listen: (message: unknown) => void): void;
  onClose(listen: () => void): void;
}

const envelope = v.variant('is', [
  v.object({ is: v.literal('question'), number: v.number(), question: questionSchema }),
  v.object({ is: v.literal('command'), number: v.number(), command: commandSchema }),
  v.object({ is: v.literal('stop'), number: v.number() }),
]);

/**
 * What the sidebar and the card, which stand inside strangers' pages, may ask and order: what belongs to reading, and can be undone.
 * Nothing there destroys, exports or imports, and nothing reaches another tab.
 */
const askedInPages: ReadonlySet<Question['ask']> = new Set([
  'here',
  'speaker',
  'selection',
  'person',
  'history',
  'people',
  'revisions',
  'ties',
  'settings',
]);
const orderedInPages: ReadonlySet<Command['do']> = new Set([
  'savePresent',
  'save',
  'unsave',
  'follow',
  'unfollow',
  'unite',
  'note',
  'tag',
  'judge',
  'correct',
  'undo',
  'reveal',
  'closeSidebar',
  'openSidebar',
  'beginLesson',
  'closeCard',
  'askSelection',
  'saveSelection',
]);

/** Serves one view: watches its questions until they stop, and carries out its orders. */
export function serveView(background: Background, line: ViewLine, orderer: Orderer): void {
  const watched = new Map<number, () => void>();
  line.onMessage((message) => {
    const said = v.safeParse(envelope, marked(message));
    if (!said.success) {
      refuse(background, line, message);
      return;
    }
    const { number } = said.output;
    watched.get(number)?.();
    watched.delete(number);
    if (said.output.is === 'question') {
      if (orderer.ownTab !== undefined && !askedInPages.has(said.output.question.ask)) {
        void refuseNumber(background, line, number, new Refusal('inLibraryOnly'));
        return;
      }
      watched.set(
        number,
        watch(background, said.output.question, orderer.ownTab, (heard) => line.post({ number, ...heard })),
      );
    } else if (said.output.is === 'command') {
      carryOut(background, said.output.command, orderer).then((result) => line.post({ number, result }));
    }
  });
  line.onClose(() => {
    for (const stop of watched.values()) stop();
    watched.clear();
  });
}

/** The three forms of message are told apart by what they hold. */
function marked(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const is = 'question' in message ? 'question' : 'command' in message ? 'command' : 'stop';
  return { ...message, is };
}

function refuse(background: Background, line: ViewLine, message: unknown): void {
  const number = (message as { number?: unknown } | null)?.number;
  if (typeof number === 'number') void refuseNumber(background, line, number, new Refusal('requestUnknown'));
}

async function refuseNumber(background: Background, line: ViewLine, number: number, why: unknown): Promise<void> {
  line.post({ number, refused: await explain(background, why) });
}

async function carryOut(background: Background, command: Command, orderer: Orderer): Promise<Result> {
  try {
    if (orderer.ownTab !== undefined && !orderedInPages.has(command.do)) throw new Refusal('inLibraryOnly');
    await obey(background, command, orderer);
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: await explain(background, error) };
  }
}
