import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Question, Rows } from '../utils/messages.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { askOnce } from './askOnce.ts';
import { useConnection } from './useQuestion.ts';

/** A question about a long list, before it is said which stretch of it. */
export type ListQuestion = Omit<Extract<Question, { ask: 'history' }>, 'offset' | 'limit'> | { ask: 'trash' };

/** A long list of which only what is looked at is fetched. */
export interface Stretches {
  /** How many there are in all; undefined until the first answer. */
  total?: number;
  refused?: string;
  /** The statement at a place; undefined while it is not there yet. */
  at(index: number): RecordedStatement | undefined;
  /** Says which places are looked at, the last not included. */
  look(first: number, last: number): void;
  /** The statements from one place to another, the last not included, also where nobody has looked yet. Rejects with `Refused`. */
  between(first: number, last: number): Promise<RecordedStatement[]>;
}

const length = 100;
/** How many are fetched at once where many are wanted. */
const most = 500;

/** Watches those stretches of a list that are looked at. What was fetched and is no longer looked at stays until the list changes. */
export function useStretches(list: ListQuestion): Stretches {
  const connection = useConnection();
  const key = JSON.stringify(list);
  const [looked, setLooked] = useState('0');
  const [, redraw] = useState({});
  const kept = useRef<Kept>({ key, rows: new Map() });
  useEffect(() => {
    const stops = looked.split(' ').map((at) => {
      const question = { ...(JSON.parse(key) as ListQuestion), offset: Number(at) * length, limit: length };
      return connection.ask(question, ({ answer, refused }) => {
        kept.current = received(kept.current, key, Number(at), answer, refused);
        redraw({});
      });
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection, key, looked]);
  const look = useCallback((first: number, last: number) => {
    const from = Math.floor(first / length);
    const to = Math.floor(Math.max(first, last - 1) / length);
    setLooked(Array.from({ length: to - from + 1 }, (_, index) => from + index).join(' '));
  }, []);
  const between = useCallback(
    async (first: number, last: number) => {
      const found: RecordedStatement[] = [];
      for (let offset = first; offset < last; offset += most) {
        const stretch = { offset, limit: Math.min(most, last - offset) };
        found.push(...(await askOnce(connection, { ...(JSON.parse(key) as ListQuestion), ...stretch })).statements);
      }
      return found;
    },
    [connection, key],
  );
  const { total, refused, rows } = kept.current;
  return { total, refused, look, between, at: (index) => rows.get(Math.floor(index / length))?.[index % length] };
}

interface Kept {
  key: string;
  total?: number;
  refused?: string;
  rows: Map<number, RecordedStatement[]>;
}

/** What was fetched so far and one answer more; another list, or another length of it, begins anew. */
function received(before: Kept, key: string, at: number, answer: Rows | undefined, refused?: string): Kept {
  if (!answer) return { ...before, refused };
  const same = before.key === key && before.total === answer.total;
  const rows = new Map(same ? before.rows : []);
  rows.set(at, answer.statements);
  return { key, total: answer.total, rows };
}
