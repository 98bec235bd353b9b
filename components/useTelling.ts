import { useEffect, useState } from 'preact/hooks';
import type { claimsOf } from '../utils/forecasts/claimsOf.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { whenIdle } from './whenIdle.ts';

const none: string[] = [];
let read: typeof claimsOf | undefined;

/**
 * The dates ahead and figures that a statement holds, as said; an event is no date. None at first: the word tables that
 * reading them takes are brought once the words themselves have been painted.
 */
export function useTelling(statement: RecordedStatement): string[] {
  const [canRead, setCanRead] = useState(read !== undefined);
  useEffect(() => {
    if (canRead) return;
    let gone = false;
    const bring = () =>
      void import('../utils/forecasts/claimsOf.ts')
        .then((brought) => {
          read = brought.claimsOf;
          if (!gone) setCanRead(true);
        })
        .catch(() => undefined); // after an update the words are there, without what stands out in them
    const leave = whenIdle(bring);
    return () => {
      gone = true;
      leave();
    };
  }, [canRead]);
  if (!canRead || !read) return none;
  const { due, quantities } = read(statement);
  return [...due.filter(({ event }) => !event), ...quantities].map(({ words }) => words);
}
