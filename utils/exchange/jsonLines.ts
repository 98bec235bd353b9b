import * as v from 'valibot';
import { type ReasonValues, Refusal } from '../refusal.ts';
import type { Reason } from '../words/refusals/sentences.ts';
import { type Entry, entrySchema } from './entry.ts';
import { linesOf, type Pieces } from './pieces.ts';
import { hexOf, Sha256 } from './sha256.ts';

/** The version of the backup format; a reader of version 1 reads all of version 1. */
const version = 1;
const head = `${JSON.stringify({ aforesaid: 'record', version })}\n`;
const manifestStart = '{"manifest":';

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

/** Whether a file was good to its end, or why nothing of it may be used. */
export type Verdict = { ok: true } | { ok: false; refusal: Refusal };

/** Whether a text begins as a backup of ours does. */
export function isBackup(text: string): boolean {
  return text.startsWith('{"aforesaid":"record"');
}

/** Reads a backup entry by entry; whether they may be used is known only at the end, when the manifest was checked. */
export async function* readBackup(pieces: Pieces): AsyncGenerator<Entry, Verdict> {
  const digest = new Sha256();
  let number = 0;
  let manifest: Manifest | undefined;
  for await (const line of linesOf(pieces)) {
    number++;
    if (manifest) return refused('backupChanged');
    if (number === 1 && versionIn(line) !== version) return refused('backupNewer');
    if (line.startsWith(manifestStart)) {
      const read = v.safeParse(manifestSchema, parsed(line));
      if (!read.success) return refused('backupCutOff');
      manifest = read.output.manifest;
      continue;
    }
    digest.add(`${line}\n`);
    if (number === 1) continue;
    const entry = v.safeParse(entrySchema, parsed(line));
    if (!entry.success) return refused('backupLine', { line: number });
    yield entry.output;
  }
  if (!manifest) return refused('backupCutOff');
  if (hexOf(digest.digest()) !== manifest.sha256) return refused('backupChanged');
  // But for the first line and the manifest.
  return number - 2 === manifest.entries ? { ok: true } : refused('backupNotWhole');
}

const manifestSchema = v.object({ manifest: v.object({ entries: v.number(), sha256: v.string() }) });
type Manifest = v.InferOutput<typeof manifestSchema>['manifest'];
const headSchema = v.object({ aforesaid: v.literal('record'), version: v.number() });

function versionIn(line: string): number | undefined {
  const found = v.safeParse(headSchema, parsed(line));
  return found.success ? found.output.version : undefined;
}

/** The verdict on what may not be used. */
export function refused(reason: Reason, values?: ReasonValues): Verdict {
  return { ok: false, refusal: new Refusal(reason, values) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the schema then says what is wrong
  }
}
