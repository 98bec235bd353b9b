import { describe, expect, it } from 'vitest';
import { askedFingerprints, fingerprintsOf } from '../../../utils/relevance/ties/fingerprints.ts';

const passage = 'the first ferries will be on the lake by the end of winter if the yard keeps its word to us';
const shared = (one: number[], other: number[]) => one.filter((mark) => other.includes(mark)).length;

describe('fingerprints', () => {
  it('are numbers of 28 bits, about two for nine words', () => {
    const words = Array.from({ length: 900 }, (_, i) => `w${i}`).join(' ');
    const marks = fingerprintsOf(words);
    expect(marks.length).toBeGreaterThan(150);
    expect(marks.length).toBeLessThan(250);
    for (const mark of marks) expect(mark).toBe(mark & 0xfffffff);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('are shared by texts that share ten words, wherever these stand', () => {
    const words = passage.split(' ');
    for (let from = 0; from + 10 <= words.length; from++) {
      const ten = words.slice(from, from + 10).join(' ');
      const around = `Nothing of this was known before ${from}. ${ten}, and much else besides is not known yet.`;
      expect(shared(fingerprintsOf(passage), fingerprintsOf(around))).toBeGreaterThan(0);
    }
  });

  it('do not mind case, punctuation and marks', () => {
    expect(fingerprintsOf(`«${passage.toUpperCase().replaceAll(' ', ' – ')}»`)).toEqual(fingerprintsOf(passage));
  });

  it('are none for short texts', () => {
    expect(fingerprintsOf('Thanks for your comment, I will look.')).toEqual([]);
    expect(askedFingerprints('ありがとうございます')).toEqual([]);
  });

  it('are made of characters where words are not parted', () => {
    const said = '来年の春に新しい工場を建てて、一年に一万枚の板を作ります。';
    expect(shared(askedFingerprints(`「${said}」と彼は言った`), fingerprintsOf(said))).toBeGreaterThan(0);
  });

  it('asked for include those of the text itself, and are bounded', () => {
    const marks = askedFingerprints(passage);
    expect(marks).toEqual(expect.arrayContaining(fingerprintsOf(passage)));
    const long = Array.from({ length: 30_000 }, (_, i) => `w${i}`).join(' ');
    expect(askedFingerprints(long)).toHaveLength(400);
    expect(fingerprintsOf(long).length).toBeLessThan(3_000);
  });

  it('of unrelated texts are not shared', () => {
    expect(
      shared(
        askedFingerprints(passage),
        fingerprintsOf('the bridge was painted in the year of the long ice by two men'),
      ),
    ).toBe(0);
  });
});
