import { expect, test } from 'vitest';
import { remembered } from '../../utils/extract/remembered.ts';

test('a text is asked of once, and each reading asks anew', () => {
  const asked: string[] = [];
  const ask = (text: string) => {
    asked.push(text);
    return text === 'author';
  };
  const names = remembered(ask);
  expect([names('author'), names('date'), names('author'), names('date')]).toEqual([true, false, true, false]);
  expect(asked).toEqual(['author', 'date']);
  remembered(ask)('author');
  expect(asked).toHaveLength(3);
});
