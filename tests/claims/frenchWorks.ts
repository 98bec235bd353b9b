import type { Case } from './case.ts';

/** Invented statements: dams, hospitals, vaccines, courts, theatres, strikes. */
export const frenchWorks: readonly Case[] = [
  [
    '2018-04-16',
    'Le barrage sera en service au deuxième trimestre 2021 et produira 320 GWh par an.',
    ['2021-04-01..2021-06-30'],
    ['320 GWh/year'],
  ],
  [
    '2012-09-03',
    "Nous embaucherons 150 soignants d'ici à la fin de l'année, dont une trentaine dès octobre.",
    ['2012-09-03..2012-12-31', '2012-10-01..'],
    ['150 soignant', '30'],
  ],
  [
    '2020-01-22',
    "Le tribunal rendra sa décision le 14 février. D'ici là, je ne dirai rien ; l'amende peut atteindre 2 millions d'euros.",
    ['2020-02-14..2020-02-14'],
    ['2000000 EUR'],
  ],
  [
    '2015-11-10',
    'Pas de hausse des impôts en 2016, ni en 2017. Ensuite, on verra.',
    ['2016-01-01..2016-12-31 not', '2017-01-01..2017-12-31 not'],
    [],
  ],
  [
    '2017-06-28',
    "La ligne 4 du tramway sera prolongée avant l'été 2019, à condition que la région paie ses 40 %.",
    ['2017-06-28..2019-05-31 if'],
    ['40 %'],
  ],
  [
    '2022-10-11',
    'Dans moins de deux mois, la bibliothèque rouvrira ses portes. Elle accueille 1 500 lecteurs par jour.',
    ['2022-10-11..2022-12-11'],
    ['1500 lecteur/day'],
  ],
  [
    '2014-02-05',
    'Le médicament pourrait être disponible vers la mi-2015, au plus tôt en mars.',
    ['2015-05-01..2015-08-31', '2015-03-01.. not'],
    [],
  ],
  [
    '2011-05-30',
    "Je quitterai mes fonctions à la fin du mois de juin. J'ai 67 ans et trois petits-enfants.",
    ['2011-06-21..2011-06-30'],
    ['3 petit-enfant'],
  ],
  [
    '2019-08-19',
    'Le prix du billet passera de 1,80 à 2 euros à compter du 1er septembre.',
    ['2019-09-01..'],
    ['1.8..2 EUR'],
  ],
  [
    '2021-03-02',
    'Le satellite sera lancé dans la seconde quinzaine de mai, si la météo le permet. Il pèse 210 kilos.',
    ['2021-05-16..2021-05-31 if'],
    ['210 kg'],
  ],
  [
    '2016-10-04',
    "Le procès s'ouvrira le 9 janvier et durera trois semaines. Une vingtaine de témoins seront entendus.",
    ['2017-01-09..2017-01-09'],
    ['3 week', '20 témoin'],
  ],
  [
    '2013-06-17',
    "Nous visons 15 % d'énergie éolienne en 2020 et le double dix ans plus tard.",
    ['2020-01-01..2020-12-31'],
    ['15 %', '2 ×'],
  ],
  [
    '2021-01-25',
    "Pas de réouverture des stations avant la mi-février, au mieux. On perd 3 millions d'euros par semaine.",
    ['2021-02-11.. not'],
    ['3000000 EUR/week'],
  ],
  [
    '2018-09-12',
    'Le musée fermera du 5 novembre au 20 décembre pour travaux : nouvelle toiture, 2 400 m².',
    ['2018-11-05..2018-12-20'],
    ['2400 m²'],
  ],
  [
    '2011-12-14',
    "La fusion sera bouclée au premier semestre si les actionnaires votent oui. L'offre est de 23,50 euros par action.",
    ['2012-01-01..2012-06-30 if'],
    ['23.5 EUR/action'],
  ],
  [
    '2019-03-06',
    "Dès lundi, les cantines serviront un menu végétarien par semaine ; d'ici 2022, la moitié des produits seront bio.",
    ['2019-03-11..', '2019-03-06..2022-12-31'],
    ['50 %'],
  ],
  [
    '2014-04-29',
    "Le nouveau maire promet 500 logements sur la durée de son mandat et aucune hausse d'impôt avant 2017.",
    ['2017-01-01.. not'],
    ['500 logement'],
  ],
  [
    '2022-07-20',
    'Les sondes arriveront vers Jupiter dans huit ans. Elles pèsent 6 tonnes et coûtent 1,6 milliard.',
    ['2030-07-20..2030-07-20'],
    ['6 t', '1600000000'],
  ],
  [
    '2017-05-02',
    "Au plus tard fin juin, nous saurons qui reprend l'usine et ses 280 salariés.",
    ['2017-05-02..2017-06-30'],
    ['280 salarié'],
  ],
  [
    '2020-06-09',
    "Je reprendrai l'entraînement dans une dizaine de jours. La saison, elle, recommence le week-end du 22 août.",
    ['2020-06-19..2020-06-19', '2020-08-22..2020-08-23'],
    [],
  ],
];
