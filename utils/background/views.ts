import * as v from 'valibot';
import {
  type Answers,
  type BackgroundToView,
  type Command,
  commandSchema,
  type Question,
  questionSchema,
  type Result,
} from '../messages.ts';
import { Refusal } from '../refusal.ts';
import { observe } from '../store/observe.ts';
import { answer, answerBeside, isBeside } from './answers.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';
import { type Orderer, obey } from './obey.ts';

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
      watched.set(number, watch(background, said.output.question, orderer.ownTab, line, number));
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

/** Answers a question now and whenever its answer changes: by the record, by the pages, or by the settings. */
function watch(
  background: Background,
  question: Question,
  ownTab: number | undefined,
  line: ViewLine,
  number: number,
): () => void {
  let stopObserving: (() => void) | undefined;
  let turn = 0;
  const again = async () => {
    stopObserving?.();
    const mine = ++turn;
    // What takes a moment to find out, or to say, may be told when nobody waits for it any more.
    const tell = (message: { answer: Answers[keyof Answers] } | { refused: string }) =>
      mine === turn && line.post({ number, ...message });
    const refuse = async (error: unknown) => tell({ refused: await explain(background, error) });
    try {
      if (isBeside(question)) {
        tell({ answer: await answerBeside(background, question) });
        return;
      }
      const store = await background.record.get();
      if (mine !== turn) return;
      stopObserving = observe(
        () => answer(background, store, question, ownTab),
        (given) => tell({ answer: given }),
        (error) => void refuse(error),
      );
    } catch (error) {
      await refuse(error);
    }
  };
  const stopListening = listenBeside(background, question, ownTab, () => void again());
  const stopSwitch = background.record.onSwitch(() => void again());
  void again();
  return () => {
    turn = -1;
    stopObserving?.();
    stopListening();
    stopSwitch();
  };
}

/** What else than the record can change an answer. */
function listenBeside(
  background: Background,
  question: Question,
  ownTab: number | undefined,
  again: () => void,
): () => void {
  if (question.ask === 'settings') return background.onSettings(again);
  if (question.ask === 'backups') return onBackups(background, again);
  if (question.ask === 'ties') return onOtherWords(background, question, ownTab, again);
  if (question.ask !== 'here' && question.ask !== 'speaker' && question.ask !== 'selection') return () => undefined;
  const tabId = ownTab ?? ('tabId' in question ? question.tabId : undefined);
  if (tabId !== undefined && !background.tabs.get(tabId)) wake(background, tabId);
  return background.tabs.onChange((changed) => changed === tabId && again());
}

/** Backups change by themselves, and by being switched on or off. */
function onBackups(background: Background, again: () => void): () => void {
  const stops = [background.onSettings(again), background.backups.onChange(again)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Calls `again` when other words stand on the page in the place that a question is about. */
function onOtherWords(
  { tabs }: Background,
  { of, tabId: named }: Extract<Question, { ask: 'ties' }>,
  ownTab: number | undefined,
  again: () => void,
): () => void {
  const tabId = ownTab ?? named;
  if (tabId === undefined || 'id' in of) return () => undefined;
  const words = () => tabs.statement(tabId, of.frameId, of.ref)?.text;
  let last = words();
  return tabs.onChange((changed) => {
    if (changed !== tabId || words() === last) return;
    last = words();
    again();
  });
}

/** A worker that was just started knows no page yet: the frames say again what is on them, and the first one is read. */
function wake({ desk }: Background, tabId: number): void {
  desk.tell(tabId, { order: 'reportAgain' });
  void desk.bringReader(tabId, 0);
}
