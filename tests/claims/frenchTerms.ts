import type { Case } from './case.ts';

/** Invented statements: weeks of a month, terms, offices, launches, courts. */
export const frenchTerms: readonly Case[] = [
  [
    '2018-03-12',
    'La première semaine de mai, nous ouvrirons 12 bureaux de vote de plus.',
    ['2018-05-01..2018-05-07'],
    ['12 bureau'],
  ],
  [
    '2016-05-23',
    "Le chantier durera environ 18 mois et coûtera près de 7 millions d'euros.",
    [],
    ['18 month', '7000000 EUR'],
  ],
  ['2019-10-07', "Rien ne bougera d'ici Noël.", ['2019-10-07..2019-12-25 not'], []],
  ['2020-09-14', 'Les trains ne rouleront pas avant 2025, au mieux.', ['2025-01-01.. not'], []],
  ['2022-06-27', 'Nous attendons le jugement pour la mi-août au plus tard.', ['2022-06-27..2022-08-20'], []],
  [
    '2013-11-04',
    'Le loyer augmentera de 40 euros par mois au 1er janvier.',
    ['2014-01-01..2014-01-01'],
    ['40 EUR/month'],
  ],
  [
    '2012-10-22',
    'On signe cet automne et la remise des clés suivra début 2014.',
    ['2012-10-22..2012-11-30', '2014-01-01..2014-04-30'],
    [],
  ],
  [
    '2019-06-17',
    'En mai 2018 nous avions récolté 2 300 tonnes, cette année ce sera la moitié.',
    ['2019-06-17..2019-12-31'],
    ['2300 t', '50 %'],
  ],
  [
    '2020-02-24',
    'Le patron, 61 ans, partira dans deux ans ; les 450 salariés resteront.',
    ['2022-02-24..2022-02-24'],
    ['450 salarié'],
  ],
  [
    '2023-01-16',
    "Est-ce que le prix baissera en mars ? Non, il restera à 1,79 euro le litre jusqu'à l'été.",
    ['2023-03-01..2023-03-31 not', '2023-01-16..2023-08-31'],
    ['1.79 EUR/L'],
  ],
  ['2014-09-08', 'Le vote aura lieu mardi en quinze.', ['2014-09-23..2014-09-23'], []],
  [
    '2017-01-30',
    'Au plus tard après-demain, nous saurons si les 35 millions suffisent.',
    ['2017-01-30..2017-02-01'],
    ['35000000 suffisent'],
  ],
  [
    '2019-05-20',
    'La grève ne prendra pas fin avant jeudi ; environ 800 vols seront annulés.',
    ['2019-05-23.. not'],
    ['800 vol'],
  ],
  ['2021-11-08', 'On vaccinera les enfants dès la dernière semaine de novembre.', ['2021-11-24..'], []],
  ['2016-12-12', "D'ici à 2025, la ligne passera à 230 km/h.", ['2016-12-12..2025-12-31'], ['230 km/h']],
  [
    '2020-06-15',
    "L'aide prend fin à la fin du mois : plus personne ne touchera 5 000 euros.",
    ['2020-06-21..2020-06-30'],
    ['5000 EUR'],
  ],
  [
    '2018-09-03',
    "Notre objectif : 15 % d'accidents en moins au cours des cinq prochaines années.",
    ['2018-09-03..2023-09-03'],
    ['15 %'],
  ],
  ['2013-04-29', "Le projet de loi sera présenté après les vacances d'été.", ["vacances d'été if"], []],
  ['2022-02-14', 'Le conseil tranche le 24 sur 1,2 milliard.', ['2022-02-24..2022-02-24'], ['1200000000']],
  ['2015-06-08', 'Le tome 3 paraît en octobre, il compte 640 pages.', ['2015-10-01..2015-10-31'], ['640 page']],
  ['2019-03-25', 'Le marché ouvrira non pas en juin mais courant septembre.', ['2019-09-01..2019-09-30'], []],
  [
    '2023-07-10',
    "Dans un peu plus d'un an commencent les Jeux, nos 10 stades seront prêts.",
    ['2024-07-10..2024-07-10'],
    ['10 stade'],
  ],
  [
    '2014-02-17',
    'Le télescope pèse 6 tonnes et sera lancé au second semestre 2018.',
    ['2018-07-01..2018-12-31'],
    ['6 t'],
  ],
  ['2020-11-02', 'La saison prochaine, nous jouerons en première division.', ['La saison prochaine'], []],
];
