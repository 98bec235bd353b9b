import type { Case } from './case.ts';

/** Invented statements: reforms, launches, harvests, prices, verdicts. */
export const germanReforms: readonly Case[] = [
  [
    '2016-04-05',
    'Das Gericht will sein Urteil am kommenden Dienstag verkünden. Der Streitwert liegt bei rund 12 Millionen Euro.',
    ['2016-04-12..2016-04-12'],
    ['12000000 EUR'],
  ],
  [
    '2013-06-18',
    'Der Speicher fasst 40 MWh und reicht für 5.000 Haushalte; ans Netz geht er Anfang 2015.',
    ['2015-01-01..2015-04-30'],
    ['40 MWh', '5000 haushalte'],
  ],
  [
    '2021-03-08',
    'Sobald die Grenzen wieder offen sind, fliegen wir dreimal pro Woche nach Porto.',
    ['die Grenzen wieder offen sind if'],
    [],
  ],
  [
    '2015-05-27',
    'Die Fähre fährt zwischen dem 12. Juni und dem 4. September alle 40 Minuten, Fahrräder kosten 3,50 Euro extra.',
    ['2015-06-12..2015-09-04'],
    ['3.5 EUR'],
  ],
  [
    '2012-10-29',
    'Für 2013 ist eine Preiserhöhung um 4,8 Prozent geplant, danach bleiben die Tarife drei Jahre lang stabil.',
    ['2013-01-01..2013-12-31'],
    ['4.8 %', '3 year'],
  ],
  [
    '2017-01-16',
    'Unser Dorf verliert bis 2030 ein Viertel seiner Einwohner, das sagt jedenfalls die Prognose vom letzten Jahr.',
    ['2017-01-16..2030-12-31'],
    ['25 %'],
  ],
  [
    '2022-05-23',
    'Weniger als 30 Betten sind frei, und vor Pfingsten wird sich daran nichts ändern.',
    ['Pfingsten not'],
    ['..30 betten'],
  ],
  [
    '2014-09-08',
    'Die Beta läuft ab morgen, das fertige Spiel erscheint nächsten Monat für 39,99 Euro.',
    ['2014-09-09..', '2014-10-01..2014-10-31'],
    ['39.99 EUR'],
  ],
  [
    '2023-09-12',
    'Im Winter 2024/25 sollen die ersten 150 Wärmepumpen laufen, vorausgesetzt, die Förderung bleibt.',
    ['2024-12-01..2025-02-28 if'],
    ['150 wärmepumpen'],
  ],
  [
    '2010-07-19',
    'Nicht vor Mitte August rechnet der Verband mit Regen, die Pegel fielen bereits um 60 Zentimeter.',
    ['2010-08-11.. not'],
    ['60 cm'],
  ],
  [
    '2018-02-12',
    'Der Arzt sagt, ich muss sechs Wochen Gips tragen, also bis Ende März.',
    ['2018-02-12..2018-03-31'],
    ['6 week'],
  ],
  [
    '2021-11-22',
    'Das Paket umfasst 1,9 Billionen Dollar, verteilt auf zehn Jahre.',
    [],
    ['1900000000000 USD', '10 year'],
  ],
  [
    '2015-08-31',
    'Übermorgen startet die Rakete mit acht Satelliten, jeder davon wiegt 120 Kilo.',
    ['2015-09-02..2015-09-02'],
    ['8 satelliten', '120 kg'],
  ],
  [
    '2020-01-27',
    'Der Kohleausstieg kommt bis 2038, nicht bis 2030, wie wir gefordert haben.',
    ['2020-01-27..2038-12-31'],
    [],
  ],
];
