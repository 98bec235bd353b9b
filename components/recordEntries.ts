import type { KeptEntry } from '../utils/exchange/entry.ts';
import { recordedIn } from '../utils/exchange/recordedIn.ts';
import type { EntryPage } from '../utils/fileMessages.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import { askOnce } from './askOnce.ts';
import type { Asker } from './connection.ts';

/** What of the record is meant: all of it, what the reader saved, or statements by their numbers. */
export type Scope = 'everything' | 'saved' | readonly number[];

/** How many entries are asked for at a time. */
const atOnce = 250;

/** Ends a long piece of work, and hears how many of its steps are done. */
export interface Watch {
  signal: AbortSignal;
  done(steps: number): void;
}

/** The entries of a part of the record, asked for in stretches. Of everything, the reader's operations come too. */
export async function* entriesIn(connection: Asker, scope: Scope, watch: Watch): AsyncGenerator<unknown> {
  for await (const { entries } of stretchesOf(connection, scope)) {
    watch.signal.throwIfAborted();
    yield* scope === 'saved' ? entries.filter((entry) => isKept(entry) && entry.kept.savedAt !== undefined) : entries;
    watch.done(entries.filter(isKept).length);
  }
}

/** The statements of a part of the record that are not in the trash. */
export async function* statementsIn(connection: Asker, scope: Scope, watch: Watch): AsyncGenerator<RecordedStatement> {
  for await (const entry of entriesIn(connection, scope, watch)) {
    if (isKept(entry) && !entry.kept.trash) yield recordedIn(entry.kept);
  }
}

async function* stretchesOf(connection: Asker, scope: Scope): AsyncGenerator<EntryPage> {
  if (typeof scope === 'object') {
    for (let at = 0; at < scope.length; at += atOnce) {
      yield await askOnce(connection, { ask: 'entriesOf', ids: scope.slice(at, at + atOnce) });
    }
    return;
  }
  let after: string | undefined;
  do {
    const page: EntryPage = await askOnce(connection, { ask: 'entries', after, limit: atOnce });
    yield page;
    after = page.next;
  } while (after !== undefined);
}

/** What comes over the port was written by our own background. */
function isKept(entry: unknown): entry is { kept: KeptEntry } {
  return typeof entry === 'object' && entry !== null && 'kept' in entry;
}
