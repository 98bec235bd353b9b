import { expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

test.each<[language: string, line: string, expected: string[]]>([
  [
    'fr',
    'La maire Ada Ruisseau est arrivée. « Nous avons tout essayé, explique-t-elle. Il n’y aura pas de pont. »',
    ['Ada Ruisseau: Nous avons tout essayé Il n’y aura pas de pont.'],
  ],
  [
    'fr',
    '« Ce n’est pas, a répondu Ada Ruisseau, une décision légère. »',
    ['Ada Ruisseau: Ce n’est pas une décision légère.'],
  ],
  ['fr', '« Où est le pont ? s’est interrogée Ada Ruisseau. » ', ['Ada Ruisseau: Où est le pont ?']],
  ['fr', '"Le pont est fermé, a-t-elle ajouté. Il le restera." La maire Ada Ruisseau est partie.', []],
  [
    'es',
    'La alcaldesa Laura Quiles ha vuelto. “El pueblo —dijo Quiles— merece saber la verdad”.',
    ['Laura Quiles: El pueblo merece saber la verdad'],
  ],
  [
    'it',
    '«Le abbiamo provate tutte – spiega Carla Rivola –. Non c’è un compratore».',
    ['Carla Rivola: Le abbiamo provate tutte Non c’è un compratore'],
  ],
  [
    'ru',
    'Депутат Мария Квилова вернулась. «Мы искали долго, — рассказала Квилова. — Моста нет».',
    ['Мария Квилова: Мы искали долго Моста нет'],
  ],
  [
    'fr, whom the attribution leaves unnamed',
    'Ada Ruisseau est arrivée. « Le pont est fermé, a répondu la porte-parole du Port. Il le restera. »',
    [],
  ],
  [
    'fr, a verb of saying in the words themselves',
    'Ada Ruisseau a dit : « Il est venu, a dit bonjour à Paul, puis est reparti. »',
    ['Ada Ruisseau: Il est venu, a dit bonjour à Paul, puis est reparti.'],
  ],
  [
    'en',
    'Ada Brook said: “The bridge, said Tom Hill, is closed.”',
    ['Ada Brook: The bridge, said Tom Hill, is closed.'],
  ],
])('an attribution within the marks is no word of the speaker’s: %s', (language, line, expected) => {
  expect(quotationsIn(paragraphs(line), language.slice(0, 2))).toEqual(expected);
});

test.each<[name: string, lines: string[], expected: string[]]>([
  [
    'the clause before the comma hangs on the sentence',
    [
      '“Let us see the figures,” said the engineer Sefton Brill.',
      'Mayor Nora Quill was away. Asked whether she would resign, Quill shook her head. “That would be running away.”',
    ],
    ['Sefton Brill: Let us see the figures,', 'Nora Quill: That would be running away.'],
  ],
  [
    'a party in brackets behind the name',
    ['Bürgermeister Otto Marsch (SPD) zeigte sich entsetzt: „Das ist ein Schlag ins Gesicht der Stadt.“'],
    ['Otto Marsch: Das ist ein Schlag ins Gesicht der Stadt.'],
  ],
])('whom a sentence is about: %s', (_name, lines, expected) => {
  expect(quotationsIn(paragraphs(...lines))).toEqual(expected);
});
