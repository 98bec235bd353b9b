import { readBackup } from './exchange/jsonLines.ts';
import { type Pieces, textOf } from './exchange/pieces.ts';
import { hexOf, Sha256 } from './exchange/sha256.ts';
import { Refusal } from './refusal.ts';

/**
 * The extension's own part of the disk (https://fs.spec.whatwg.org, "origin private file system"), beside its database: the
 * newest backup lies here as a file, is read back from here, and is here where the database cannot be opened any more.
 */

/** A backup that was written, and read back whole. */
export interface DiskBackup {
  /** UTF-8 bytes, and the SHA-256 of all of them as 64 hexadecimal digits. */
  bytes: number;
  sha256: string;
}

/**
 * Writes a backup to a new file and reads it back; only then the former ones go. `at` in milliseconds since 1970. Rejects
 * with a `Refusal` where what is read is not what was written.
 */
export async function keepOnDisk(pieces: AsyncIterable<string>, at: number): Promise<DiskBackup> {
  const folder = await backupFolder();
  const name = `${at}.jsonl`;
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const sha256 = await written(handle, pieces);
    const file = await handle.getFile();
    await expectWhole(file, sha256);
    for (const former of await namesIn(folder)) if (former !== name) await folder.removeEntry(former);
    return { bytes: file.size, sha256 };
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/**
 * The newest backup that lies here, and when it was made (milliseconds since 1970). A file gets its words all at once, when
 * they are complete: where we were ended before, it is empty, and the browser's own half-written one may lie beside it.
 */
export async function newestOnDisk(): Promise<{ file: File; at: number } | undefined> {
  const folder = await backupFolder();
  const names = (await namesIn(folder)).filter((name) => /^\d+\.jsonl$/.test(name));
  for (const name of names.reverse()) {
    const file = await (await folder.getFileHandle(name)).getFile();
    if (file.size > 0) return { file, at: Number.parseInt(name, 10) };
  }
  return undefined;
}

async function backupFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('backups', { create: true });
}

/** Oldest first: their names begin with their time, which has as many digits until the year 2286. */
async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

async function written(handle: FileSystemFileHandle, pieces: AsyncIterable<string>): Promise<string> {
  const digest = new Sha256();
  const stream = await handle.createWritable();
  try {
    for await (const piece of pieces) {
      digest.add(piece);
      await stream.write(piece);
    }
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return hexOf(digest.digest());
}

/** Reads a backup as an import would, to its end. */
async function expectWhole(file: File, sha256: string): Promise<void> {
  const digest = new Sha256();
  const reading = readBackup(digested(textOf(file), digest));
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (!step.value.ok || hexOf(digest.digest()) !== sha256) {
    throw new Refusal('backupUnreadable');
  }
}

async function* digested(pieces: Pieces, digest: Sha256): AsyncGenerator<string> {
  for await (const piece of pieces) {
    digest.add(piece);
    yield piece;
  }
}
