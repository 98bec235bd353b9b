import type { Case } from './case.ts';

/** Invented statements: offices, elections, ministries, launches, matches. */
export const italianOffices: readonly Case[] = [
  [
    '2013-02-18',
    'Aboliremo la tassa nel primo Consiglio dei ministri e la restituiremo entro un mese.',
    ['2013-02-18..2013-03-18'],
    [],
  ],
  ['2021-11-08', 'La terza dose sarà disponibile dal 1° dicembre per gli over 40.', ['2021-12-01..'], []],
  [
    '2015-05-11',
    'Apriremo il Padiglione a maggio inoltrato; i visitatori previsti sono 20 milioni.',
    ['2015-05-11..2015-05-31'],
    ['20000000'],
  ],
  [
    '2018-10-22',
    'La manovra non cambierà né oggi né domani. Il deficit resta al 2,4 per cento.',
    ['2018-10-22..2018-10-22 not', '2018-10-23..2018-10-23 not'],
    ['2.4 %'],
  ],
  ['2020-02-24', 'Le scuole resteranno chiuse fino a domenica prossima, poi si vedrà.', ['2020-02-24..2020-03-01'], []],
  [
    '2014-12-15',
    'In caso di accordo, i lavori termineranno a metà 2017 e daranno lavoro a 450 operai.',
    ['2017-05-01..2017-08-31 if'],
    ['450 operai'],
  ],
  [
    '2022-07-11',
    'La missione partirà fra il 20 e il 25 agosto e durerà 42 giorni.',
    ['2022-08-20..2022-08-25'],
    ['42 day'],
  ],
  [
    '2016-09-05',
    "Ci vorranno almeno tre anni per ricostruire il paese. Le prime case di legno arriveranno prima dell'inverno.",
    ['2016-09-05..2016-11-30'],
    ['3.. year'],
  ],
  [
    '2011-04-18',
    "Lascio dopo l'estate, promesso. Ho 71 anni e ho venduto 12 milioni di dischi.",
    ['2011-09-01..'],
    ['12000000 dischi'],
  ],
];
