import { useLayoutEffect, useState } from 'preact/hooks';
import { mostStatements } from '../utils/agreed.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { useConnection } from './useQuestion.ts';

/**
 * Statements as the record has them now: they may have been saved, tagged or deleted since they were given, here or
 * elsewhere. Until the record has answered, and of more than 500, they are as they were given.
 * @param watched false for what the record cannot tell of, as in the trash
 */
export function useFresh(given: readonly RecordedStatement[], watched: boolean): readonly RecordedStatement[] {
  const connection = useConnection();
  const [seen, setSeen] = useState<{ key: string; statements: RecordedStatement[] }>();
  const key = watched && given.length <= mostStatements ? given.map(({ id }) => id).join(' ') : '';
  useLayoutEffect(() => {
    if (key === '') return;
    return connection.ask({ ask: 'statements', ids: key.split(' ').map(Number) }, ({ answer }) => {
      if (answer) setSeen({ key, statements: answer });
    });
  }, [connection, key]);
  return seen && seen.key === key ? seen.statements : given;
}
