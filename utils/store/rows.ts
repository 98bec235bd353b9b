import type { Entry } from '../exchange/entry.ts';
import type { ParentItem, StatementKind, TextPositionSelector, TextQuoteSelector, Verdict } from '../statement.ts';
import type { IndexState } from './search/rows.ts';

/**
 * The rows of the record. Numbers named `…Order` are minus milliseconds since 1970, so that reading an index forward,
 * the way `getAll` can, gives the newest first.
 */

/** A quote selector whose `exact` is a number begins the statement's text and has that length. */
export type PackedSelector = TextPositionSelector | (Omit<TextQuoteSelector, 'exact'> & { exact: string | number });

/** A target as stored: its words and address are written down only where the statement does not already hold them. */
export interface PackedTarget {
  /** Absent where it is the page's address. */
  source?: string;
  selector: PackedSelector[];
}

/** What a kept statement holds; handles and pages by their numbers. */
export interface StatementContent {
  kind: StatementKind;
  /** The handle whose words these are. */
  speaker?: number;
  /** Whom the page was read to say that the words are of, where the reader has corrected it. */
  readSpeaker?: number;
  /** Present where the words are a quotation of `speaker`; `author` is then who wrote around them. */
  quoted?: true;
  author?: number;
  relayedBy?: number;
  page: number;
  text: string;
  headline?: string;
  datePublished?: string;
  url?: string;
  parentItem?: ParentItem;
  target: PackedTarget;
  capturedAt: number;
  savedAt?: number;
  /** Present where it is kept for having been read (or by a follow), saved or not. */
  recorded?: true;
  /** When it was last found on a page. */
  seenAt: number;
  note?: string;
  /** In order. */
  tags?: string[];
  verdicts?: Verdict[];
  /** Present where its page was read whole and it was not found there any more since `seenAt`. */
  missing?: true;
  /** How many former texts it has. */
  revisions?: number;
  /** By the day it was said, else first read. */
  saidOrder: number;
  /** By when it was saved, else first read. */
  keptOrder: number;
  /** By when it was saved; absent where it is not. */
  savedOrder?: number;
}

export interface LiveRow extends StatementContent {
  id: number;
  hash: string;
}

/**
 * A statement in the trash: in the same table under the same number and hash, its content one level down, where no
 * index but `hash` and `removedOrder` sees it.
 */
export interface TrashedRow {
  id: number;
  hash: string;
  removedOrder: number;
  /** `removed` by the reader, or `unsaved` and kept by nothing else. Only the latter comes back when it is read again. */
  why: 'removed' | 'unsaved';
  content: StatementContent;
  /** When it had been saved, where it lies here for not being so any more. */
  formerSavedAt?: number;
}

/** What is left of a statement when its time in the trash is over: enough not to keep it again unasked. */
export interface GoneRow {
  id: number;
  hash: string;
  page: number;
  goneSpeaker?: number;
}

export type StatementRow = LiveRow | TrashedRow | GoneRow;

/** Whether a row is in the record, and not in the trash. */
export function isLive(row: StatementRow | undefined): row is LiveRow {
  return row !== undefined && 'kind' in row;
}

/** Whether a row lies in the trash. */
export function isTrashed(row: StatementRow | undefined): row is TrashedRow {
  return row !== undefined && 'content' in row;
}

/** One name on one platform, with its counters: walking an index to count takes seconds at a million statements. */
export interface HandleRow {
  id: number;
  /** `handleKey` of the handle. */
  key: string;
  platform: string;
  platformId?: string;
  name: string;
  url?: string;
  /** `nameKeyOf` the name: who may be the same person, or only looks so, is found by it. */
  nameKey: string;
  /** `profileOf` the handle: others that link to the same profile may be the same person. */
  profile?: string;
  count: number;
  savedCount: number;
  /** When the reader began to follow this very handle. */
  followedAt?: number;
  /** The name, note and tags that the reader gave the person by way of this handle. */
  givenName?: string;
  note?: string;
  tags?: string[];
  /** Handles of which the reader said that they are the same person as this one. */
  links?: number[];
  /** The first handle of the person, where that is another one. */
  leader?: number;
  /** On the first handle of several: all of the person's, itself included. */
  members?: number[];
  /** On the first handle: minus the number of the person's statements. Absent where there is nothing to list. */
  personOrder?: number;
  /** On the first handle, where any of the person's handles is followed. */
  followed?: 1;
}

export interface PageRow {
  id: number;
  /** The page's own address where it gives one, else the visited. */
  key: string;
  url: string;
  canonicalUrl?: string;
  title: string;
  site: string;
  inLanguage?: string;
}

/** A text that a statement had before it was edited. */
export interface RevisionRow {
  id: number;
  statement: number;
  text: string;
  /** When this text was last seen, and when the next was first. */
  seenAt: number;
  replacedAt: number;
}

/** That a statement was found again, more than an hour after it was last seen. */
export interface SightingRow {
  statement: number;
  at: number;
  page: number;
}

/**
 * The last operation on one field of one subject. Everything mutable changes by these; see `operations.ts`.
 */
export interface OperationRow {
  /** Field and subject, joined by U+001F. */
  key: string;
  /** Hybrid logical clock and device, comparable as a string. */
  stamp: string;
  /** JSON; absent where the field was cleared. */
  value?: unknown;
}

/** An act that can be undone: the operations as they were before it, without a stamp where there was none. */
export interface ActRow {
  id: number;
  at: number;
  undoing: OperationRow[];
}

/** An entry of an import that was put aside until the reader agrees. */
export interface StagedRow {
  id: number;
  entry: Entry;
}

/** Rows that exist once, by name. */
export type StateRow =
  | { name: 'epoch'; epoch: number }
  | { name: 'clock'; device: string; stamp: string }
  | ({ name: 'index' } & IndexState)
  | { name: 'totals'; statements: number; saved: number; trashed: number };

/** A row before it has its number. */
export type Inserted<Row> = Omit<Row, 'id'>;

/** A statement's row before it has its number. */
export type NewStatement = Inserted<LiveRow> | Inserted<TrashedRow> | Inserted<GoneRow>;
