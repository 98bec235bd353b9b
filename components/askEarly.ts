import type { Answers, Question } from '../utils/messages.ts';
import type { Asked, Asker } from './connection.ts';

/**
 * Asks some questions at once, while the view that is going to ask them is still on its way; it is then told what has
 * been answered so far. Each is handed over once: whoever asks the same again, asks anew.
 */
export function askEarly(asker: Asker, questions: readonly Question[]): Asker {
  const early = new Map(questions.map((question) => [JSON.stringify(question), begin(asker, question)]));
  return {
    order: (command) => asker.order(command),
    ask(question, listen) {
      const key = JSON.stringify(question);
      const begun = early.get(key);
      early.delete(key);
      return begun ? begun(listen as Listen) : asker.ask(question, listen);
    },
  };
}

type Listen = (asked: Asked<Answers[Question['ask']]>) => void;

/** Asks, and gives the way to go on listening. */
function begin(asker: Asker, question: Question): (listen: Listen) => () => void {
  let last: Asked<Answers[Question['ask']]> | undefined;
  let heard: Listen | undefined;
  const stop = asker.ask(question, (asked) => {
    last = asked;
    heard?.(asked);
  });
  return (listen) => {
    heard = listen;
    if (last) listen(last);
    return stop;
  };
}
