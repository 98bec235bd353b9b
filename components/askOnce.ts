import type { Answers, Question } from '../utils/messages.ts';
import type { Asker } from './connection.ts';

/** Why the background did not answer. The message is a sentence for the reader. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Asks a question whose later answers are not wanted. Rejects with `Refused`. */
export function askOnce<Q extends Question>(connection: Asker, question: Q): Promise<Answers[Q['ask']]> {
  return new Promise((resolve, reject) => {
    const stop = connection.ask(question, ({ answer, refused }) => {
      queueMicrotask(() => stop()); // not before `ask` has given it
      if (answer !== undefined) resolve(answer);
      else reject(new Refused(refused));
    });
  });
}
