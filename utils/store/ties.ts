import { askedFingerprints } from '../relevance/ties/fingerprints.ts';
import { tieBetween } from '../relevance/ties/tie.ts';
import type { Statement, Tied } from '../statement.ts';
import { pageKey } from './ensure.ts';
import { hashOf } from './hash.ts';
import { hydrate } from './hydrate.ts';
import { saidAt } from './pack.ts';
import { isLive, type LiveRow, type RecordDatabase } from './schema.ts';
import type { IndexReader } from './search/reader.ts';
import { fingerprintTerm, termsOf } from './search/terms.ts';

/** Words that stand in more statements than this are a common phrase and tie nothing. */
const mostWithOne = 32;
/** How many statements are laid beside the one asked about, those that share the most fingerprints. */
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
    return tie ? [{ statement: other, tie, isLater }] : [];
  });
  return tied.filter((one) => !isAroundAnother(one, tied)).sort(byOrigin);
}

async function rowsSharingWords(db: RecordDatabase, reader: IndexReader, statement: Statement): Promise<LiveRow[]> {
  const view = await reader.view(db);
  const fingerprints = askedFingerprints(termsOf(statement.text));
  const lists = await Promise.all(fingerprints.map((one) => view.postings(fingerprintTerm(one), false)));
  const shared = new Map<number, number>();
  for (const { ids } of lists) {
    if (ids.length <= mostWithOne) for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const most = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCompared);
  const [rows, page] = await Promise.all([
    db.statements.bulkGet(most.map(([id]) => id)),
    db.pages.get({ key: pageKey(statement.isPartOf) }),
  ]);
  const own = hashOf(statement);
  return rows.filter(isLive).filter((row) => row.hash !== own && row.page !== page?.id);
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
