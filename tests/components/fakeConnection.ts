import type { Asked, Asker } from '../../components/connection.ts';
import type { Answers, Command, Question, Result } from '../../utils/messages.ts';

/** A connection without a background: answers out of a table, and a list of what was ordered and asked. */
export interface FakeConnection extends Asker {
  orders: Command[];
  questions: Question[];
  /** What each order comes to. */
  result: Result;
  /** Gives every watched question of a kind another answer. */
  change<K extends keyof Answers>(ask: K, answer: Answers[K]): void;
}

type Watch = { question: Question; listen: (asked: Asked<never>) => void };

/** Answers out of `answers`, a moment after it is asked; a kind in `refused` is refused with that sentence. */
export function fakeConnection(answers: Answers, refused: Partial<Record<keyof Answers, string>> = {}): FakeConnection {
  const watches = new Set<Watch>();
  const table = { ...answers };
  const tell = ({ question, listen }: Watch) => {
    const sentence = refused[question.ask];
    listen(sentence ? { refused: sentence } : { answer: partOf(table[question.ask], question) as never });
  };
  const connection: FakeConnection = {
    orders: [],
    questions: [],
    result: { ok: true },
    ask(question, listen) {
      const watch: Watch = { question, listen: listen as Watch['listen'] };
      watches.add(watch);
      connection.questions.push(question);
      queueMicrotask(() => watches.has(watch) && tell(watch));
      return () => watches.delete(watch);
    },
    async order(command) {
      connection.orders.push(command);
      return connection.result;
    },
    change(ask, answer) {
      table[ask] = answer;
      for (const watch of watches) if (watch.question.ask === ask) tell(watch);
    },
  };
  return connection;
}

/** Lists are answered by the stretch that was asked for, statements by their numbers. */
function partOf(answer: Answers[keyof Answers], question: Question): Answers[keyof Answers] {
  if (question.ask === 'statements') {
    return (answer as Answers['statements']).filter(({ id }) => question.ids.includes(id));
  }
  if (!('offset' in question) || !('total' in answer && 'statements' in answer)) return answer;
  const { offset, limit } = question;
  return { ...answer, statements: answer.statements.slice(offset, offset + limit) };
}
