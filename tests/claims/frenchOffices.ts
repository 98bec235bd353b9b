import type { Case } from './case.ts';

/** Invented statements: offices, elections, ministries, launches, matches. */
export const frenchOffices: readonly Case[] = [
  [
    '2015-09-14',
    "Le gouvernement promet 35 000 places d'hébergement d'ici la fin 2016.",
    ['2015-09-14..2016-12-31'],
    ['35000 place'],
  ],
  [
    '2018-11-26',
    "À partir de janvier, le prélèvement à la source s'appliquera à 38 millions de foyers.",
    ['2019-01-01..'],
    ['38000000 foyer'],
  ],
  [
    '2012-03-12',
    "L'usine ne fermera pas cette année, je m'y engage. Elle emploie 630 personnes.",
    ['2012-03-12..2012-12-31 not'],
    ['630 person'],
  ],
  [
    '2020-06-29',
    "Les travaux reprennent mercredi et s'achèveront courant 2022. Le coût a doublé : 96 millions.",
    ['2020-07-01..2020-07-01', '2022-01-01..2022-12-31'],
    ['2 ×', '96000000'],
  ],
  ['2016-02-15', 'Dans les six mois suivant le vote, nous quitterons la ville.', ['P0D..P6M from le vote if'], []],
  [
    '2021-10-04',
    "Il faudra attendre au moins jusqu'en 2024 pour voir rouler ces trains à 320 km/h.",
    ['2021-10-04..2024-12-31'],
    ['320 km/h'],
  ],
  [
    '2013-05-20',
    'Le bébé panda est attendu entre le 10 et le 25 août. Sa mère pèse 98 kilos.',
    ['2013-08-10..2013-08-25'],
    ['98 kg'],
  ],
  [
    '2017-12-18',
    "Ni en 2018 ni en 2019 nous ne toucherons aux retraites. Après, c'est une autre histoire.",
    ['2018-01-01..2018-12-31 not', '2019-01-01..2019-12-31 not'],
    [],
  ],
  [
    '2014-10-27',
    'Si tout va bien, la sonde se posera le 12 novembre vers 17 heures sur la comète.',
    ['2014-11-12..2014-11-12 if'],
    [],
  ],
  [
    '2022-04-19',
    "Le loyer augmentera de 2,5 % au 1er juillet ; pas un centime de plus avant l'année prochaine.",
    ['2022-07-01..2022-07-01', '2023-01-01.. not'],
    ['2.5 %'],
  ],
];
