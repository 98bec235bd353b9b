import type { Case } from './case.ts';

/** Invented statements: launches, mills, banks, glaciers, films, volcanoes. */
export const italianLaunches: readonly Case[] = [
  [
    '2017-10-16',
    'La nuova metropolitana aprirà nella prima metà del 2021, con treni ogni 90 secondi.',
    ['2021-01-01..2021-06-30'],
    [],
  ],
  [
    '2013-04-29',
    'Entro cento giorni dal voto taglieremo il numero dei parlamentari di un terzo.',
    ['P0D..P100D from voto if'],
    ['33.3333333333 %'],
  ],
  [
    '2020-10-26',
    'I ristoranti chiuderanno alle 18 fino al 24 novembre. I ristori arriveranno entro metà novembre, 5 miliardi in tutto.',
    ['2020-10-26..2020-11-24', '2020-10-26..2020-11-20'],
    ['5000000000'],
  ],
  [
    '2015-02-16',
    'La Sindone sarà esposta dal 19 aprile al 24 giugno. Attendiamo oltre un milione di pellegrini.',
    ['2015-04-19..2015-06-24'],
    ['1000000.. pellegrini'],
  ],
  ['2018-07-02', 'Il centravanti rientrerà tra un mese e mezzo. Per ora niente corsa.', ['2018-08-17..2018-08-17'], []],
  ['2022-10-17', "L'inflazione scenderà sotto il 5 % solo alla fine del 2023.", ['2023-12-01..2023-12-31'], ['..5 %']],
  [
    '2011-09-12',
    'Le tasse? Non le aumenteremo mai. Il pareggio di bilancio arriverà nel 2013, un anno prima del previsto.',
    ['2013-01-01..2013-12-31'],
    [],
  ],
  [
    '2019-05-27',
    'Venerdì prossimo presenteremo il piano: 800 milioni di investimenti nei prossimi quattro anni.',
    ['2019-05-31..2019-05-31', '2019-05-27..2023-05-27'],
    ['800000000 investimenti'],
  ],
  [
    '2014-03-10',
    'Da aprile i bus passeranno ogni dieci minuti e il biglietto durerà 100 minuti invece di 75.',
    ['2014-04-01..'],
    ['100 min', '75'],
  ],
  [
    '2021-12-20',
    "Quest'inverno niente sci. Gli impianti riapriranno, forse, l'anno prossimo.",
    ['2021-12-20..2022-02-28 not', '2022-01-01..2022-12-31'],
    [],
  ],
];
