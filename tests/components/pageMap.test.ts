import { describe, expect, it } from 'vitest';
import { pageMap, placesInWords } from '../../components/pageMap.ts';
import type { Speaker } from '../../utils/messages.ts';
import { okoyeHere, silentHere, vargaHere } from './invented.ts';

const speaker = (name: string, refs: number[]): Speaker => ({
  ...silentHere,
  handle: { platform: 'harbour.example', name },
  present: refs.map((ref) => ({ frameId: 0, ref, kind: 'comment', text: 'Aye.', saved: false })),
});

describe('pageMap', () => {
  it('puts each where they speak, in the order of frames and of statements in them', () => {
    expect(pageMap([vargaHere, okoyeHere, silentHere], { frameId: 3, ref: 1 })).toEqual({
      lanes: [
        { handle: vargaHere.handle, people: 1, places: [1, 2] },
        { handle: okoyeHere.handle, people: 1, places: [3] },
        { handle: silentHere.handle, people: 1, places: [4] },
      ],
      length: 4,
      inView: 3,
    });
  });

  it('puts the one who is looked at on top', () => {
    const map = pageMap([vargaHere, okoyeHere], undefined, okoyeHere);
    expect(map?.lanes.map(({ handle }) => handle?.name)).toEqual(['Dennis Okoye', 'Ilse Varga']);
    expect(map?.inView).toBeUndefined();
  });

  it('puts all beyond five in one lane, unless it were of one person', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((ref) => speaker(`Speaker ${ref}`, [ref]));
    expect(pageMap(seven, undefined)?.lanes.at(-1)).toEqual({ handle: undefined, people: 2, places: [6, 7] });
    expect(pageMap(seven.slice(0, 6), undefined)?.lanes.at(-1)?.handle?.name).toBe('Speaker 6');
  });

  it('gives none where there is nothing to compare', () => {
    expect(pageMap([vargaHere], undefined)).toBeUndefined();
    expect(pageMap([okoyeHere, silentHere], undefined)).toBeUndefined();
    expect(pageMap([], undefined)).toBeUndefined();
  });
});

describe('placesInWords', () => {
  it.each([
    [[4], '4'],
    [[1, 2, 3, 7], '1–3, 7'],
    [[1, 3, 4], '1, 3–4'],
    [[1200], '1,200'],
  ])('%j: %s', (places, words) => {
    expect(placesInWords(places, 'en')).toBe(words);
  });

  it('keeps places apart in languages that part lists otherwise', () => {
    expect(placesInWords([1, 2, 3, 7], 'zh-CN')).toBe('1–3、7');
    expect(placesInWords([1, 2, 3, 7], 'ja')).toBe('1–3、7');
  });
});
