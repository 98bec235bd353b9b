import type { Case } from './case.ts';

/** Invented statements: budgets, herds, probes, strikes, tolls. */
export const frenchBudgets: readonly Case[] = [
  [
    '2013-05-27',
    "La cour rendra sa décision d'ici le 30 juin ; l'amende pourrait atteindre 2,5 millions d'euros.",
    ['2013-05-27..2013-06-30'],
    ['2500000 EUR'],
  ],
  [
    '2019-11-04',
    'Le satellite sera mis en orbite dans la première quinzaine de décembre, il pèse 850 kg.',
    ['2019-12-01..2019-12-15'],
    ['850 kg'],
  ],
  ['2016-03-14', "Nous fermerons deux des trois fours avant l'hiver.", ['2016-03-14..2016-11-30'], ['2', '3 four']],
  [
    '2021-04-19',
    'Si tout va bien, 20 millions de personnes seront vaccinées à la mi-mai.',
    ['2021-05-11..2021-05-20 if'],
    ['20000000 person'],
  ],
  [
    '2011-10-24',
    'À partir de 2014, la taxe passera à 5 % et rapportera 80 millions par an.',
    ['2014-01-01..'],
    ['5 %', '80000000 /year'],
  ],
  [
    '2018-07-02',
    'Le médicament ne sera plus remboursé dès le 1er août, la boîte coûte 12,40 €.',
    ['2018-08-01.. not'],
    ['12.4 EUR'],
  ],
  [
    '2014-09-29',
    'Mise en service prévue fin 2017, soit trois ans de travaux et 48 kilomètres de voie.',
    ['2017-12-01..2017-12-31'],
    ['3 year', '48 km'],
  ],
  [
    '2022-08-22',
    "Les vendanges ont commencé avec deux semaines d'avance, on espère 45 hectolitres par hectare.",
    [],
    ['2 week', '45 hectolitre/ha'],
  ],
  ['2010-05-10', 'On ne saura rien avant lundi prochain.', ['2010-05-17.. not'], []],
  [
    '2017-01-30',
    'Dans un an au plus tard, les 6 000 compteurs seront posés.',
    ['2017-01-30..2018-01-30'],
    ['6000 compteur'],
  ],
];
