import * as v from 'valibot';

/** The part of the protocol (`messages.ts`) that is about the record as files: out of here, and into it. */

/** A stretch of the entries of a backup (`exchange/entry.ts`), and where the next begins; nothing after the last. */
export interface EntryPage {
  entries: unknown[];
  next?: string;
}

/** What an import that was put aside would bring. The same statement twice in it counts once. */
export interface ImportPreview {
  statements: number;
  /** How many of them are in the record already. */
  known: number;
  operations: number;
}

/** A backup file that was written to the reader's downloads. */
export interface BackupFile {
  /** Below the folder of downloads. */
  file: string;
  /** Milliseconds since 1970. */
  at: number;
  bytes: number;
  /** Of the whole file, 64 hexadecimal digits. */
  sha256: string;
}

/** How it stands with the automatic backups. */
export interface BackupState {
  on: boolean;
  /** Whether one is being made. */
  working: boolean;
  newest?: BackupFile;
  /** Why the last one could not be made: a sentence for the reader. */
  failed?: string;
}

/** How it stands with the record itself. */
interface RecordState {
  /** The name of its database. */
  name: string;
  /** Why it cannot be opened: a sentence for the reader. */
  broken?: string;
  /** Records that were put aside, the last first, and when (milliseconds since 1970). */
  former: { name: string; at: number }[];
}

/** The most that one answer holds. */
const most = 500;

export const fileQuestions = [
  /** A stretch of everything that is to be backed up; `after` is the `next` of the stretch before. */
  v.object({
    ask: v.literal('entries'),
    after: v.optional(v.string()),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)),
  }),
  /** The entries of these statements, without what is in the trash. */
  v.object({ ask: v.literal('entriesOf'), ids: v.pipe(v.array(v.number()), v.maxLength(most)) }),
  /** What the import that was put aside would bring. */
  v.object({ ask: v.literal('staged') }),
  /** How it stands with the automatic backups. */
  v.object({ ask: v.literal('backups') }),
  /** How it stands with the record itself. */
  v.object({ ask: v.literal('record') }),
] as const;

/** What each of them is answered with. */
export interface FileAnswers {
  entries: EntryPage;
  entriesOf: EntryPage;
  staged: ImportPreview;
  backups: BackupState;
  record: RecordState;
}

export const fileOrders = [
  /** Puts entries of an import aside; then all of them are taken in, or dropped. */
  v.object({ do: v.literal('stage'), entries: v.pipe(v.array(v.unknown()), v.maxLength(1_000)) }),
  v.object({ do: v.literal('takeStaged') }),
  v.object({ do: v.literal('dropStaged') }),
  /** Makes a backup now, due or not. */
  v.object({ do: v.literal('backUp') }),
  /** Begins a new, empty record; the present one is put aside and kept. */
  v.object({ do: v.literal('renewRecord') }),
  /** Goes back to a record that was put aside. */
  v.object({ do: v.literal('useRecord'), name: v.pipe(v.string(), v.maxLength(100)) }),
] as const;

/** The worker's question to the page out of sight: the address of the newest backup on our own part of the disk. */
export const diskAddressMessage = 'aforesaid-disk-address';
