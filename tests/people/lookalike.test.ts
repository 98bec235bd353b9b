import { describe, expect, test } from 'vitest';
import { looksAlike, nameKeyOf, skeletonOf } from '../../utils/people/lookalike.ts';

describe('names that only look the same', () => {
  test.each([
    ['a Cyrillic a', 'Nora Quill', 'Nor\u0430 Quill'],
    ['a Greek capital N', 'Nora Quill', '\u039dora Quill'],
    ['a name of other letters all through', 'Cop', '\u0421\u043e\u0440'],
    ['an accent over a Cyrillic letter', 'Zo\u00eb Marsh', 'Zo\u0451 Marsh'],
    ['a zero-width space', 'owen_marsh', 'owen\u200b_marsh'],
    ['a joiner in a Latin name', 'owen_marsh', 'owen\u200d_marsh'],
    ['a turn of direction', 'owen_marsh', '\u202aowen_marsh\u202c'],
    ['a letter of full width', 'owen_marsh', '\uff4fwen_marsh'],
    ['a small l for a capital I', 'Ina Vesper', 'lna Vesper'],
  ])('%s', (_what, one, other) => {
    expect(looksAlike(one, other)).toBe(true);
    expect(looksAlike(other, one)).toBe(true);
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
  });

  test.each([
    ['the same name', 'Nora Quill', 'Nora Quill'],
    ['white space', ' Nora\u00a0 Quill', 'Nora Quill'],
    ['an accent written in two ways', 'Zo\u00eb', 'Zoe\u0308'],
    ['case', 'Nora Quill', 'NORA QUILL'],
    ['accents', 'Zo\u00eb Marsh', 'Zoe Marsh'],
    ['a Cyrillic name and its Latin spelling', 'Нина Соколова', 'Nina Sokolova'],
    ['a Greek name and its Latin spelling', 'Νίκος Βράχος', 'Nikos Vrachos'],
    ['digits', 'noral', 'nora1'],
    ['a joiner that changes Arabic letters', 'میرزا‌پور', 'میرزاپور'],
  ])('not by %s', (_what, one, other) => {
    expect(looksAlike(one, other)).toBe(false);
  });
});

test('what is looked up is equal for case and accents too, and not empty for a name of signs only', () => {
  expect(nameKeyOf('ZO\u00cb  Marsh')).toBe(nameKeyOf('Zoe Marsh'));
  expect(nameKeyOf('Zoe Marsh')).not.toBe(nameKeyOf('Zoe March'));
  expect(nameKeyOf('***')).toBe('***');
  expect(skeletonOf('\u200b')).toBe('');
});
