import { describe, expect, it } from 'vitest';
import { fingerprintsOf, holdersOf } from '../../../utils/relevance/ties/rareWords.ts';

/** A record of texts by number, with what is asked of it. */
function recordOf(...texts: string[]) {
  const idsOf = (word: string) => [...texts.keys()].filter((id) => texts[id]?.split(' ').includes(word));
  return { idsOf, countOf: (word: string) => idsOf(word).length };
}

const many = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);

describe('fingerprintsOf', () => {
  it('gives of each passage the rarest words that the record has', () => {
    const { countOf } = recordOf('the salt froze', 'the salt is white', 'the oven is hot in the works');
    expect(fingerprintsOf('the salt in the white oven froze today'.split(' '), countOf)).toEqual([
      ['in', 'white', 'oven', 'froze', 'salt'],
    ]);
  });

  it('has passages of ten words that overlap by half', () => {
    const words = many(23);
    const rank = (word: string) => 1 + (Number(word.slice(1)) % 10);
    const passages = fingerprintsOf(words, rank);
    expect(passages).toHaveLength(4);
    expect(passages[1]).toEqual(['w10', 'w11', 'w12', 'w13', 'w14']);
    expect(passages.at(-1)).toContain('w22');
  });

  it('has nothing of words that the record does not have, nor of fewer than three that it has', () => {
    const { countOf } = recordOf('salt oven');
    expect(fingerprintsOf('salt in the oven'.split(' '), countOf)).toEqual([]);
    expect(fingerprintsOf([], countOf)).toEqual([]);
  });

  it('looks at no more than the beginning of an endless text', () => {
    expect(fingerprintsOf(many(100_000), () => 1).length).toBeLessThan(700);
  });
});

describe('holdersOf', () => {
  const { idsOf } = recordOf('salt oven works', 'salt oven works robot seam', 'salt oven', 'robot seam wall');

  it('gives the texts that have three words of a passage, those with more before', () => {
    expect(holdersOf([['salt', 'oven', 'works', 'robot']], idsOf, 9)).toEqual([1, 0]);
    expect(holdersOf([['salt', 'oven', 'works', 'robot']], idsOf, 1)).toEqual([1]);
  });

  it('does not add up words of two passages', () => {
    const twice = recordOf('a b c x y z', 'a b c d');
    const passages = [
      ['a', 'b', 'c', 'd'],
      ['x', 'y', 'z', 'v'],
    ];
    expect(holdersOf(passages, twice.idsOf, 9)).toEqual([1, 0]);
    expect(
      holdersOf(
        [
          ['salt', 'oven', 'wall'],
          ['robot', 'seam', 'white'],
        ],
        idsOf,
        9,
      ),
    ).toEqual([]);
  });

  it('passes over what stands in many texts, but for those that have all of it', () => {
    const phrase = Array.from({ length: 40 }, () => 'keep the letters short');
    const { idsOf: ids } = recordOf(...phrase, 'keep the letters short please');
    expect(holdersOf([['keep', 'letters', 'short', 'please']], ids, 9)).toEqual([40]);
    expect(holdersOf([['keep', 'letters', 'short']], ids, 9)).toEqual([]);
  });
});
