import type { Case } from './case.ts';

/** Invented statements: letters, kilns, glaciers, locks, museums. */
export const germanLetters: readonly Case[] = [
  [
    '2015-08-24',
    'Die Schleuse wird voraussichtlich im zweiten Quartal 2017 fertig. Sie ist 280 Meter lang und hebt 30.000 Schiffe pro Jahr.',
    ['2017-04-01..2017-06-30'],
    ['280 m', '30000 schiffe/year'],
  ],
  [
    '2019-10-21',
    'Wir zahlen die Kredite innerhalb von fünf Jahren zurück, sofern die Steuereinnahmen nicht einbrechen.',
    ['2019-10-21..2024-10-21 if'],
    [],
  ],
  [
    '2012-03-05',
    'Nein, im Sommer gehe ich nicht nach Mailand. Ich bleibe mindestens bis 2014 hier, dann bin ich 30.',
    ['2012-06-01..2012-08-31 not', '2012-03-05..2014-12-31'],
    [],
  ],
  [
    '2022-12-12',
    'Ab Januar gibt es 250 Euro Kindergeld, und zwar für jedes Kind. Das Bürgergeld folgt zum selben Datum.',
    ['2023-01-01..'],
    ['250 EUR'],
  ],
  [
    '2017-06-19',
    'Nach der Sommerpause legen wir einen neuen Entwurf vor; abgestimmt wird nicht vor November.',
    ['Sommerpause if', '2017-11-01.. not'],
    [],
  ],
  [
    '2020-07-06',
    'Das Maximum von 10.000 Zuschauern gilt bis einschließlich 31. Oktober. Danach hoffen wir auf volle Ränge.',
    ['2020-07-06..2020-10-31'],
    ['10000 zuschauern'],
  ],
  [
    '2014-05-12',
    'Im Herbst nächsten Jahres nehmen wir die dritte Linie in Betrieb, sie schafft 4.500 Flaschen pro Stunde.',
    ['2015-09-01..2015-11-30'],
    ['4500 flaschen/h'],
  ],
  [
    '2021-02-01',
    'Bis Ostern soll jeder über 80 ein Angebot haben. Bis dato sind 2,4 Millionen Dosen geliefert.',
    ['Ostern'],
    ['2400000 dosen'],
  ],
];
