import type { Entry } from '../exchange/entry.ts';
import type { EntryPage, ImportPreview } from '../fileMessages.ts';
import type { Answers, Forgettable, PersonSummary, Revision, Rows } from '../messages.ts';
import type { Refusal } from '../refusal.ts';
import type { Handle, Page, RecordedStatement, Statement, Tied, Verdict } from '../statement.ts';
import type { TaughtComments, TaughtSite } from '../taughtComments.ts';

/** What the record holds of one speaker, all their handles together, for the page in view. */
export interface Earlier {
  /** How many, without those that were excepted. */
  count: number;
  /** By the day they were said, else first seen. */
  earliest?: RecordedStatement;
  latest?: RecordedStatement;
  /** The newest, as many as were asked for, for ranking. */
  recent: RecordedStatement[];
  followed: boolean;
}

/** What the record has of a statement. */
export interface Found {
  /** Where it is in the record, and not in the trash. */
  kept?: RecordedStatement;
  /** Whether the reader has removed it. */
  removed: boolean;
}

/** What a note or tag is put on: statements by number, or a person. */
type Noted = { ids: readonly number[] } | { handle: Handle };

/** A stretch of a longer list. */
export interface Stretch {
  offset: number;
  limit: number;
}

/**
 * The reader's record. Every act is one transaction and resolves after its commit; every failure rejects with a
 * `Refusal`. `at` is milliseconds since 1970. Only the background has one.
 */
export interface Store {
  /** Keeps statements that were read; those already there are seen once more (an edit is a new revision). Their ids, in order. */
  record(statements: readonly Statement[], at: number): Promise<number[]>;
  /**
   * Tells the record what was found on a page, kept or not: kept statements are seen again, edited, or, if the page was
   * read `whole` (nothing collapsed, paged away or not yet loaded), marked as no longer seen. Keeps nothing new.
   */
  readAgain(page: Page, statements: readonly Statement[], whole: boolean, at: number): Promise<void>;
  /** Keeps one statement and marks it as saved. */
  save(statement: Statement, at: number): Promise<number>;
  /** Marks kept statements as saved, or no longer so; what nothing else keeps goes to the trash. */
  setSaved(ids: readonly number[], saved: boolean, at: number): Promise<void>;
  /** Moves statements to the trash, where they stay 30 days. */
  remove(ids: readonly number[], at: number): Promise<void>;
  restore(ids: readonly number[]): Promise<void>;
  /** What of these is in the record (and not in the trash), in their order. */
  find(statements: readonly Statement[]): Promise<(RecordedStatement | undefined)[]>;
  /** The same, and which of them the reader has removed. */
  lookUp(statements: readonly Statement[]): Promise<Found[]>;

  follow(handle: Handle, at: number): Promise<void>;
  unfollow(handle: Handle): Promise<void>;
  /** Whether the reader follows the person behind each handle, in their order. */
  followed(handles: readonly Handle[]): Promise<boolean[]>;
  /** Says that two handles are one person. */
  unite(handle: Handle, withHandle: Handle, at: number): Promise<void>;
  /** Takes a handle out of its person. */
  separate(handle: Handle): Promise<void>;

  /** Names a person; a blank name takes it back. */
  rename(handle: Handle, name: string, at: number): Promise<void>;
  /** Writes a note on statements or on a person; a blank text takes it away. */
  noteOn(on: Noted, text: string, at: number): Promise<void>;
  tagOn(on: Noted, tag: string, set: boolean, at: number): Promise<void>;
  /** Says whose words a quotation holds, of the record or yet to be kept, or, without a speaker, that it is none. */
  correct(of: number | Statement, speaker: Handle | undefined, at: number): Promise<void>;
  /** Judges one forecast of a statement, named by its days or event; without a verdict it is open again. */
  judge(id: number, due: string, verdict: Omit<Verdict, 'due'> | undefined, at: number): Promise<void>;
  /** Keeps where the comments of a site are, as the reader taught it; without comments that is taken back. */
  teach(site: string, comments: TaughtComments | undefined, at: number): Promise<void>;
  /** What the reader has taught, in the order of the sites' names. */
  taughtSites(): Promise<TaughtSite[]>;
  /** Leaves no trace of a person, a site or a page. How many statements went. */
  forget(what: Forgettable): Promise<number>;
  /**
   * Empties the trash of what lay there 30 days, and forgets what was only read `keepReadDays` ago (0: nothing). One
   * slice; whether there is more to do.
   */
  tidy(keepReadDays: number, at: number): Promise<boolean>;
  /** Takes back the last act of the reader that was not yet taken back. Says whether there was one. */
  undo(at: number): Promise<boolean>;

  /**
   * Has several questions answered of one and the same moment, in one transaction, which ends as soon as `ask` waits for
   * anything but this store.
   */
  atOnce<T>(ask: () => Promise<T>): Promise<T>;
  /** The texts that a statement has had, oldest first, the present one last. */
  revisions(id: number): Promise<Revision[]>;
  /** How many statements the record holds of each speaker, without those whose ids are in `except`, in their order. */
  counts(handles: readonly Handle[], except: ReadonlySet<number>): Promise<number[]>;
  /**
   * Everything the sidebar asks of all speakers of a page, in one transaction; `except` are ids on the page itself, and
   * `recent` is how many of each speaker's newest are given (200).
   */
  earlier(handles: readonly Handle[], except: ReadonlySet<number>, recent?: number): Promise<Earlier[]>;
  /** Statements from other pages that hold the same words as this one, or as the one of this number. */
  ties(of: Statement | number): Promise<Tied[]>;
  /** All of one person's statements, newest first, at most 5,000. */
  statementsOf(handle: Handle): Promise<RecordedStatement[]>;
  person(handle: Handle, stretch: Stretch): Promise<Omit<Answers['person'], 'repeats'>>;
  people(followedOnly: boolean, stretch: Stretch): Promise<{ total: number; people: PersonSummary[] }>;
  /** The record by words (query language of search), newest first where there are none. */
  history(words: string, savedOnly: boolean, stretch: Stretch, order?: 'best' | 'newest'): Promise<Rows>;
  trash(stretch: Stretch): Promise<Rows>;
  /** The statements of these numbers, in their order; those in the trash or gone are left out. */
  statements(ids: readonly number[]): Promise<RecordedStatement[]>;
  /** A stretch of everything that is to be backed up, in an order that is the same on every machine. */
  entries(after: string | undefined, limit: number): Promise<EntryPage>;
  /** The entries of some statements, in their order; what is in the trash or gone is left out. */
  entriesOf(ids: readonly number[]): Promise<EntryPage>;
  /** Puts entries of an import aside, in as many calls as it takes; nothing of the record changes. */
  stage(entries: readonly Entry[]): Promise<void>;
  previewStaged(): Promise<ImportPreview>;
  /** Takes all that was put aside into the record, or nothing. How many statements were new. */
  takeStaged(at: number): Promise<number>;
  dropStaged(): Promise<void>;
  /** Brings the search index up to the record now; it does so by itself in the pauses. */
  settleIndex(): Promise<void>;
  close(): void;
}

/** An opened record, or why there is none. */
export type Opened = { ok: true; store: Store } | { ok: false; refusal: Refusal };
