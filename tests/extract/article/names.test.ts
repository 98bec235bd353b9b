import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../utils/extract/article/names.ts';

describe('a name out of a byline', () => {
  test.each([
    ['By Ottilie Brandt', 'Ottilie Brandt'],
    ['Post author By Ottilie Brandt', 'Ottilie Brandt'],
    ['Redaktion: Ottilie Brandt', 'Ottilie Brandt'],
    ['Ottilie Brandt 2 reviews', 'Ottilie Brandt'],
    ['Ottilie, Posts: 10848, Member', 'Ottilie'],
    ['byOttilie Brandt', 'Ottilie Brandt'],
    ['Ottilie Brandt Executive Digital Editor and Master Gardener', 'Ottilie Brandt'],
    ['Ottilie Digital', 'Ottilie Digital'],
    ['Ottilie Brandt | 3 March 2021', 'Ottilie Brandt'],
    ['AuthorOttilie Brandt', 'Ottilie Brandt'],
    ['Ottilie Brandt Python Software Engineer', 'Ottilie Brandt'],
    ['Ottilie Brandt / QNN /', 'Ottilie Brandt'],
    ['Redaktion: Ottilie Brandt Sendung: Hafenfunk', 'Ottilie Brandt'],
    ['Ottilie Engineer', 'Ottilie Engineer'],
  ])('%s', (shown, name) => {
    expect(cleanName(shown)).toBe(name);
  });

  test.each([
    'Donnerstag',
    'Friday',
    'Redaktion',
    'Community',
    'Posted by',
    'Join Quayside',
    'zvg',
    'Foto: Ottilie Brandt',
    'Ottilie Brandt/Reuters files',
    'Фото из семейного альбома',
    '15:36 Uhr',
    'Quelle: qnn',
    'Hafenstädter Zeitung',
    'More Articles',
    'Hafen.comSão Quintino',
  ])('%s is none', (shown) => {
    expect(cleanName(shown)).toBeUndefined();
  });
});
