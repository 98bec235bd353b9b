import type { Case } from './case.ts';

/** Invented statements: numbers in words, business years, laws, rates said first, the rest of a year. */
export const germanCounts: readonly Case[] = [
  ['2014-11-17', 'Wir liefern pro Monat 800 Stück, § 12 Absatz 3 und Art. 4 gelten.', [], ['800 stück/month']],
  ['2020-02-11', 'Im Geschäftsjahr 2021 erwarten wir Gewinn.', ['2021-01-01..2021-12-31'], []],
  [
    '2014-11-17',
    'Wir rechnen mit zweitausendfünfhundert Leuten, dreieinhalbtausend Betten und siebenhundert Wagen.',
    [],
    ['2500 person', '3500 betten', '700 wagen'],
  ],
  ['2020-01-01', 'Der Turm soll erst nach der Wahl stehen.', ['Wahl if'], []],
  ['2015-03-16', '2018 höre ich auf.', ['2018-01-01..2018-12-31'], []],
  [
    '2014-06-16',
    'Wir schätzen, dass der Umsatz 2015 auf 3,2 Mrd. Dollar wächst.',
    ['2015-01-01..2015-12-31'],
    ['3200000000 USD'],
  ],
  ['2018-09-03', 'Heute in einer Woche entscheidet das Gericht.', ['2018-09-10..2018-09-10'], []],
  ['2022-03-28', 'Für den Rest des Jahres bleiben die Preise stabil.', ['2022-03-28..2022-12-31'], []],
];
