import type { Case } from './case.ts';

/** Invented statements: what a paper says somebody said, parts of a whole, times of day beside days. */
export const frenchTold: readonly Case[] = [
  [
    '2014-02-10',
    'Les clients paient un cinquième de plus à partir de mai, a déclaré le porte-parole vendredi.',
    ['2014-05-01..'],
    ['20 %'],
  ],
  ['2016-07-11', 'Le TGV mettra 2 h 05 au lieu de 3 h 15 dès juillet 2017.', ['2017-07-01..'], []],
];
