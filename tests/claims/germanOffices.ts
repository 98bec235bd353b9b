import type { Case } from './case.ts';

/** Invented statements: offices, elections, ministries, launches, matches. */
export const germanOffices: readonly Case[] = [
  [
    '2017-10-16',
    'Die Koalition soll spätestens bis Weihnachten stehen. Der Soli fällt 2021 weg, für 90 Prozent der Zahler.',
    ['2017-10-16..2017-12-25', '2021-01-01..2021-12-31'],
    ['90 %'],
  ],
  [
    '2014-11-03',
    'Im Laufe des kommenden Jahres bauen wir 40 Ladesäulen, bis 2020 sollen es 500 sein.',
    ['2015-01-01..2015-12-31', '2014-11-03..2020-12-31'],
    ['40 ladesäulen', '500'],
  ],
  [
    '2021-04-13',
    'Der Lockdown endet am 9. Mai, wenn die Inzidenz unter 100 bleibt. Momentan liegt sie bei 153.',
    ['2021-05-09..2021-05-09 if'],
    ['..100', '153'],
  ],
  [
    '2012-07-24',
    'In diesem Jahr wird die Oper nicht mehr fertig, auch nicht 2013. Der Bau kostet jeden Monat 2 Millionen Euro.',
    ['2012-07-24..2012-12-31 not', '2013-01-01..2013-12-31 not'],
    ['2000000 EUR'],
  ],
  [
    '2019-02-18',
    'Vom 1. bis 5. Juli tagt der Kongress in Lindau mit mehr als 3.000 Gästen.',
    ['2019-07-01..2019-07-05'],
    ['3000.. gästen'],
  ],
  [
    '2022-10-03',
    'Im Winter könnten die Preise um ein Drittel steigen. Die Gaspreisbremse kommt frühestens zum 1. März.',
    ['2022-12-01..2023-02-28', '2023-03-01.. not'],
    ['33.3333333333 %'],
  ],
  [
    '2013-06-03',
    'Das Wasser steigt bis morgen Abend auf 8,50 Meter. Danach sinkt der Pegel langsam.',
    ['2013-06-03..2013-06-04'],
    ['8.5 m'],
  ],
  [
    '2018-12-10',
    'Kommende Woche entscheidet das Gericht über das Fahrverbot; betroffen wären 12.000 Autos.',
    ['2018-12-17..2018-12-23'],
    ['12000 auto'],
  ],
];
