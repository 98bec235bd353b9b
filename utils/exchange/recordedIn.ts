import type { RecordedStatement } from '../statement.ts';
import type { KeptEntry } from './entry.ts';

/** Statements one after the other, as many as there are. */
export type Statements = AsyncIterable<RecordedStatement> | Iterable<RecordedStatement>;

/** The statement of an entry as views have it; without the number it has in the record, which no other machine knows. */
export function recordedIn(kept: KeptEntry): RecordedStatement {
  const { hash = '', statement, capturedAt, savedAt, note, tags, verdicts, former, missing, seenAt } = kept;
  const recorded: RecordedStatement = { ...statement, id: 0, hash, capturedAt };
  if (savedAt !== undefined) recorded.savedAt = savedAt;
  if (note !== undefined) recorded.note = note;
  if (tags) recorded.tags = tags;
  if (verdicts) recorded.verdicts = verdicts;
  if (former) recorded.revisions = former.length;
  if (missing) recorded.notSeenSince = seenAt;
  return recorded;
}
