import type { Case } from './case.ts';

/** Invented statements: numbers in words, business years, laws, rates said first, the rest of a year. */
export const spanishCounts: readonly Case[] = [
  ['2022-06-27', 'Esta semana bajamos el precio un 10 %.', ['2022-06-27..2022-07-03'], ['10 %']],
  ['2019-01-15', 'En un plazo de tres meses entregaremos 45 viviendas.', ['2019-01-15..2019-04-15'], ['45 vivienda']],
  ['2015-11-09', 'En el plazo máximo de 30 días devolveremos el dinero.', ['2015-11-09..2015-12-09'], []],
  [
    '2014-11-17',
    'El artículo 12 apartado 3 sigue: dos mil quinientos trabajadores al año.',
    [],
    ['2500 trabajador/year'],
  ],
  [
    '2023-11-13',
    'En lo que queda de año contrataremos a un centenar de médicos.',
    ['2023-11-13..2023-12-31'],
    ['100 médico'],
  ],
  [
    '2020-02-11',
    'En el ejercicio 2021 ganaremos un 3 %, durante todo el año 2022 un 4 %.',
    ['2021-01-01..2021-12-31', '2022-01-01..2022-12-31'],
    ['3 %', '4 %'],
  ],
];
