import type { Case } from './case.ts';

/** Invented statements: offices, elections, ministries, launches, matches. */
export const spanishOffices: readonly Case[] = [
  [
    '2018-06-18',
    'Antes de fin de mes se conocerá el nombre del entrenador. Cobrará 4 millones por temporada.',
    ['2018-06-18..2018-06-30'],
    ['4000000 /temporada'],
  ],
  [
    '2014-01-13',
    'La obra se reanudará dentro de diez días y estará lista, como tarde, en junio de 2015.',
    ['2014-01-23..2014-01-23', '2014-01-13..2015-06-30'],
    [],
  ],
  [
    '2021-03-22',
    'En cuanto lleguen las dosis vacunaremos a 20.000 personas al día.',
    ['lleguen las dosis if'],
    ['20000 person/day'],
  ],
  [
    '2016-10-10',
    'El año próximo el salario mínimo subirá un 8 por ciento, hasta los 707 euros al mes.',
    ['2017-01-01..2017-12-31'],
    ['8 %', '707 EUR/month'],
  ],
  [
    '2012-11-27',
    'No habrá desahucios durante los próximos dos años para las familias con menos de 19.200 euros.',
    ['2012-11-27..2014-11-27 not'],
    ['..19200 EUR'],
  ],
  [
    '2019-05-20',
    'El concierto es el sábado 13 de julio a las nueve de la noche; quedan 300 entradas.',
    ['2019-07-13..2019-07-13'],
    ['300 entrada'],
  ],
  [
    '2023-06-12',
    'Votaremos el 23 de julio. El recuento, si no hay incidencias, acabará esa misma noche.',
    ['2023-07-23..2023-07-23'],
    [],
  ],
  [
    '2015-08-31',
    'En el peor de los casos la presa estará terminada a comienzos de 2018. Tiene 110 metros de altura.',
    ['2018-01-01..2018-04-30'],
    ['110 m'],
  ],
  ['2011-09-05', '¿Subirán los impuestos el año que viene? Sí, pero solo un punto.', ['2012-01-01..2012-12-31'], []],
  [
    '2020-12-14',
    'La nueva consola no llegará a las tiendas hasta bien entrado 2021; costará 499 euros.',
    ['2021-01-01.. not'],
    ['499 EUR'],
  ],
];
