import type { Case } from './case.ts';

/** Invented statements: what a paper says somebody said, parts of a whole, times of day beside days. */
export const englishTold: readonly Case[] = [
  [
    '2014-02-10',
    'Mortgage holders pay £65 more a month from May, the bank said on Friday.',
    ['2014-05-01..'],
    ['65 GBP/month'],
  ],
  ['2014-02-10', 'From May on mortgage holders pay more, the bank announced.', ['2014-05-01..'], []],
  [
    '2022-05-09',
    'She expects at least a fifth of the crop to be lost before the rains return.',
    ['the rains return'],
    ['20.. %'],
  ],
  ['2015-11-02', 'The patch for kernel 4.3 goes out Thursday.', ['2015-11-05..2015-11-05'], []],
];
