import { Dexie } from 'dexie';
import { Refusal } from '../refusal.ts';
import type { Reason } from '../words/refusals/sentences.ts';

/** What a database fails with, by the name of its error. */
const reasons: Readonly<Record<string, Reason>> = {
  QuotaExceededError: 'diskFull',
  InvalidStateError: 'neverRemembers',
  SecurityError: 'dataBlocked',
  MissingAPIError: 'noDatabase',
  VersionError: 'recordNewer',
  UnknownError: 'recordUnreadable',
  DataError: 'recordDamaged',
  DatabaseClosedError: 'recordClosed',
  OpenFailedError: 'recordUnopened',
};

/** Whatever a database act failed with, as a refusal. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const cause = deepest(error);
  if (cause instanceof Refusal) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new Refusal(reasons[name] ?? 'recordFailed', {}, { cause: error });
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
