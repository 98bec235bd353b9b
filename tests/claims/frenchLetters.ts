import type { Case } from './case.ts';

/** Invented statements: letters, kilns, glaciers, locks, museums. */
export const frenchLetters: readonly Case[] = [
  [
    '2015-02-02',
    "Le viaduc sera inauguré à l'automne 2016, avec six mois de retard, et coûtera 1,2 milliard d'euros.",
    ['2016-09-01..2016-11-30'],
    ['6 month', '1200000000 EUR'],
  ],
  [
    '2018-05-28',
    "Tant que la grève durera, rien ne roulera. Le préavis court jusqu'à jeudi minuit.",
    ['2018-05-28..2018-05-31'],
    [],
  ],
  [
    '2020-09-07',
    'Un vaccin avant Noël ? Non. Au printemps, plutôt, pour 15 millions de Français.',
    ['2020-09-07..2020-12-24 not', '2021-03-01..2021-05-31'],
    ['15000000 françai'],
  ],
  [
    '2022-03-14',
    'La sonde arrivera au plus tard le 12 avril 2031. Elle embarque dix instruments.',
    ['2022-03-14..2031-04-12'],
    ['10 instrument'],
  ],
  [
    '2016-11-07',
    "La centrale fermera avant la fin du quinquennat. D'ici là, elle tournera à 60 % de sa puissance.",
    ['fin du quinquennat'],
    ['60 %'],
  ],
  [
    '2019-01-14',
    "Le débat durera deux mois, jusqu'à la mi-mars ; nous publierons tout dans la foulée.",
    ['2019-01-14..2019-03-20'],
    ['2 month'],
  ],
];
