import type { Case } from './case.ts';

/** Invented statements: numbers in words, business years, laws, rates said first, the rest of a year. */
export const frenchCounts: readonly Case[] = [
  [
    '2018-07-09',
    'La fusée décollera début décembre, au plus tard mi-décembre.',
    ['2018-12-01..2018-12-10', '2018-07-09..2018-12-20'],
    [],
  ],
  ['2020-02-11', "Sur l'exercice 2021 nous viserons 3 %.", ['2021-01-01..2021-12-31'], ['3 %']],
  [
    '2014-11-17',
    'Chaque année, trois millions et demi de boulons sortent du four, et deux mille cinq cents ouvriers vivent ici.',
    [],
    ['3500000 boulon/year', '2500 ouvrier'],
  ],
  [
    '2012-09-10',
    "Je n'augmenterai pas mes tarifs de toute l'année 2013, alinéa 3.",
    ['2013-01-01..2013-12-31 not'],
    [],
  ],
  ['2013-11-04', 'Tout salarié de plus de 55 ans pourra partir.', [], []],
  ['2021-03-29', 'Le stade sera prêt pour la Coupe du monde.', ['la Coupe du monde'], []],
  [
    '2021-03-29',
    "En mai, une trentaine d'avions voleront, et le reste de l'année cent avions.",
    ['2021-05-01..2021-05-31', '2021-03-29..2021-12-31'],
    ['30 avion', '100 avion'],
  ],
];
