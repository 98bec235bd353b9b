import type { Tally } from './counters.ts';
import { isLive, type LiveRow, type StatementContent, type StatementRow, type TrashedRow } from './rows.ts';

/** A statement on its way through an act: the same whether it is in the record or in the trash. */
export interface Draft {
  id: number;
  hash: string;
  content: StatementContent;
  /** When the reader removed it. */
  removedAt?: number;
  /** In the trash for being kept by nothing any more: since when, and the saved mark that it had. */
  unsaved?: { at: number; savedAt?: number };
}

/** The draft of a row. Its counters are taken off `tally`; `rowOf` puts them back on. */
export function draftOf(row: LiveRow | TrashedRow, tally: Tally): Draft {
  if (isLive(row)) {
    const { id, hash, ...content } = row;
    tally.statement(row, -1);
    return { id, hash, content };
  }
  tally.trashed -= 1;
  const { id, hash, content, removedOrder, formerSavedAt } = row;
  if (row.why === 'removed') return { id, hash, content, removedAt: -removedOrder };
  return { id, hash, content, unsaved: { at: -removedOrder, savedAt: formerSavedAt } };
}

/**
 * The row of a draft: in the trash where the reader removed it, in the record where it is saved, was read, or its speaker
 * is followed; else in the trash, since nothing keeps it.
 */
export function rowOf(draft: Draft, followed: boolean, tally: Tally): StatementRow {
  const { id, hash, removedAt, unsaved } = draft;
  const content = { ...draft.content };
  content.keptOrder = -(content.savedAt ?? content.capturedAt);
  delete content.savedOrder;
  if (!content.missing) delete content.missing;
  if (content.savedAt !== undefined) content.savedOrder = -content.savedAt;
  if (removedAt === undefined && (content.savedAt !== undefined || content.recorded || followed)) {
    const row = { id, hash, ...content };
    tally.statement(row, 1);
    return row;
  }
  tally.trashed += 1;
  if (removedAt !== undefined) return { id, hash, removedOrder: -removedAt, why: 'removed', content };
  const row: StatementRow = { id, hash, removedOrder: -(unsaved?.at ?? content.capturedAt), why: 'unsaved', content };
  if (unsaved?.savedAt !== undefined) row.formerSavedAt = unsaved.savedAt;
  return row;
}
