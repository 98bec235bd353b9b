import type { Case } from './case.ts';

/** Invented statements: launches, mills, banks, glaciers, films, volcanoes. */
export const frenchLaunches: readonly Case[] = [
  [
    '2019-10-14',
    'La grève commencera le 5 décembre et sera reconductible. Comptez un train sur dix.',
    ['2019-12-05..2019-12-05'],
    ['10 %'],
  ],
  [
    '2013-09-16',
    "Notre fusée décollera pour la première fois en 2020 et coûtera 70 millions d'euros par tir.",
    ['2020-01-01..2020-12-31'],
    ['70000000 EUR/tir'],
  ],
  [
    '2016-03-21',
    'Le chômage baissera avant la fin de mon mandat, sinon je ne me représenterai pas en 2017.',
    ['fin de mon mandat', '2017-01-01..2017-12-31 not'],
    [],
  ],
  [
    '2021-06-07',
    "Le pass sera valable jusqu'au 30 septembre. Plus de 29 millions de personnes sont vaccinées.",
    ['2021-06-07..2021-09-30'],
    ['29000000.. person'],
  ],
  ['2012-01-09', 'Cet appareil ne sera pas commercialisé avant deux ans au moins.', ['2014-01-09.. not'], []],
  [
    '2018-02-19',
    'Première pierre au printemps, livraison à la rentrée 2020 : 24 classes et une cantine de 300 places.',
    ['2018-03-01..2018-05-31', 'rentrée 2020'],
    ['24 classe', '300 place'],
  ],
  [
    '2022-09-05',
    "Cet hiver, nous baisserons le chauffage à 19 degrés. Le prix du gaz est gelé jusqu'à la fin de l'année.",
    ['2022-12-01..2023-02-28', '2022-09-05..2022-12-31'],
    ['19 °C'],
  ],
  [
    '2014-12-01',
    'Dans la nuit du 14 au 15 décembre, le pont sera fermé à la circulation.',
    ['2014-12-14..2014-12-15'],
    [],
  ],
  [
    '2010-11-22',
    "Je vous réponds oui : l'actionnaire apportera 15 millions en deux fois, la moitié en janvier, le reste avant l'été.",
    ['2011-01-01..2011-01-31', '2010-11-22..2011-05-31'],
    ['15000000', '50 %'],
  ],
  [
    '2017-07-10',
    'Encore trois ans de travaux ! Le nouveau palais ouvrira au mieux fin 2020.',
    ['2020-12-01.. not'],
    ['3 year'],
  ],
];
