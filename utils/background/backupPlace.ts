import type { DiskBackup } from '../backupDisk.ts';
import type { BackupFile } from '../fileMessages.ts';
import type { Refusal } from '../refusal.ts';

/** What is remembered of the backups; outside the record, so as to be there where the record is not. */
export interface BackupNotes {
  /** The folder of this record below the downloads' own, so that a new record never writes over an old one's backups. */
  folder?: string;
  /** The period for which each slot (`exchange/slots.ts`) was last written. */
  written: Record<string, string>;
  newest?: BackupFile;
  /** Why the last one could not be made. */
  refused?: Pick<Refusal, 'reason' | 'values'>;
}

/** Where backups are put. The real place is `browserBackups.ts`; tests bring their own. */
export interface BackupPlace {
  /** Whether the reader lets us write downloads. */
  allowed(): Promise<boolean>;
  notes(): Promise<BackupNotes>;
  keepNotes(notes: BackupNotes): Promise<void>;
  /** Writes to our own part of the disk, and reads it back. Rejects with a `Refusal`, or as the disk does. */
  keep(pieces: AsyncIterable<string>, at: number): Promise<DiskBackup>;
  /** Writes the backup that was kept last to `paths` below the reader's downloads, over what is there. Rejects with a `Refusal`. */
  download(backup: DiskBackup, paths: readonly string[]): Promise<void>;
}
