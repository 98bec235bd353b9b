import type { Case } from './case.ts';

/** Invented statements: markets, theatres, wells, cathedrals, summits. */
export const frenchDays: readonly Case[] = [
  [
    '2019-04-16',
    "Nous rebâtirons la cathédrale d'ici cinq ans. Déjà 850 millions d'euros de promesses de dons.",
    ['2019-04-16..2024-04-16'],
    ['850000000 EUR'],
  ],
  [
    '2014-08-25',
    "Le nouveau gouvernement sera annoncé demain dans la journée. Pas avant, inutile d'insister.",
    ['2014-08-26..2014-08-26'],
    [],
  ],
  ['2021-11-15', 'À compter du 15 décembre, les plus de 65 ans devront présenter un rappel.', ['2021-12-15..'], []],
  [
    '2012-06-18',
    "Au second semestre, la dette atteindra 91 % ; elle ne baissera qu'en 2014.",
    ['2012-07-01..2012-12-31', '2014-01-01..2014-12-31'],
    ['91 %'],
  ],
  [
    '2017-01-30',
    "L'avion décollera d'ici trois à quatre semaines, si les essais sont concluants ; 180 sièges, 1 200 commandes.",
    ['2017-02-20..2017-02-27 if'],
    ['180 siège', '1200 commande'],
  ],
];
