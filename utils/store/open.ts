import type { Dexie, Table } from 'dexie';
import { Refusal } from '../refusal.ts';
import { handleKey } from '../statement.ts';
import { undoLast } from './commit.ts';
import { entriesAfter, entriesOfStatements } from './dump.ts';
import { countsOf, earlierOf, personRows } from './earlier.ts';
import { forget } from './forget.ts';
import { foundOf } from './found.ts';
import { handlesByKey, hydrate, liveRows } from './hydrate.ts';
import { newestKept, peopleAnswer, personAnswer, statementsOf, trashAnswer } from './lists.ts';
import { renamePerson, separate, setFollowed, setPersonNote, setPersonTag, unite } from './persons.ts';
import { readAgain } from './readAgain.ts';
import { recordStatements } from './record.ts';
import { refusalOf } from './refusalOf.ts';
import { revisionsOf } from './revisions.ts';
import { correctQuotation, saveStatement, setNote, setSaved, setTagOn, setVerdict } from './saving.ts';
import { RecordDatabase, schemaEpoch } from './schema.ts';
import { Indexer } from './search/indexer.ts';
import { mostPending } from './search/pending.ts';
import { isEmpty, parseQuery } from './search/query.ts';
import { IndexReader } from './search/reader.ts';
import { search } from './search/search.ts';
import { previewStaged, stage, takeStaged } from './staging.ts';
import type { Opened, Store } from './store.ts';
import { taughtSites, teach } from './taught.ts';
import { tidy } from './tidy.ts';
import { tiesOf } from './ties.ts';
import { removeStatements, restoreStatements } from './trash.ts';

/** How long an upgrade may be held up by another copy of the extension, in milliseconds. */
const patience = 5_000;

/** Opens the reader's record, or says why it cannot be opened. */
export async function openStore(name = 'aforesaid'): Promise<Opened> {
  const db = new RecordDatabase(name);
  try {
    await Promise.race([db.open(), blockedFor(db)]);
    refuseMended(db);
    return { ok: true, store: storeOf(db, await epochOf(db)) };
  } catch (error) {
    db.close();
    return { ok: false, refusal: refusalOf(error) };
  }
}

function blockedFor(db: Dexie): Promise<never> {
  return new Promise((_, reject) => {
    db.on('blocked', () => void setTimeout(() => reject(new Refusal('recordHeld')), patience));
  });
}

/**
 * Where tables are missing, Dexie puts empty ones in their place and a number between two of ours on the whole: then some
 * of the record is lost, which must not pass for an empty one.
 */
function refuseMended(db: Dexie): void {
  if (db.backendDB().version % 10 === 0) return;
  throw new Refusal('recordTorn');
}

/** The epoch of the record's schema; noted in a new one. */
async function epochOf(db: RecordDatabase): Promise<number> {
  const row = await db.state.get('epoch');
  if (row?.name === 'epoch') return row.epoch;
  await db.state.put({ name: 'epoch', epoch: schemaEpoch });
  return schemaEpoch;
}

function storeOf(db: RecordDatabase, openedAt: number): Store {
  const { statements, handles, pages, revisions, state } = db;
  const index = [db.segments, db.documents, db.blocks, db.dead];
  const reading: Table[] = [
    statements,
    handles,
    pages,
    revisions,
    db.sightings,
    db.operations,
    db.staged,
    state,
    ...index,
  ];
  const indexer = new Indexer(db);
  const reader = new IndexReader();
  let epoch: number | undefined = openedAt;
  // Newer code takes the record over: Dexie closes it and opens it again at the next act, whatever it is by then.
  db.on('versionchange', () => {
    epoch = undefined;
  });

  async function read<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await db.transaction('r', reading, async () => await ask());
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** One act, one transaction: all of it is on the disk when this resolves, or nothing. */
  async function act<T>(what: () => Promise<T>): Promise<T> {
    epoch ??= await epochOf(db);
    if (epoch > schemaEpoch) throw new Refusal('recordReadOnly');
    try {
      return await db.transaction('rw', db.tables, async () => await what()).finally(() => indexer.wake());
    } catch (error) {
      throw refusalOf(error);
    }
  }

  indexer.wake(); // a worker that was killed may have left work
  return {
    record: (found, at) => act(() => recordStatements(db, found, at)),
    readAgain: (page, found, whole, at) => act(() => readAgain(db, page, found, whole, at)),
    save: (statement, at) => act(() => saveStatement(db, statement, at)),
    setSaved: (ids, saved, at) => act(() => setSaved(db, ids, saved, at)),
    remove: (ids, at) => act(() => removeStatements(db, ids, at)),
    restore: (ids) => act(() => restoreStatements(db, ids, Date.now())),
    find: async (wanted) => (await read(() => foundOf(db, wanted))).map(({ kept }) => kept),
    lookUp: (wanted) => read(() => foundOf(db, wanted)),
    follow: (handle, at) => act(() => setFollowed(db, handle, true, at)),
    unfollow: (handle) => act(() => setFollowed(db, handle, false, Date.now())),
    followed: (asked) =>
      read(async () => {
        const people = await personRows(db, await handlesByKey(db, asked.map(handleKey)));
        return people.map((members) => members.some((member) => member.followedAt !== undefined));
      }),
    unite: (handle, withHandle, at) => act(() => unite(db, handle, withHandle, at)),
    separate: (handle) => act(() => separate(db, handle, Date.now())),
    rename: (handle, name, at) => act(() => renamePerson(db, handle, name, at)),
    noteOn: (on, text, at) =>
      act(() => ('handle' in on ? setPersonNote(db, on.handle, text, at) : setNote(db, on.ids, text, at))),
    tagOn: (on, tag, set, at) =>
      act(() => ('handle' in on ? setPersonTag(db, on.handle, tag, set, at) : setTagOn(db, on.ids, tag, set, at))),
    correct: (of, speaker, at) => act(() => correctQuotation(db, of, speaker, at)),
    judge: (id, due, verdict, at) => act(() => setVerdict(db, id, due, verdict, at)),
    teach: (site, comments, at) => act(() => teach(db, site, comments, at)),
    taughtSites: () => read(() => taughtSites(db)),
    forget: async (what) => {
      const gone = await act(() => forget(db, what));
      await indexer.work(mostPending);
      return gone;
    },
    tidy: (keepReadDays, at) => act(() => tidy(db, keepReadDays, at)),
    undo: (at) => act(() => undoLast(db, at)),
    atOnce: read,
    revisions: (id) => read(() => revisionsOf(db, id)),
    counts: (speakers, except) => read(() => countsOf(db, speakers, except)),
    earlier: (speakers, except, recent) => read(() => earlierOf(db, speakers, except, recent)),
    ties: (of) =>
      read(async () => {
        const [statement] = typeof of === 'number' ? await hydrate(db, await liveRows(db, [of])) : [of];
        return statement ? tiesOf(db, reader, statement) : [];
      }),
    statementsOf: (handle) => read(() => statementsOf(db, handle)),
    person: (handle, stretch) => read(() => personAnswer(db, handle, stretch)),
    people: (followedOnly, stretch) => read(() => peopleAnswer(db, followedOnly, stretch)),
    history: (words, savedOnly, stretch, order = 'best') =>
      read(() => {
        const query = parseQuery(words);
        if (isEmpty(query)) return newestKept(db, savedOnly, stretch);
        return search(db, reader, { ...query, savedOnly: savedOnly || query.savedOnly }, order, stretch);
      }),
    trash: (stretch) => read(() => trashAnswer(db, stretch)),
    statements: (ids) => read(async () => hydrate(db, await liveRows(db, ids))),
    entries: (after, limit) => read(() => entriesAfter(db, after, limit)),
    entriesOf: (ids) => read(() => entriesOfStatements(db, ids)),
    stage: (entries) => act(() => stage(db, entries)),
    previewStaged: () => read(() => previewStaged(db)),
    takeStaged: (at) => act(() => takeStaged(db, at)),
    dropStaged: () => act(() => db.staged.clear()),
    settleIndex: () => indexer.work(1),
    close: () => {
      indexer.stop();
      db.close();
    },
  };
}
