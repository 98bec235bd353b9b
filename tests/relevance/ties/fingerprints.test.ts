import { describe, expect, it } from 'vitest';
import { askedFingerprints, fingerprintsOf } from '../../../utils/relevance/ties/fingerprints.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
const passage = wordsOf('the first ferries will be on the lake by the end of winter if the yard keeps its word to us');
const many = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`);
const shared = (one: number[], other: number[]) => one.filter((mark) => other.includes(mark)).length;

describe('fingerprints', () => {
  it('are numbers of 21 bits, each once, about two for nine words', () => {
    const marks = fingerprintsOf(many(900));
    expect(marks.length).toBeGreaterThan(150);
    expect(marks.length).toBeLessThan(250);
    for (const mark of marks) expect(mark).toBe(mark & 0x1fffff);
    expect(new Set(marks).size).toBe(marks.length);
    expect(Math.max(...marks)).toBeGreaterThan(0x1e0000);
  });

  it('are shared by texts that share ten words, wherever these stand', () => {
    for (let from = 0; from + 10 <= passage.length; from++) {
      const around = [...many(from), ...passage.slice(from, from + 10), 'and', 'much', 'else', 'besides'];
      expect(shared(fingerprintsOf(passage), fingerprintsOf(around))).toBeGreaterThan(0);
    }
  });

  it('are none for a handful of words', () => {
    expect(fingerprintsOf(passage.slice(0, 7))).toEqual([]);
    expect(askedFingerprints(passage.slice(0, 7))).toEqual([]);
  });

  it('asked for include those of the text itself, and are bounded', () => {
    expect(askedFingerprints(passage)).toEqual(expect.arrayContaining(fingerprintsOf(passage)));
    expect(askedFingerprints(passage)).toHaveLength(passage.length - 2);
    expect(askedFingerprints(many(30_000))).toHaveLength(400);
    expect(fingerprintsOf(many(30_000)).length).toBeLessThan(3_000);
  });

  it('of unrelated texts are not shared', () => {
    const other = wordsOf('the bridge was painted in the year of the long ice by two men who are no longer with us');
    expect(shared(askedFingerprints(passage), fingerprintsOf(other))).toBe(0);
  });
});
