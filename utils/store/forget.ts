import { Dexie } from 'dexie';
import type { Forgettable } from '../messages.ts';
import type { Handle } from '../statement.ts';
import { applyTally, Tally } from './counters.ts';
import { eraseOperations } from './eraseOperations.ts';
import { keysOfSame, taughtKeys } from './operations.ts';
import { membersOf } from './persons.ts';
import { isLive, isTrashed, type LiveRow, type StatementContent, type StatementRow, type TrashedRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { askCleaning, bury } from './search/dead.ts';

/** How many rows are read at once by a walk through all. */
const walkedAtOnce = 2_000;

/**
 * Leaves no trace of a person, a site or a page in any table; the search index drops it in the slices that follow. How
 * many statements went.
 */
export async function forget(db: RecordDatabase, what: Forgettable): Promise<number> {
  const gone = 'handle' in what ? await forgetPerson(db, what.handle) : await forgetPages(db, what);
  await askCleaning(db);
  await db.acts.clear(); // undoing would bring back what they name
  await db.staged.clear(); // and so might an import that was never ended
  db.knownHandles.clear();
  db.knownNumbers.clear();
  db.knownPages.clear();
  return gone;
}

/** Deletes statements with all that is kept of them. */
export async function eraseStatements(db: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  const tally = new Tally();
  for (const row of rows) {
    if (isLive(row)) tally.statement(row, -1);
    if (isTrashed(row)) tally.trashed -= 1;
  }
  const ids = rows.map((row) => row.id);
  await applyTally(db, tally);
  await Promise.all([
    bury(db, ids, false),
    db.statements.bulkDelete(ids),
    eraseRevisions(db, ids),
    ...ids.map((id) => db.sightings.where('[statement+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete()),
    eraseOperations(
      db,
      rows.map(({ hash }) => hash),
    ),
  ]);
  await erasePagesWithout(db, rows);
}

/** All asked for at once: `anyOf` goes from one to the next, each time waiting for an answer. */
async function eraseRevisions(db: RecordDatabase, ids: readonly number[]): Promise<void> {
  const found = await Promise.all(ids.map((statement) => db.revisions.where({ statement }).primaryKeys()));
  await db.revisions.bulkDelete(found.flat());
}

/** Deletes the pages of these statements on which nothing stands any more. */
async function erasePagesWithout(db: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  const pages = new Set(rows.map((row) => (isTrashed(row) ? row.content.page : row.page)));
  const trashed = await db.statements.orderBy('removedOrder').toArray();
  for (const row of trashed) if (isTrashed(row)) pages.delete(row.content.page);
  const left = await Promise.all([...pages].map((page) => db.statements.where({ page }).limit(1).primaryKeys()));
  await db.pages.bulkDelete([...pages].filter((_, i) => left[i]?.length === 0));
}

async function forgetPages(db: RecordDatabase, what: { site: string } | { page: string }): Promise<number> {
  const pages = await ('site' in what
    ? db.pages.where({ site: what.site })
    : db.pages.filter(({ key, url }) => key === what.page || url === what.page)
  ).primaryKeys();
  const asked = new Set(pages);
  const trashed = await db.statements.orderBy('removedOrder').toArray();
  const rows = [
    ...(await db.statements.where('page').anyOf(pages).toArray()),
    ...trashed.filter((row) => isTrashed(row) && asked.has(row.content.page)),
  ];
  await eraseStatements(db, rows);
  await db.pages.bulkDelete(pages);
  if ('site' in what) await db.operations.delete(`${taughtKeys}${what.site}`);
  await eraseIdleHandles(db, rows);
  return rows.length;
}

async function forgetPerson(db: RecordDatabase, handle: Handle): Promise<number> {
  const members = await membersOf(db, handle);
  const ids = new Set<number | undefined>(members.map((member) => member.id));
  const names = new Set<string | undefined>(members.map((member) => member.name));
  const spoken: StatementRow[] = [];
  const mentioning: (LiveRow | TrashedRow)[] = [];
  // That others answer them, quote them or were pasted by them stands in no index: only a walk finds it.
  await eachStatement(db, (row) => {
    if (ids.has(speakerIn(row))) spoken.push(row);
    else if (isLive(row) && mentions(row, ids, names)) mentioning.push(row);
    else if (isTrashed(row) && mentions(row.content, ids, names)) mentioning.push(row);
  });
  for (const row of mentioning) silence(isLive(row) ? row : row.content, ids, names);
  await eraseStatements(db, spoken);
  await db.statements.bulkPut(mentioning);
  await eraseOperations(
    db,
    members.map(({ key }) => key),
  );
  const lines = db.operations.where('key').startsWith('same\u001f');
  await lines
    .filter(({ key }) => keysOfSame(key.slice(5)).some((one) => members.some((member) => member.key === one)))
    .delete();
  await db.handles.bulkDelete(members.map((member) => member.id));
  return spoken.length;
}

/** Goes through all there is, many rows at a time: one by one it would take several times as long. */
async function eachStatement(db: RecordDatabase, take: (row: StatementRow) => void): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db.statements.where('id').above(after).limit(walkedAtOnce).toArray();
    rows.forEach(take);
    const last = rows.at(-1);
    if (!last || rows.length < walkedAtOnce) return;
    after = last.id;
  }
}

function speakerIn(row: StatementRow): number | undefined {
  if (isLive(row)) return row.speaker;
  return isTrashed(row) ? row.content.speaker : row.goneSpeaker;
}

type Ids = ReadonlySet<number | undefined>;
type Names = ReadonlySet<string | undefined>;

function mentions(content: StatementContent, ids: Ids, names: Names): boolean {
  const { author, relayedBy, parentItem } = content;
  return ids.has(author) || ids.has(relayedBy) || names.has(parentItem?.author);
}

/** Takes a forgotten person out of what another one said. */
function silence(content: StatementContent, ids: Ids, names: Names): void {
  if (ids.has(content.author)) delete content.author;
  if (ids.has(content.relayedBy)) delete content.relayedBy;
  if (names.has(content.parentItem?.author)) delete content.parentItem;
}

/** Deletes the handles in these rows to which nothing is tied any more. */
async function eraseIdleHandles(db: RecordDatabase, rows: readonly StatementRow[]): Promise<void> {
  const idle = new Set<number | undefined>(rows.flatMap(handlesIn));
  await eachStatement(db, (row) => {
    for (const id of handlesIn(row)) idle.delete(id);
  });
  const ids = [...idle].filter((id) => id !== undefined);
  const unused = (await db.handles.bulkGet(ids)).filter((row) => {
    return row && !(row.followedAt ?? row.links ?? row.givenName ?? row.note ?? row.tags);
  });
  await db.handles.bulkDelete(unused.flatMap((row) => (row ? [row.id] : [])));
}

function handlesIn(row: StatementRow): (number | undefined)[] {
  const content = isTrashed(row) ? row.content : row;
  return 'kind' in content ? [content.speaker, content.author, content.relayedBy] : [speakerIn(row)];
}
