import type { Entry, KeptEntry } from '../exchange/entry.ts';
import type { ImportPreview } from '../fileMessages.ts';
import type { Statement } from '../statement.ts';
import { applyWaiting, commit, mergeOperations } from './commit.ts';
import { applyTally, Tally } from './counters.ts';
import { ensureHandles, ensurePages } from './ensure.ts';
import { hashOf } from './hash.ts';
import { rowsByHash } from './hydrate.ts';
import { type Change, noteChange, tagChange, verdictChange } from './operations.ts';
import { packStatement } from './pack.ts';
import { handlesIn, referencesOf } from './record.ts';
import type { NewStatement, OperationRow, StatementContent } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** How many statements are written at a time, all in one transaction. */
const atOnce = 500;

/** Puts entries of an import aside; nothing of the record changes yet. */
export async function stage(db: RecordDatabase, entries: readonly Entry[]): Promise<void> {
  await db.staged.bulkAdd(entries.map((entry) => ({ entry })));
}

/** What an import would bring, against what is here. */
export async function previewStaged(db: RecordDatabase): Promise<ImportPreview> {
  const preview = { statements: 0, known: 0, operations: 0 };
  const seen = new Set<string>();
  await eachStaged(db, async (entries) => {
    const all = entries.flatMap((entry) => ('kept' in entry ? [hashIn(entry.kept)] : []));
    const hashes = [...new Set(all)].filter((hash) => !seen.has(hash));
    for (const hash of hashes) seen.add(hash);
    const found = await rowsByHash(db, hashes);
    preview.statements += hashes.length;
    preview.known += found.filter((row) => row !== undefined).length;
    preview.operations += entries.filter((entry) => 'operation' in entry).length;
  });
  return preview;
}

/**
 * Takes all that was put aside into the record, in the transaction of the caller: all or nothing. Statements that are
 * here already stay as they are; what the reader changed is merged, the later change winning. How many were new.
 */
export async function takeStaged(db: RecordDatabase, at: number): Promise<number> {
  const added: string[] = [];
  const operations: OperationRow[] = [];
  const unstated: KeptEntry[] = [];
  await eachStaged(db, async (entries) => {
    const kept = entries.flatMap((entry) => ('kept' in entry ? [entry.kept] : []));
    const fresh = await addKept(db, kept);
    added.push(...fresh.keys());
    unstated.push(...fresh.values());
    await addGone(
      db,
      entries.flatMap((entry) => ('gone' in entry ? [entry.gone] : [])),
    );
    operations.push(...entries.flatMap((entry) => ('operation' in entry ? [entry.operation] : [])));
  });
  await applyWaiting(db, new Set(added));
  await mergeOperations(db, operations);
  await commit(db, await changesWithoutOperation(db, unstated), at);
  await db.staged.clear();
  return added.length;
}

async function eachStaged(db: RecordDatabase, visit: (entries: Entry[]) => Promise<void>): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db.staged.where('id').above(after).limit(atOnce).toArray();
    if (rows.length === 0) return;
    await visit(rows.map(({ entry }) => entry));
    after = rows.at(-1)?.id ?? after;
  }
}

/** Adds what is not here yet. Gives what was added by hash. */
async function addKept(db: RecordDatabase, entries: readonly KeptEntry[]): Promise<Map<string, KeptEntry>> {
  const byHash = new Map(entries.map((entry) => [hashIn(entry), entry]));
  const hashes = [...byHash.keys()];
  (await rowsByHash(db, hashes)).forEach((row, i) => {
    if (row) byHash.delete(hashes[i] as string);
  });
  if (byHash.size === 0) return byHash;
  const statements = [...byHash.values()].map((entry): Statement => entry.statement);
  const handles = await ensureHandles(db, statements.flatMap(handlesIn));
  const pages = await ensurePages(
    db,
    statements.map((one) => one.isPartOf),
  );
  const tally = new Tally();
  const rows = [...byHash].map(([hash, entry]): NewStatement => {
    const content = contentOf(
      entry,
      packStatement(entry.statement, referencesOf(entry.statement, handles, pages), entry.capturedAt),
    );
    if (!entry.trash) {
      tally.statement(content, 1);
      return { hash, ...content };
    }
    tally.trashed += 1;
    const { why, at, savedAt } = entry.trash;
    const trashed = { hash, removedOrder: -at, why, content };
    return savedAt === undefined ? trashed : { ...trashed, formerSavedAt: savedAt };
  });
  const ids = await db.statements.bulkAdd(rows, { allKeys: true });
  await applyTally(db, tally);
  await addHistories(db, [...byHash.values()], ids);
  return byHash;
}

function contentOf(entry: KeptEntry, packed: StatementContent): StatementContent {
  const { seenAt, savedAt, recorded, note, tags, verdicts, missing, former } = entry;
  const content: StatementContent = { ...packed, seenAt };
  if (savedAt !== undefined) Object.assign(content, { savedAt, savedOrder: -savedAt, keptOrder: -savedAt });
  if (recorded) content.recorded = true;
  if (note !== undefined) content.note = note;
  if (tags) content.tags = tags;
  if (verdicts) content.verdicts = verdicts;
  if (missing) content.missing = true;
  if (former) content.revisions = former.length;
  return content;
}

async function addHistories(db: RecordDatabase, entries: readonly KeptEntry[], ids: readonly number[]): Promise<void> {
  const revisions = entries.flatMap(({ former = [] }, i) =>
    former.map((one) => ({ ...one, statement: ids[i] as number })),
  );
  const sightings = entries.flatMap(({ sightings: all = [] }, i) =>
    all.map((one) => ({ ...one, statement: ids[i] as number })),
  );
  const keys = [...new Set(sightings.map(({ page }) => page ?? ''))];
  const pages = await Promise.all(keys.map((key) => db.pages.get({ key })));
  const pageOf = new Map(keys.map((key, i) => [key, pages[i]?.id ?? 0]));
  await db.revisions.bulkAdd(revisions);
  await db.sightings.bulkPut(
    sightings.map(({ statement, at, page }) => ({ statement, at, page: pageOf.get(page ?? '') ?? 0 })),
  );
}

async function addGone(db: RecordDatabase, named: readonly string[]): Promise<void> {
  const hashes = [...new Set(named)];
  const found = await rowsByHash(db, hashes);
  const fresh = hashes.filter((_, i) => !found[i]);
  await db.statements.bulkAdd(fresh.map((hash) => ({ hash, page: 0 })));
}

/** Another program's file has no operations: what it marks as saved, noted or tagged is written down as ours. */
async function changesWithoutOperation(db: RecordDatabase, entries: readonly KeptEntry[]): Promise<Change[]> {
  const wanted = entries.flatMap((entry): Change[] => {
    const hash = hashIn(entry);
    const changes: Change[] =
      entry.savedAt === undefined ? [] : [{ field: 'saved', subject: hash, value: entry.savedAt }];
    if (entry.note) changes.push(noteChange({ hash }, entry.note));
    for (const tag of entry.tags ?? []) changes.push(tagChange({ hash }, tag, true));
    for (const { due, ...verdict } of entry.verdicts ?? []) changes.push(verdictChange(hash, due, verdict));
    return changes;
  });
  const stated = await db.operations.bulkGet(wanted.map(({ field, subject }) => `${field}\u001f${subject}`));
  return wanted.filter((_, i) => !stated[i]);
}

function hashIn({ hash, statement }: KeptEntry): string {
  return hash ?? hashOf(statement);
}
