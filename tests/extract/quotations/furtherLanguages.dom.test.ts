import { expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

test.each<[language: string, lines: string[], expected: string[]]>([
  [
    'cs',
    [
      '„Most otevřeme na jaře,“ řekla starostka Nora Kvílová. „Pak už ho nezavřeme,“ dodala.',
      'Otto Marš napsal: „Nikoho jsme na mostě nenašli.“',
    ],
    ['Nora Kvílová: Most otevřeme na jaře, Pak už ho nezavřeme,', 'Otto Marš: Nikoho jsme na mostě nenašli.'],
  ],
  [
    'fi',
    ['”Silta avataan keväällä”, sanoo satamapäällikkö Nora Kivi.', '– Emme löytäneet ketään, kertoo Otto Marski.'],
    ['Nora Kivi: Silta avataan keväällä', 'Otto Marski: Emme löytäneet ketään'],
  ],
  [
    'ro',
    [
      '„Podul se deschide la primăvară”, a declarat primarul Nora Chilescu.',
      'Otto Mareș a spus: „Nu am găsit pe nimeni pe pod.”',
    ],
    ['Nora Chilescu: Podul se deschide la primăvară', 'Otto Mareș: Nu am găsit pe nimeni pe pod.'],
  ],
  [
    'tr, the verb last',
    ['Osman Maraş, “Köprüde kimseyi bulamadık” dedi.', '"Köprü açık kalacak" diye konuştu Osman Maraş.'],
    ['Osman Maraş: Köprüde kimseyi bulamadık', 'Osman Maraş: Köprü açık kalacak'],
  ],
  [
    'is',
    ['„Brúin opnar í vor,“ segir Nóra Kvistsdóttir hafnarstjóri.', '„Hún lokar ekki aftur,“ segir hún.'],
    ['Nóra Kvistsdóttir: Brúin opnar í vor,', 'Nóra Kvistsdóttir: Hún lokar ekki aftur,'],
  ],
  ['el', ['«Η γέφυρα ανοίγει την άνοιξη», δήλωσε η Νόρα Κιλού.'], ['Νόρα Κιλού: Η γέφυρα ανοίγει την άνοιξη']],
  [
    'uk',
    [
      'Марія Квілова керує портом. «Міст відкриється навесні», — сказала вона.',
      '— Ми нікого не знайшли, — зазначив Іван Маршенко.',
    ],
    ['Марія Квілова: Міст відкриється навесні', 'Іван Маршенко: Ми нікого не знайшли'],
  ],
])('verbs of saying, their subjects and pronouns: %s', (language, lines, expected) => {
  expect(quotationsIn(paragraphs(...lines), language.slice(0, 2))).toEqual(expected);
});

test('a name right before the words is no subject behind a preposition', () => {
  const lines = [
    'Laura Quiles dirige el puerto.',
    'Frente a Laura Quiles, «la puerta sigue cerrada», dijo en voz alta.',
  ];
  expect(quotationsIn(paragraphs(...lines), 'es')).toEqual([]);
});

test('a given name alone, of somebody whom the page never names in full', () => {
  expect(quotationsIn(paragraphs('„Das Tor bleibt zu“, sagt Andrij. Die Stadt wartet.'), 'de')).toEqual([
    'Andrij: Das Tor bleibt zu',
  ]);
});

test.each([
  ['a place', '“The gate stays shut for now,” said Georgia. The road in Georgia is long.'],
  ['a thing', '“The gate stays shut for now,” said Alexa. It answered at once.'],
])('a given name that is %s says nothing', (_what, line) => {
  expect(quotationsIn(paragraphs(line))).toEqual([]);
});

test.each([
  ['no', '«Broen åpner for alle i mai», sier Nora Kvist og Mads Marsk.'],
  ['is', '„Brúin opnar í vor,“ segir Nóra Kvistsdóttir og Fjóla Marsdóttir.'],
  ['ru', '«Мост откроется весной», — сказали Мария Квилова и Иван Маршев.'],
])('two who speak at once are neither of them, %s', (language, line) => {
  expect(quotationsIn(paragraphs(line), language)).toEqual([]);
});

test.each<[what: string, language: string, lines: string[], expected: string[]]>([
  [
    'a noun for the verb, Turkish',
    'tr',
    ['Kadir Maraşoğlu geldi. Bunu anlatan Maraşoğlu, “Köprüde kimseyi bulamadık” ifadelerini kullandı.'],
    ['Kadir Maraşoğlu: Köprüde kimseyi bulamadık'],
  ],
  [
    'a last name that is a person’s by its ending',
    'cs',
    ['„Most otevřeme na jaře,“ vysvětlila realitní makléřka Vlnka Zvonečková.'],
    ['Vlnka Zvonečková: Most otevřeme na jaře,'],
  ],
  [
    'a verb that begins its sentence is no part of the name behind it',
    'is',
    ['Kveðst Nóra Kvistsdóttir koma í vor. „Brúin opnar í vor,“ segir Nóra Kvistsdóttir.'],
    ['Nóra Kvistsdóttir: Brúin opnar í vor,'],
  ],
  [
    'a last name with its particles written large',
    'es',
    ['La jefa, Nora von der Quill, llegó. “La puerta sigue cerrada hoy”, dice Von der Quill.'],
    ['Nora von der Quill: La puerta sigue cerrada hoy'],
  ],
  [
    'a verb without a subject, behind what somebody of a known office said',
    'es',
    [
      'La alcaldesa Laura Quiles dirige el puerto.',
      'La alcaldesa ha explicado el plan. «Queremos confiar en la puerta», ha señalado.',
    ],
    ['Laura Quiles: Queremos confiar en la puerta'],
  ],
  [
    'the same, where two hold that office',
    'es',
    [
      'La alcaldesa Laura Quiles vio a la alcaldesa Nora Maresma.',
      'La alcaldesa ha explicado el plan. «Queremos confiar en la puerta», ha señalado.',
    ],
    [],
  ],
])('%s', (_what, language, lines, expected) => {
  expect(quotationsIn(paragraphs(...lines), language)).toEqual(expected);
});
