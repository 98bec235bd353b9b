import type { Case } from './case.ts';

/** Invented statements: budgets, herds, probes, strikes, tolls. */
export const italianBudgets: readonly Case[] = [
  [
    '2019-01-21',
    'La legge entrerà in vigore il 1° marzo; le sanzioni vanno da 500 a 3.000 euro.',
    ['2019-03-01..2019-03-01'],
    ['500..3000 EUR'],
  ],
  [
    '2021-06-07',
    'Entro la prossima settimana avremo vaccinato il 50% degli adulti.',
    ['2021-06-07..2021-06-20'],
    ['50 %'],
  ],
  ['2012-03-19', 'Il razzo partirà non prima di giovedì, porta 3 tonnellate di viveri.', ['2012-03-22.. not'], ['3 t']],
  [
    '2017-07-31',
    'Tra due settimane comincia la raccolta: prevediamo 9 tonnellate di pomodori per ettaro.',
    ['2017-08-14..2017-08-14'],
    ['9 t/ha'],
  ],
  ['2015-05-11', "Il processo d'appello si terrà nella seconda metà di ottobre.", ['2015-10-16..2015-10-31'], []],
  [
    '2022-11-14',
    "Quest'inverno il riscaldamento resterà spento 15 giorni in più, al massimo 19 gradi.",
    ['2022-12-01..2023-02-28'],
    ['15 day', '..19 °C'],
  ],
  [
    '2010-01-25',
    'Se il Comune paga, la scuola riaprirà ad aprile. Servono ancora 120 mila euro.',
    ['2010-04-01..2010-04-30 if'],
    ['120000 EUR'],
  ],
  [
    '2018-06-18',
    'Il 70% dei pendolari aspetta più di 10 minuti; da settembre ci saranno 12 corse in più.',
    ['2018-09-01..'],
    ['70 %', '10.. min', '12 corsa'],
  ],
  ['2013-08-26', "L'aggiornamento 4.3 arriverà a breve e libererà 2 GB.", ['2013-08-26.. soon'], ['2 GB']],
  [
    '2020-02-24',
    'Niente partite fino al 3 aprile, i biglietti valgono per altri 90 giorni.',
    ['2020-04-03.. not'],
    ['90 day'],
  ],
  ['2016-04-11', 'Dopo il voto di maggio taglieremo le tasse di un punto.', ['voto di maggio if'], []],
  ['2020-05-01', 'La fabbrica era chiusa, però, a giugno.', [], []],
];
