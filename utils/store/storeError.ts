import { Dexie } from 'dexie';

/** Why the record could not do something. The message is one sentence or two for the reader: what happened, what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What is said of a record that has lost tables. */
export const recordTorn = 'Part of the record is missing on the disk. Restore your newest backup.';

const sentences: Record<string, string> = {
  QuotaExceededError:
    'The disk is full, so nothing was kept. Free some space, or forget what you no longer need, and try again.',
  InvalidStateError:
    'The browser refuses to keep anything for extensions. If it is set to never remember history, change that, then open this again.',
  SecurityError:
    'The browser refuses to keep anything for extensions. If all site data is blocked, allow it, then open this again.',
  MissingAPIError:
    'This browser has no IndexedDB, in which the record is kept. Use another profile or a newer browser.',
  VersionError: 'The record was written by a newer version of Aforesaid. Update the extension to open it.',
  UnknownError:
    'The browser could not read the record on its disk. Restart the browser; if this stays, restore your newest backup.',
  DataError: 'The record holds something that cannot be read. Restore your newest backup, or report this.',
  DatabaseClosedError: 'The record was closed. Open this again.',
  OpenFailedError: 'The record could not be opened. Restart the browser; if this stays, restore your newest backup.',
};

/** Whatever a database act failed with, as a `StoreError`. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const cause = deepest(error);
  if (cause instanceof StoreError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  const sentence = sentences[name] ?? 'The record could not do that. Try again; if it fails again, report this.';
  return new StoreError(sentence, { cause: error });
}

/** On a full disk Chromium ends the transaction, and the reason is inside the `AbortError`. */
function deepest(error: unknown): unknown {
  let cause = error;
  for (let depth = 0; depth < 5; depth++) {
    const inner = cause instanceof Dexie.DexieError ? cause.inner : undefined;
    if (!inner) break;
    cause = inner;
  }
  return cause;
}
