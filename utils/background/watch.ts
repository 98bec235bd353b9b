import type { Answers, Question } from '../messages.ts';
import { observe } from '../store/observe.ts';
import { answer, answerBeside, isBeside } from './answers.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';

/** What a question comes to: an answer, or a sentence that says why there is none. */
type Heard = { answer: Answers[keyof Answers] } | { refused: string };

/**
 * Answers a question now and whenever its answer changes: by the record, by the pages, or by the settings. Returns the way
 * to stop. `ownTab` is the tab of a sidebar or card.
 */
export function watch(
  background: Background,
  question: Question,
  ownTab: number | undefined,
  hear: (heard: Heard) => void,
): () => void {
  let stopObserving: (() => void) | undefined;
  let turn = 0;
  const ahead = ownTab !== undefined && question.ask === 'here' ? background.ahead.take(ownTab) : undefined;
  const again = async () => {
    stopObserving?.();
    const mine = ++turn;
    // What takes a moment to find out, or to say, may be told when nobody waits for it any more.
    const tell = (heard: Heard) => mine === turn && hear(heard);
    const refuse = async (error: unknown) => tell({ refused: await explain(background, error) });
    try {
      if (isBeside(question)) {
        tell({ answer: await answerBeside(background, question) });
        return;
      }
      let early = mine === 1 ? await ahead : undefined;
      if (early) tell({ answer: early });
      // The first watched answer is mostly the one that was told already.
      const isTold = (given: Answers[keyof Answers]) => {
        const before = early && JSON.stringify(early);
        early = undefined;
        return before === JSON.stringify(given);
      };
      const store = await background.record.get();
      if (mine !== turn) return;
      stopObserving = observe(
        () => answer(background, store, question, ownTab),
        (given) => isTold(given) || tell({ answer: given }),
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
