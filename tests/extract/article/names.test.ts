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
    ['Von Ottilie Brandt Fr, 18. Oktober 2019', 'Ottilie Brandt'],
    ['By Ottilie Brandt Thursday, November 9, 2023 4:41AM', 'Ottilie Brandt'],
    ['Ottilie Brandt Stand: 3. Mai 2020', 'Ottilie Brandt'],
    ['Ottilie Brandt 7 hours', 'Ottilie Brandt'],
    ['Ottilie Brandt Alle Artikel', 'Ottilie Brandt'],
    ['Alles von Ottilie Brandt', 'Ottilie Brandt'],
    ['Zeige alle Beiträge von Ottilie Brandt', 'Ottilie Brandt'],
    ['Ottilie Brandt, dpa', 'Ottilie Brandt'],
    ['Ottilie Brandt, QNN HAFEN', 'Ottilie Brandt'],
    ['Ottilie Brandt, Projektleiterin der Fähre', 'Ottilie Brandt'],
    ['Ottilie Brandt Chefredakteurin', 'Ottilie Brandt'],
    ['Ottilie Brandt, Übersetzt von: Mira Okafor', 'Ottilie Brandt'],
    ['Autor: Ottilie Brandt Tags: Fähre, Brücke', 'Ottilie Brandt'],
    ['Ottilie BrandtOttilie Brandt', 'Ottilie Brandt'],
    [', par Ottilie Brandt', 'Ottilie Brandt'],
    ['记者王敬照', '王敬照'],
    ['Jörg Staff', 'Jörg Staff'],
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
    'Hafen-Redaktion',
    'Redacción Puerto',
    'Super User',
    'anónimo',
    'publisher',
    'FR IT EN',
    '12:20pm',
    'Anmelden / Registrieren',
    'alle Rechte vorbehalten',
    'Artikel von',
    'Korrespondentin',
    'Hafen.comSão Quintino',
  ])('%s is none', (shown) => {
    expect(cleanName(shown)).toBeUndefined();
  });
});
