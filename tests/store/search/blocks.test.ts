import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BlockWriter, findInBlock, termsIn } from '../../../utils/store/search/block.ts';
import { ByteReader, ByteWriter } from '../../../utils/store/search/bytes.ts';
import { kept, type Postings, union, within } from '../../../utils/store/search/postings.ts';

const list: fc.Arbitrary<Postings> = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 255 }))),
    {
      selector: ([id]) => id,
      maxLength: 30,
      minLength: 1,
    },
  )
  .map((pairs) => {
    pairs.sort(([a], [b]) => a - b);
    return { ids: Uint32Array.from(pairs, ([id]) => id), counts: Uint16Array.from(pairs, ([, count]) => count) };
  });
const index = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), list, {
  minKeys: 1,
  maxKeys: 40,
});

/** All that `list` may hold. */
const range = { lowest: 1, highest: 2_000_000 };

function written(terms: Record<string, Postings>) {
  const writer = new BlockWriter(range);
  for (const term of Object.keys(terms).sort()) writer.add(term, terms[term] as Postings);
  writer.end();
  return writer.blocks;
}

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0x7fff_ffff)), fc.array(fc.integer()), (numbers, signed) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      for (const number of signed) writer.signed(number);
      const reader = new ByteReader(writer.taken());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
      expect(signed.map(() => reader.signed())).toEqual(signed);
      expect(reader.ended).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('terms and postings come back as they were written, and each is found', () => {
  fc.assert(
    fc.property(index, (terms) => {
      const [block] = written(terms);
      const bytes = block?.bytes ?? new Uint8Array();
      expect([...termsIn(bytes, range)].map(({ term }) => term)).toEqual(Object.keys(terms).sort());
      for (const [term, postings] of Object.entries(terms))
        expect(findInBlock(bytes, term, false, range)).toEqual([postings]);
      expect(findInBlock(bytes, 'not there at all', false, range)).toEqual([]);
      const begun = Object.keys(terms)[0]?.slice(0, 1) ?? '';
      const expected = Object.keys(terms).filter((term) =>
        new TextDecoder().decode(new TextEncoder().encode(term)).startsWith(begun),
      );
      if (!/[\ud800-\udfff]/.test(begun)) expect(findInBlock(bytes, begun, true, range)).toHaveLength(expected.length);
    }),
    { numRuns: 60 },
  );
});

test('many terms take several blocks of about 16 kB', () => {
  const terms = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, i) => [`term${i}`, { ids: Uint32Array.of(i + 1), counts: Uint16Array.of(1) }]),
  );
  const blocks = written(terms);
  expect(blocks.length).toBeGreaterThan(2);
  for (const { bytes } of blocks) expect(bytes.length).toBeLessThan(17_000);
  expect(blocks.flatMap(({ bytes }) => [...termsIn(bytes, range)])).toHaveLength(12_000);
});

test('lists are joined, cut and filtered as sets are', () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 4 }), list, (lists, other) => {
      const counts = new Map<number, number>();
      for (const one of lists) {
        for (const [i, id] of one.ids.entries()) counts.set(id, (counts.get(id) ?? 0) + (one.counts[i] ?? 0));
      }
      const joined = union(lists);
      expect([...joined.ids]).toEqual([...counts.keys()].sort((a, b) => a - b));
      expect([...joined.counts]).toEqual([...joined.ids].map((id) => counts.get(id)));
      const asked = new Set(other.ids);
      const expected = [...joined.ids].filter((id) => asked.has(id));
      expect([...within(joined, other.ids).ids]).toEqual(expected);
      expect([...kept(joined, (id) => asked.has(id)).ids]).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
