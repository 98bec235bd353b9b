import { type Handle, handleKey, type Verdict } from '../statement.ts';
import { applyTally, Tally, withTheirPersons } from './counters.ts';
import { ensureHandles } from './ensure.ts';
import { rowsByHash } from './hydrate.ts';
import { type Dated, judged, tiedTo } from './operations.ts';
import {
  type HandleRow,
  isLive,
  isTrashed,
  type LiveRow,
  type StatementContent,
  type StatementRow,
  type TrashedRow,
} from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { bury } from './search/dead.ts';
import { type Draft, draftOf, rowOf } from './standing.ts';

/** Applies what changes say of statements: saved, removed, notes, tags. Those not in the record are passed over. */
export async function applyToStatements(db: RecordDatabase, changes: readonly Dated[]): Promise<void> {
  const ofHash = new Map<string, Dated[]>();
  for (const change of changes) {
    const hash = hashIn(change);
    if (hash === undefined) continue;
    const list = ofHash.get(hash);
    if (list) list.push(change);
    else ofHash.set(hash, [change]);
  }
  if (ofHash.size === 0) return;
  const handles = await ensureHandles(db, changes.flatMap(speakersIn));
  const found = (await rowsByHash(db, [...ofHash.keys()])).filter((row) => isLive(row) || isTrashed(row));
  await changeStatements(db, found, (draft) => {
    for (const change of ofHash.get(draft.hash) ?? []) applyTo(draft, change, handles);
  });
}

/** Changes rows by way of drafts, finds out where each now stands, and keeps the counters right. */
export async function changeStatements(
  db: RecordDatabase,
  rows: readonly (LiveRow | TrashedRow)[],
  change: (draft: Draft) => void,
): Promise<void> {
  const tally = new Tally();
  const drafts = rows.map((row) => draftOf(row, tally));
  for (const draft of drafts) change(draft);
  const followed = await followedAmong(db, drafts);
  const after = drafts.map((draft) => rowOf(draft, followed.has(draft.content.speaker), tally));
  await Promise.all([db.statements.bulkPut(after), applyTally(db, tally)]);
  await reindex(db, rows, after);
}

/** Tells the search index what left the record, came back, or has another text or speaker. */
async function reindex(
  db: RecordDatabase,
  before: readonly (LiveRow | TrashedRow)[],
  after: readonly StatementRow[],
): Promise<void> {
  const textOf = (row: StatementRow | undefined) => (isLive(row) ? `${row.speaker} ${row.text}` : undefined);
  const changed = after.filter((row, i) => textOf(row) !== textOf(before[i]));
  await bury(
    db,
    changed.filter((row) => !isLive(row)).map((row) => row.id),
    false,
  );
  await bury(
    db,
    changed.filter(isLive).map((row) => row.id),
    true,
  );
}

function hashIn(change: Dated): string | undefined {
  if (change.field === 'saved' || change.field === 'removed' || change.field === 'speaker') return change.subject;
  if (change.field === 'verdict') return judged(change.subject).hash;
  if (change.field === 'note' || change.field === 'tag') return tiedTo(change.subject).hash;
  return undefined;
}

const speakersIn = ({ field, value }: Dated): Handle[] => (field === 'speaker' && value ? [value.handle] : []);

function applyTo(draft: Draft, change: Dated, handles: ReadonlyMap<string, HandleRow>): void {
  const { content } = draft;
  switch (change.field) {
    case 'saved':
      if (change.value === undefined) {
        if (content.savedAt !== undefined) draft.unsaved = { at: change.at, savedAt: content.savedAt };
        delete content.savedAt;
      } else content.savedAt = change.value;
      return;
    case 'removed':
      draft.removedAt = change.value;
      return;
    case 'speaker':
      correct(content, change.value && handles.get(handleKey(change.value.handle))?.id);
      return;
    case 'note':
      delete content.note;
      if (change.value) content.note = change.value.text;
      return;
    case 'verdict': {
      const { due } = judged(change.subject);
      setVerdict(content, due, change.value);
      return;
    }
    case 'tag':
      setTag(content, tiedTo(change.subject).tag, change.value !== undefined);
  }
}

/** Puts a tag on a row or takes it off; tags stand in order, so that the same tags are the same list. */
export function setTag(row: { tags?: string[] }, tag: string, on: boolean): void {
  const tags = new Set(row.tags);
  if (on) tags.add(tag);
  else tags.delete(tag);
  delete row.tags;
  if (tags.size > 0) row.tags = [...tags].sort();
}

/** Gives words another speaker, or back to whom they were read to be of. */
function correct(content: StatementContent, speaker: number | undefined): void {
  const read = content.readSpeaker ?? content.speaker;
  delete content.readSpeaker;
  content.speaker = speaker ?? read;
  if (content.speaker !== read) content.readSpeaker = read;
}

/** Sets or takes away the verdict on one forecast; verdicts stand in order, like tags. */
function setVerdict(row: { verdicts?: Verdict[] }, due: string, verdict: Omit<Verdict, 'due'> | undefined): void {
  const others = (row.verdicts ?? []).filter((one) => one.due !== due);
  const all = verdict ? [...others, { due, ...verdict }] : others;
  delete row.verdicts;
  if (all.length > 0) row.verdicts = all.sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** The speakers of those drafts that only a follow can keep, as far as they are followed. */
async function followedAmong(db: RecordDatabase, drafts: readonly Draft[]): Promise<Set<number | undefined>> {
  const asked = new Set<number>();
  for (const { content } of drafts) {
    if (content.savedAt === undefined && !content.recorded && content.speaker !== undefined) asked.add(content.speaker);
  }
  if (asked.size === 0) return new Set();
  const handles = await withTheirPersons(db, [...asked]);
  return new Set([...asked].filter((id) => handles.get(handles.get(id)?.leader ?? id)?.followed));
}
