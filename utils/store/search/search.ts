import type { Rows } from '../../messages.ts';
import { hydrate } from '../hydrate.ts';
import { isLive } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import type { Stretch } from '../store.ts';
import { extractOf } from './extract.ts';
import type { Postings } from './postings.ts';
import type { Query } from './query.ts';
import { best, type Hit, inAll, latest } from './rank.ts';
import type { IndexReader, IndexView } from './reader.ts';
import { termsOf } from './terms.ts';

/** How many statements are looked into for a phrase: the best of those that have its words. */
const mostForPhrase = 5_000;

/** Statements that answer a query, a stretch of them, with the words marked in extracts. */
export async function search(
  db: RecordDatabase,
  reader: IndexReader,
  query: Query,
  order: 'best' | 'newest',
  { offset, limit }: Stretch,
): Promise<Rows> {
  const view = await reader.view(db);
  const [words, fields] = await listsOf(view, query);
  const allowed = await allowedIds(db, query);
  const lists = [...words, ...fields, ...allowed];
  const found = lists.length > 0 ? inAll(lists) : await everything(db);
  const candidates = inTime(found, view, query);
  const rank = (count: number): Hit[] =>
    order === 'best' && words.length > 0 ? best(candidates, words, view, count) : latest(candidates, view, count);
  if (query.phrases.length === 0) return answer(db, query, candidates.length, rank(offset + limit).slice(offset));
  const hits = await withPhrases(db, rank(mostForPhrase), query.phrases);
  return answer(db, query, hits.length, hits.slice(offset, offset + limit));
}

async function listsOf(view: IndexView, { words, prefix, fields }: Query): Promise<[Postings[], Postings[]]> {
  const asked = words.map((word) => view.postings(word, false));
  if (prefix !== undefined) asked.push(view.postings(prefix, true));
  return Promise.all([Promise.all(asked), Promise.all(fields.map((term) => view.postings(term, false)))]);
}

/** What only the record itself knows: saved, tags. */
async function allowedIds(db: RecordDatabase, { savedOnly, tags }: Query): Promise<Postings[]> {
  const sets = tags.map((tag) => db.statements.where('tags').equalsIgnoreCase(tag).primaryKeys());
  if (savedOnly) sets.push(db.statements.orderBy('savedOrder').primaryKeys());
  return (await Promise.all(sets)).map((ids) => {
    const rising = Uint32Array.from(new Set(ids)).sort();
    return { ids: rising, counts: new Uint16Array(rising.length) };
  });
}

async function everything(db: RecordDatabase): Promise<Uint32Array> {
  return Uint32Array.from(await db.statements.orderBy('keptOrder').primaryKeys()).sort();
}

function inTime(ids: Uint32Array, { days }: IndexView, { since, until }: Query): Uint32Array {
  if (since === undefined && until === undefined) return ids;
  const [first, last] = [since ?? Number.NEGATIVE_INFINITY, until ?? Number.POSITIVE_INFINITY];
  return ids.filter((id) => (days[id] as number) >= first && (days[id] as number) <= last);
}

async function withPhrases(db: RecordDatabase, hits: readonly Hit[], phrases: readonly string[][]): Promise<Hit[]> {
  const rows = await db.statements.bulkGet(hits.map(({ id }) => id));
  return hits.filter((_, i) => {
    const row = rows[i];
    if (!isLive(row)) return false;
    const terms = ` ${termsOf(`${row.headline ?? ''}\n${row.text}`).join(' ')} `;
    return phrases.every((phrase) => terms.includes(` ${phrase.join(' ')} `));
  });
}

async function answer(db: RecordDatabase, query: Query, total: number, hits: readonly Hit[]): Promise<Rows> {
  const rows = (await db.statements.bulkGet(hits.map(({ id }) => id))).filter(isLive);
  const statements = await hydrate(db, rows);
  return { total, statements, extracts: statements.map(({ text }) => extractOf(text, query)) };
}
