import type { Case } from './case.ts';

/** Invented statements: numbers in words, business years, laws, rates said first, the rest of a year. */
export const italianCounts: readonly Case[] = [
  ['2017-12-04', 'Assumeremo un centinaio di ingegneri.', [], ['100 ingegneri']],
  ['2015-11-23', 'Raddoppieremo il fatturato, oggi di 1,2 miliardi.', [], ['2 ×', '1200000000']],
  [
    '2023-05-15',
    'Appena avremo i permessi cominceranno i lavori, che dureranno 14 mesi.',
    ['avremo i permessi if'],
    ['14 month'],
  ],
  [
    '2014-11-17',
    'Duemilacinquecento operai, centoventimila bulloni; prot. n. 4471, comma 3.',
    [],
    ['2500 operai', '120000 bulloni'],
  ],
  ['2020-02-24', 'Da domani ne faremo 5.000 al giorno.', ['2020-02-25..'], ['5000 /day']],
  ['2014-11-10', 'A partire da metà dicembre il treno impiegherà 55 minuti.', ['2014-12-11..'], ['55 min']],
  ['2022-03-28', 'Non più tardi di venerdì riceverete la risposta.', ['2022-03-28..2022-04-01'], []],
  [
    '2022-03-28',
    "Per il resto dell'anno avremo orari fissi, per tutto il 2023 anche.",
    ['2022-03-28..2022-12-31', '2023-01-01..2023-12-31'],
    [],
  ],
  ['2012-12-17', 'Il libro uscirà a giorni.', ['2012-12-17.. soon'], []],
  ['2020-02-11', "Nell'esercizio 2021 cresceremo del 3 %.", ['2021-01-01..2021-12-31'], ['3 %']],
];
