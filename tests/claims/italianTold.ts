import type { Case } from './case.ts';

/** Invented statements: what a paper says somebody said, parts of a whole, times of day beside days. */
export const italianTold: readonly Case[] = [
  ['2014-02-10', 'I clienti pagano di più da maggio, ha detto il portavoce venerdì.', ['2014-05-01..'], []],
  ['2020-12-14', 'Più della metà dei seggi sarà scrutinata domani.', ['2020-12-15..2020-12-15'], ['50.. %']],
  ['2012-01-30', 'Taglieremo le emissioni di un quarto, forse di un terzo.', [], ['25 %', '33.3333333333 %']],
];
