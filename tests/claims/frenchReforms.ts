import type { Case } from './case.ts';

/** Invented statements: reforms, launches, harvests, prices, verdicts. */
export const frenchReforms: readonly Case[] = [
  [
    '2017-11-06',
    'Le jugement sera rendu le 15 décembre, la partie civile réclame 250 000 € de dommages.',
    ['2017-12-15..2017-12-15'],
    ['250000 EUR'],
  ],
  [
    '2014-02-10',
    "Les soldats resteront au moins jusqu'à l'été, ils sont actuellement 1 600.",
    ['2014-02-10..2014-08-31'],
    ['1600'],
  ],
  [
    '2020-05-18',
    'Si les chiffres restent bons, les cafés rouvriront début juin, avec dix clients par salle.',
    ['2020-06-01..2020-06-10 if'],
    ['10 client/salle'],
  ],
  [
    '2012-10-08',
    'La fusée décollera dans la nuit du 12 au 13 octobre avec deux satellites de 4 tonnes.',
    ['2012-10-12..2012-10-13'],
    ['2 satellite', '4 t'],
  ],
  [
    '2018-01-15',
    "Le barrage ne sera pas terminé cette année, ni l'an prochain.",
    ['2018-01-15..2018-12-31 not', '2019-01-01..2019-12-31 not'],
    [],
  ],
  [
    '2016-09-05',
    'Plus de la moitié des éleveurs gagnent moins de 700 euros par mois.',
    [],
    ['50.. %', '..700 EUR/month'],
  ],
  ['2022-02-28', "Le ministre promet 300 juges de plus d'ici cinq ans.", ['2022-02-28..2027-02-28'], ['300 juge']],
  ['2019-05-13', 'La mise à jour arrive la semaine prochaine et pèse 1,4 Go.', ['2019-05-20..2019-05-26'], ['1.4 GB']],
  [
    '2015-11-30',
    'On saura dans trois mois si la centrale redémarre ; elle produit 900 MW.',
    ['2016-02-29..2016-02-29'],
    ['900 MW'],
  ],
  [
    '2021-08-09',
    "Avant la fin du mois, il aura plu autant qu'en une année normale, soit 600 millimètres.",
    ['2021-08-09..2021-08-31'],
    ['600 mm'],
  ],
  ['2017-06-19', 'Un logement sur dix sera vide en 2025 si rien ne change.', ['2025-01-01..2025-12-31 if'], ['10 %']],
  [
    '2010-12-06',
    'Pas question de signer avant le vote du budget ; il manque 35 millions.',
    ['vote du budget not'],
    ['35000000'],
  ],
  [
    '2023-10-02',
    "Le tarif réduit s'appliquera jusqu'à fin février aux moins de 26 ans.",
    ['2023-10-02..2024-02-29'],
    [],
  ],
  [
    '2018-08-06',
    "Il fera 38 degrés mercredi et une douzaine d'écoles resteront fermées.",
    ['2018-08-08..2018-08-08'],
    ['38 °C', '12 école'],
  ],
  [
    '2016-05-23',
    "La récolte débutera autour du 20 juin, avec dix jours d'avance.",
    ['2016-06-20..2016-06-20'],
    ['10 day'],
  ],
  [
    '2020-10-26',
    'Le vaccin arrivera au mieux à la mi-janvier. On en a commandé 90 millions de doses.',
    ['2021-01-11.. not'],
    ['90000000 dose'],
  ],
  [
    '2014-07-07',
    'Le Sénat examinera le texte en octobre, après que la commission aura rendu son avis.',
    ['2014-10-01..2014-10-31', 'la commission aura rendu son avis if'],
    [],
  ],
  [
    '2012-03-12',
    'Je vous le dis : dans dix ans, un tiers des voitures seront électriques.',
    ['2022-03-12..2022-03-12'],
    ['33.3333333333 %'],
  ],
];
