import * as v from 'valibot';
import { type Entry, entrySchema } from './entry.ts';
import { hexOf, Sha256 } from './sha256.ts';

/** The version of the backup format; a reader of version 1 reads all of version 1. */
const version = 1;
const head = `${JSON.stringify({ aforesaid: 'record', version })}\n`;

/**
 * A backup: a line that says what it is, a line for each entry, and a last one with their number and the SHA-256 of all
 * the bytes before it. In pieces, for a `Blob`. https://jsonlines.org
 */
export async function* writeBackup(entries: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string> {
  const digest = new Sha256();
  let count = 0;
  let piece = head;
  for await (const entry of entries) {
    piece += `${JSON.stringify(entry)}\n`;
    count++;
    if (piece.length < 65_536) continue;
    digest.add(piece);
    yield piece;
    piece = '';
  }
  digest.add(piece);
  yield `${piece}${JSON.stringify({ manifest: { entries: count, sha256: hexOf(digest.digest()) } })}\n`;
}

/** Entries read, or the sentence that says why the file cannot be used. */
export type Imported = { ok: true; entries: Entry[] } | { ok: false; sentence: string };

/** Whether a text looks like a backup of ours. */
export function isBackup(text: string): boolean {
  return text.startsWith('{"aforesaid":"record"');
}

/** Reads a backup whole, checks its manifest and every entry. */
export function readBackup(text: string): Imported {
  const { version: found } = headOf(text);
  if (found !== version)
    return refused('This backup was made by a newer version of Aforesaid. Update, then try again.');
  const end = text.lastIndexOf('{"manifest":');
  const manifest = v.safeParse(manifestSchema, parsed(text.slice(Math.max(0, end))));
  if (end < 0 || !manifest.success) return refused('This backup is cut off at its end. Use another one.');
  const body = text.slice(0, end);
  if (hexOf(new Sha256().add(body).digest()) !== manifest.output.manifest.sha256) {
    return refused('This backup was damaged or changed: its checksum does not match. Use another one.');
  }
  const lines = body.split('\n').slice(1, -1);
  if (lines.length !== manifest.output.manifest.entries) {
    return refused('This backup is not whole: it holds another number of entries than it says. Use another one.');
  }
  const entries: Entry[] = [];
  for (const [i, line] of lines.entries()) {
    const entry = v.safeParse(entrySchema, parsed(line));
    if (!entry.success) return refused(`Line ${i + 2} of this backup is not an entry. Nothing was imported.`);
    entries.push(entry.output);
  }
  return { ok: true, entries };
}

const manifestSchema = v.object({ manifest: v.object({ entries: v.number(), sha256: v.string() }) });
const headSchema = v.object({ aforesaid: v.literal('record'), version: v.number() });

function headOf(text: string): { version?: number } {
  const found = v.safeParse(headSchema, parsed(text.slice(0, Math.max(0, text.indexOf('\n')))));
  return found.success ? found.output : {};
}

function refused(sentence: string): Imported {
  return { ok: false, sentence };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the schema then says what is wrong
  }
}
