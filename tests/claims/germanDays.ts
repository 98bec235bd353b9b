import type { Case } from './case.ts';

/** Invented statements: markets, theatres, wells, cathedrals, summits. */
export const germanDays: readonly Case[] = [
  [
    '2018-05-22',
    'Ab Pfingsten fährt die Fähre wieder stündlich, das Ticket kostet 3,50 Euro pro Person.',
    ['Pfingsten'],
    ['3.5 EUR/person'],
  ],
  [
    '2015-10-05',
    'Am 1. Januar 2016 tritt das Gesetz in Kraft, für Altfälle gilt eine Frist von zwei Jahren.',
    ['2016-01-01..2016-01-01'],
    ['2 year'],
  ],
  [
    '2020-11-23',
    'Bis zu 75 Prozent des Umsatzes erstatten wir. Die Anträge sind ab Mittwoch möglich, das Geld fließt noch vor Jahresende.',
    ['2020-11-25..', '2020-11-23..2020-12-31'],
    ['..75 %'],
  ],
  [
    '2013-07-15',
    'Der Bau wird nicht wie geplant im Herbst, sondern erst Ende Februar abgeschlossen.',
    ['2014-02-21..2014-02-28'],
    [],
  ],
];
