import type { Case } from './case.ts';

/** Invented statements: budgets, herds, probes, strikes, tolls. */
export const germanBudgets: readonly Case[] = [
  [
    '2018-09-05',
    'Die Grundsteuer wird zum Jahresbeginn 2019 neu berechnet, für ein Reihenhaus zahlt man dann etwa 480 Euro jährlich.',
    ['2019-01-01..2019-04-30'],
    ['480 EUR/year'],
  ],
  [
    '2014-02-17',
    'Der Prozess wird am 3. März fortgesetzt; dem Angeklagten drohen bis zu fünf Jahre Haft.',
    ['2014-03-03..2014-03-03'],
    ['..5 year'],
  ],
  [
    '2021-07-26',
    'In den kommenden drei Jahren will der Konzern 2.800 Stellen abbauen, das sind 8 Prozent der Belegschaft.',
    ['2021-07-26..2024-07-26'],
    ['2800 stellen', '8 %'],
  ],
  [
    '2016-05-02',
    'Mit dem neuen Router schaffen wir 300 Mbit/s, Lieferung ab nächster Woche.',
    ['2016-05-09..'],
    ['300 Mbit/s'],
  ],
  [
    '2012-09-24',
    'Noch in diesem Monat entscheidet der Senat, ob der Hafen um 30 Hektar wächst.',
    ['2012-09-24..2012-09-30'],
    ['30 ha'],
  ],
  ['2023-06-19', 'Bis Mitternacht muss der Haushalt stehen, sonst fehlen uns 17 Milliarden.', [], ['17000000000']],
  [
    '2010-03-15',
    'Der Satellit soll frühestens nächstes Jahr starten, die Kosten haben sich auf 90 Millionen verdoppelt.',
    ['2011-01-01.. not'],
    ['90000000', '2 ×'],
  ],
  ['2017-08-07', 'Jeder vierte Patient wartet länger als drei Monate auf einen Termin.', [], ['3.. month']],
  [
    '2015-04-13',
    'Wir ernten ab dem 20. Juli Raps, rund 4 Tonnen je Hektar, so Gott will.',
    ['2015-07-20.. if'],
    ['4 t/ha'],
  ],
  [
    '2013-12-02',
    'Im Laufe des nächsten Jahres stellen wir auf Version 8 um, das dauert etwa zehn Tage.',
    ['2014-01-01..2014-12-31'],
    ['10 day'],
  ],
];
