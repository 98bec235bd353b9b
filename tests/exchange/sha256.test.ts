import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, Sha256, sha256Hex } from '../../utils/exchange/sha256.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the examples of the standard: %j', (text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

test('any text, cut anywhere, has the digest that Node gives', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 4 }), (pieces) => {
      const ours = new Sha256();
      const theirs = createHash('sha256');
      for (const piece of pieces) {
        ours.add(piece);
        theirs.update(new TextEncoder().encode(piece));
      }
      expect(hexOf(ours.digest())).toBe(theirs.digest('hex'));
    }),
    { numRuns: 40 },
  );
});
