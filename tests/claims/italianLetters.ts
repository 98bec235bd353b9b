import type { Case } from './case.ts';

/** Invented statements: letters, kilns, glaciers, locks, museums. */
export const italianLetters: readonly Case[] = [
  [
    '2015-09-07',
    "La funivia riaprirà per Natale, dopo quattro mesi di lavori. Porterà 1.400 persone all'ora.",
    ['2015-12-25..2015-12-25'],
    ['1400 person/h'],
  ],
  [
    '2018-03-19',
    'Il governo non nascerà prima di Pasqua. Noi aspettiamo fino a fine aprile, poi si torna a votare.',
    ['Pasqua not', '2018-03-19..2018-04-30'],
    [],
  ],
  [
    '2021-05-03',
    "Da metà maggio i turisti potranno entrare con il pass; l'estate prossima vogliamo 30 milioni di presenze.",
    ['2021-05-11..', '2021-06-01..2021-08-31'],
    ['30000000 presenza'],
  ],
  [
    '2013-06-24',
    "Se l'offerta arriva entro venerdì la valutiamo, altrimenti chiudiamo. Qui lavorano 320 operai.",
    ['2013-06-24..2013-06-28 if'],
    ['320 operai'],
  ],
  [
    '2017-12-11',
    'La rete arriverà nei piccoli comuni entro il 2020, cioè tra poco più di due anni, per 9 milioni di famiglie.',
    ['2017-12-11..2020-12-31', '2019-12-11..2019-12-11'],
    ['9000000 famiglia'],
  ],
  [
    '2022-03-28',
    "Dal mese prossimo niente mascherine all'aperto. I vaccinati sono l'85 %.",
    ['2022-04-01.. not'],
    ['85 %'],
  ],
];
