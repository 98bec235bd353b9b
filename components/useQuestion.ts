import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Answers, Question } from '../utils/messages.ts';
import type { Asked, Asker } from './connection.ts';

/** The line to the background that a page's components share. */
export const ConnectionContext = createContext<Asker | undefined>(undefined);

/** The connection of the page; throws where a component stands outside of one. */
export function useConnection(): Asker {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('This component needs a ConnectionContext around it.');
  return connection;
}

/**
 * Watches a question and gives its newest answer, or the sentence with which it was refused. While a changed question
 * of the same kind awaits its first answer, the former answer stays, so that nothing flickers under the reader's typing.
 */
export function useQuestion<Q extends Question>(question: Q): Asked<Answers[Q['ask']]> {
  const connection = useConnection();
  const [asked, setAsked] = useState<Asked<Answers[Q['ask']]>>({});
  const key = JSON.stringify(question);
  // Before it is painted, so that what is known already is in the first picture.
  useLayoutEffect(() => connection.ask(JSON.parse(key) as Q, setAsked), [connection, key]);
  return asked;
}
