import { parseArgs } from 'node:util';
import { prepare } from '../../utils/relevance/rank.ts';
import { readJsonLines } from './jsonLines.ts';

const usage = 'usage: npm run --silent rank -- --statements S.jsonl --queries Q.jsonl';

interface Row {
  id: string;
  text: string;
  context?: string;
}

/** How many ids are printed a query. */
const limit = 100;

function main(): void {
  const { values } = parseArgs({ options: { statements: { type: 'string' }, queries: { type: 'string' } } });
  if (!values.statements || !values.queries) throw new Error(usage);
  const prepared = prepare(readJsonLines<Row>(values.statements));
  for (const { id, ...query } of readJsonLines<Row>(values.queries)) {
    const ids = prepared.rank(query).slice(0, limit);
    console.log(JSON.stringify({ query: id, ids: ids.map((ranked) => ranked.id) }));
  }
}

main();
