import { fingerprintsOf, holdersOf } from '../relevance/ties/rareWords.ts';
import { tieBetween } from '../relevance/ties/tie.ts';
import { type Statement, speakerOf, type Tied } from '../statement.ts';
import { pageKey } from './ensure.ts';
import { hashOf } from './hash.ts';
import { hydrate } from './hydrate.ts';
import { saidAt } from './pack.ts';
import { isLive, type LiveRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { none } from './search/postings.ts';
import type { IndexReader } from './search/reader.ts';
import { termsOf } from './search/terms.ts';

/** How many statements are laid beside the one asked about. */
const mostCompared = 16;

/**
 * Statements of the record from other pages that hold the same words, with how exactly: first what anybody said, before
 * what others quoted, then by the day. An article in which a quotation stands is left out where the quotation is there.
 */
export async function tiesOf(db: RecordDatabase, reader: IndexReader, statement: Statement): Promise<Tied[]> {
  const rows = await rowsSharingWords(db, reader, statement);
  const tied = (await hydrate(db, rows)).flatMap((other): Tied[] => {
    const isLater = saidAt(other.datePublished, 0) > saidAt(statement.datePublished, Number.POSITIVE_INFINITY);
    const [copy, original] = isLater ? [other, statement] : [statement, other];
    const tie = tieBetween(copy.text, original.text, copy.kind === 'quotation');
    return tie ? [{ statement: other, tie, isLater, saidAgain: saysBoth(statement, other) }] : [];
  });
  return tied.filter((one) => !isAroundAnother(one, tied)).sort(byOrigin);
}

/** Whether nobody quotes and the names are the same. */
function saysBoth(one: Statement, other: Statement): boolean {
  const name = speakerOf(one)?.name;
  return (
    name !== undefined && name === speakerOf(other)?.name && [one, other].every(({ kind }) => kind !== 'quotation')
  );
}

async function rowsSharingWords(db: RecordDatabase, reader: IndexReader, statement: Statement): Promise<LiveRow[]> {
  const [view, own, page] = await Promise.all([
    reader.view(db),
    db.statements.get({ hash: hashOf(statement) }),
    db.pages.get({ key: pageKey(statement.isPartOf) }),
  ]);
  const words = termsOf(statement.text);
  const counts = await byWord(words, (word) => view.frequency(word));
  const inOthers = (word: string) => (counts.get(word) ?? 0) - (isLive(own) ? 1 : 0);
  const passages = fingerprintsOf(words, inOthers);
  const lists = await byWord(passages.flat(), (word) => view.postings(word, false));
  const ids = holdersOf(passages, (word) => (lists.get(word) ?? none).ids, mostCompared + 1);
  const rows = await db.statements.bulkGet(ids.filter((id) => id !== own?.id));
  return rows.filter(isLive).filter((row) => row.page !== page?.id);
}

async function byWord<T>(words: readonly string[], ask: (word: string) => Promise<T>): Promise<Map<string, T>> {
  return new Map(
    await Promise.all([...new Set(words)].map(async (word): Promise<[string, T]> => [word, await ask(word)])),
  );
}

/** Whether it is an article that holds the words because something said in it, which is tied too, does. */
function isAroundAnother({ statement }: Tied, tied: readonly Tied[]): boolean {
  const page = pageKey(statement.isPartOf);
  const inIt = tied.some((one) => one.statement.kind !== 'article' && pageKey(one.statement.isPartOf) === page);
  return statement.kind === 'article' && inIt;
}

function byOrigin(one: Tied, other: Tied): number {
  const quoted = Number(one.statement.kind === 'quotation') - Number(other.statement.kind === 'quotation');
  return quoted || timeOf(one) - timeOf(other);
}

function timeOf({ statement }: Tied): number {
  return saidAt(statement.datePublished, statement.capturedAt);
}
