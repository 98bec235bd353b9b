import { Sha256 } from '../exchange/sha256.ts';
import { identityOf, type Statement } from '../statement.ts';

/** Of statements that are still at hand: those of an open page are asked about again and again. */
const known = new WeakMap<Statement, string>();

/**
 * A statement's content hash: the first 128 bits of the SHA-256 of its identity, in base64url, 22 characters. The same
 * statement has the same hash on every machine. It is worked out once for each object, which is not to be changed after.
 */
export function hashOf(statement: Statement): string {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const digest = new Sha256().add(identityOf(statement)).digest();
  const hash = btoa(String.fromCharCode(...digest.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  known.set(statement, hash);
  return hash;
}
