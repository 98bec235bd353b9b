import type { Case } from './case.ts';

/** Invented statements: what a paper says somebody said, parts of a whole, times of day beside days. */
export const spanishTold: readonly Case[] = [
  ['2014-02-10', 'Los clientes pagan más desde mayo, dijo el portavoz el viernes.', ['2014-05-01..'], []],
  [
    '2015-02-09',
    'Vamos a contratar entre 80 y 100 enfermeras en los próximos meses.',
    ['2015-02-09.. soon'],
    ['80..100 enfermera'],
  ],
];
