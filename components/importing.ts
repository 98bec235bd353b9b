import type { Entry } from '../utils/exchange/entry.ts';
import { importFile } from '../utils/exchange/importFile.ts';
import { textOf } from '../utils/exchange/pieces.ts';
import type { ImportPreview } from '../utils/fileMessages.ts';
import type { Command } from '../utils/messages.ts';
import { askOnce, Refused } from './askOnce.ts';
import type { Asker } from './connection.ts';
import type { Watch } from './recordEntries.ts';

/** How many entries, and how much text in UTF-16 units, go to the background at a time. */
const atOnce = 500;
const textAtOnce = 2_000_000;

/** What is asked of the reader beside the file. */
export interface ImportChoice {
  /** Whose the statements are where the file does not say it. */
  speaker?: string;
  /** When they are captured, in milliseconds since 1970. */
  at: number;
}

/**
 * Reads a file and puts aside what it holds, in slices; the record is as it was. What it would bring. The steps done are
 * UTF-8 bytes of the file, at least those of Latin text. Rejects with a `Refusal`, with `Refused`, or by its signal, and then nothing is
 * left aside.
 */
export async function stageFile(
  connection: Asker,
  file: Blob,
  { speaker, at }: ImportChoice,
  watch: Watch,
): Promise<ImportPreview> {
  await give(connection, { do: 'dropStaged' }); // what an import left that was never ended
  try {
    await stageAll(connection, importFile(piecesOf(file, watch), at, speaker), watch.signal);
    return await askOnce(connection, { ask: 'staged' });
  } catch (error) {
    await connection.order({ do: 'dropStaged' });
    throw error;
  }
}

/** Reads a file to its end. True; rejects with a `Refusal` where it cannot be used, or by its signal. */
export async function checkFile(file: Blob, watch: Watch): Promise<true> {
  const reading = importFile(piecesOf(file, watch), 0);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  watch.signal.throwIfAborted();
  if (!step.value.ok) throw step.value.refusal;
  return true;
}

async function stageAll(connection: Asker, reading: ReturnType<typeof importFile>, signal: AbortSignal): Promise<void> {
  let entries: Entry[] = [];
  let length = 0;
  for (;;) {
    const next = await reading.next();
    signal.throwIfAborted();
    if (next.done && !next.value.ok) throw next.value.refusal;
    if (!next.done) {
      entries.push(next.value);
      length += 'kept' in next.value ? next.value.kept.statement.text.length : 0;
      if (entries.length < atOnce && length < textAtOnce) continue;
    }
    if (entries.length > 0) await give(connection, { do: 'stage', entries });
    if (next.done) return;
    entries = [];
    length = 0;
  }
}

async function* piecesOf(file: Blob, { signal, done }: Watch): AsyncGenerator<string> {
  for await (const piece of textOf(file)) {
    if (signal.aborted) return;
    done(piece.length);
    yield piece;
  }
}

async function give(connection: Asker, command: Command): Promise<void> {
  const result = await connection.order(command);
  if (!result.ok) throw new Refused(result.sentence);
}
