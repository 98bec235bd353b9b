import type { Case } from './case.ts';

/** Invented statements: letters, kilns, glaciers, locks, museums. */
export const spanishLetters: readonly Case[] = [
  [
    '2013-10-14',
    'Prometo que antes de 2015 todos los colegios tendrán calefacción; faltan 38.',
    ['2013-10-14..2014-12-31'],
    ['38'],
  ],
  [
    '2020-05-11',
    'A partir del lunes podremos reunirnos hasta diez personas, salvo que empeoren los datos.',
    ['2020-05-18.. if'],
    ['..10 person'],
  ],
  [
    '2022-10-31',
    'La ley estará aprobada como muy tarde a finales de año y entrará en vigor en enero.',
    ['2022-10-31..2022-12-31', '2023-01-01..2023-01-31'],
    [],
  ],
  [
    '2016-02-08',
    'El portero no jugará hasta abril: tres semanas de reposo y otras cuatro de rehabilitación.',
    ['2016-04-01.. not'],
    ['3 week', '4 rehabilitación'],
  ],
  [
    '2018-04-09',
    'Presentaremos los presupuestos antes del 30 de septiembre; el déficit no pasará del 1,3 %.',
    ['2018-04-09..2018-09-29'],
    ['..1.3 %'],
  ],
  [
    '2021-12-13',
    'A finales de la década tendremos un 74 % de renovables, y en 2050 el cien por cien.',
    ['2029-01-01..2029-12-31', '2050-01-01..2050-12-31'],
    ['74 %', '100 %'],
  ],
];
