import type { Case } from './case.ts';

/** Invented statements, and what is to be read of them. */
export const french: readonly Case[] = [
  [
    '2016-03-08',
    'Le nouvel hôpital ouvrira au premier trimestre 2018 avec 450 lits. Les travaux ont commencé en janvier.',
    ['2018-01-01..2018-03-31'],
    ['450 lit'],
  ],
  [
    '2016-03-08',
    'Nous ne baisserons pas les prix cette année. Peut-être en 2017, si la demande reprend.',
    ['2016-03-08..2016-12-31 not', '2017-01-01..2017-12-31 if'],
    [],
  ],
  [
    '2016-03-08',
    "Le rapport sera rendu d'ici la fin du mois. Il compte 80 pages.",
    ['2016-03-08..2016-03-31'],
    ['80 page'],
  ],
  [
    '2016-03-08',
    'À partir du 1er juillet, le ticket passera à 1,90 euro au lieu de 1,80.',
    ['2016-07-01..'],
    ['1.9 EUR', '1.8'],
  ],
  [
    '2016-03-08',
    "On espère embaucher une vingtaine de personnes avant l'été. L'an dernier nous en avons recruté 12.",
    ['2016-03-08..2016-05-31'],
    ['20 person', '12'],
  ],
  [
    '2016-03-08',
    'Dès que les juges auront tranché, nous publierons tout. Bientôt, donc.',
    ['les juges auront tranché if', '2016-03-08.. soon'],
    [],
  ],
  [
    '2016-03-08',
    "La mise en service est reportée à septembre 2017. Le chantier coûtera 1,2 milliard d'euros, soit 30 % de plus que prévu.",
    ['2017-09-01..2017-09-30'],
    ['1200000000 EUR', '30 %'],
  ],
  [
    '2016-03-08',
    'Mardi prochain, nous lancerons la bêta pour 5 000 utilisateurs. Dans deux ans, la moitié des foyers seront équipés.',
    ['2016-03-15..2016-03-15', '2018-03-08..2018-03-08'],
    ['5000 utilisateur', '50 %'],
  ],
];
