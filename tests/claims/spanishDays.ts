import type { Case } from './case.ts';

/** Invented statements: markets, theatres, wells, cathedrals, summits. */
export const spanishDays: readonly Case[] = [
  [
    '2015-04-20',
    'La sentencia llegará después del verano. Hay 37 acusados y 300 testigos.',
    ['2015-09-01..'],
    ['37 acusado', '300 testigo'],
  ],
  [
    '2020-01-20',
    'A lo largo del año que viene cerraremos 90 oficinas; ninguna este año.',
    ['2021-01-01..2021-12-31', '2020-01-20..2020-12-31 not'],
    ['90 oficina'],
  ],
  [
    '2012-08-13',
    'Ni este trimestre ni el siguiente habrá crecimiento, me temo.',
    ['2012-08-13..2012-09-30 not', '2012-10-01..2012-12-31 not'],
    [],
  ],
  [
    '2018-11-05',
    'La Copa se decide el fin de semana que viene. Espero más de 60.000 espectadores.',
    ['2018-11-17..2018-11-18'],
    ['60000.. espectador'],
  ],
  [
    '2022-06-20',
    'El tope al gas estará en vigor hasta el 31 de mayo de 2023; bajará la luz entre un 15 y un 20 %.',
    ['2022-06-20..2023-05-31'],
    ['15..20 %'],
  ],
  ['2015-02-09', 'Compré la nave en junio.', [], []],
  ['2015-02-09', 'En octubre firmé el acuerdo y cobré 4.000 euros.', [], ['4000 EUR']],
  ['2015-02-09', 'El taller amplió su plantilla en marzo.', [], []],
  ['2015-02-09', 'Vendí el molino en abril.', [], []],
  ['2015-02-09', 'Compraré la nave en junio.', ['2015-06-01..2015-06-30'], []],
  ['2015-02-09', 'Tendré el molino en junio.', ['2015-06-01..2015-06-30'], []],
  ['2015-02-09', 'El alcalde anunció para junio la apertura.', ['2015-02-09..2015-06-30'], []],
];
