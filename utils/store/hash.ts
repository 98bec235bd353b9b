import { Sha256 } from '../exchange/sha256.ts';
import { identityOf, type Statement } from '../statement.ts';

/**
 * A statement's content hash: the first 128 bits of the SHA-256 of its identity, in base64url, 22 characters. The same
 * statement has the same hash on every machine.
 */
export function hashOf(statement: Statement): string {
  const digest = new Sha256().add(identityOf(statement)).digest();
  return btoa(String.fromCharCode(...digest.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
