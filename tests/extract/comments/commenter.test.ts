import { expect, test } from 'vitest';
import { cleanCommenter } from '../../../utils/extract/comments/commenter.ts';

test.each([
  ['by Mira Okafor', 'Mira Okafor'],
  ['geschrieben von Jens Ehrlich am', 'Jens Ehrlich'],
  ['Jens Ehrlich schrieb, am:', 'Jens Ehrlich'],
  ['tallow_3 says:', 'tallow_3'],
  ['Priya replied to Bao', 'Priya'],
  ['R. Castellano (author)', 'R. Castellano'],
  ['Topic by Mira Okafor', 'Mira Okafor'],
  ['Bao [Visitor]', 'Bao'],
  ['Comment 3 by bao@mail.example', 'bao@mail.example'],
  ['+4 Priya', 'Priya'],
  ['Oddvar Lien (Guest) · http://lien.example', 'Oddvar Lien'],
  ['7of9', '7of9'],
  ['Level Headed', 'Level Headed'],
  ['Rose Share', 'Rose Share'],
  ['Watch The Vote', 'Watch The Vote'],
])('%s says the name %s', (text, name) => {
  expect(cleanCommenter(text)).toBe(name);
});

test.each([
  '12:44',
  '举报 回复 赞3',
  '9.15 Uhr',
  '3:21pm',
  'um 08:11 Uhr',
  'a las 8:11',
  'kl. 08.11',
  '1)',
  'level 1',
  '4,8 von 5,0',
  '4.5 out of 5 stars',
  'Seite 2',
  'geschrieben von',
  'Posted by',
  'Reply',
  '28 Sep 2019',
  '3 yr. ago',
  'Post Comment',
  'Recent Comments',
  'Archives',
  '0Alle Kommentare anzeigen',
  'Artikel lesen',
  'Hide comment',
  '$449.99',
  '29,90 €',
  'Listen · 8:17',
  'BOOK NOW',
  'Watch the film',
  '(Show commentHide comment)',
  'Recommend 24 Report Permalink reply',
])('%s is no name', (text) => {
  expect(cleanCommenter(text)).toBeUndefined();
});
