import type { Case } from './case.ts';

/** Invented statements: what a paper says somebody said, parts of a whole, times of day beside days. */
export const germanTold: readonly Case[] = [
  ['2014-02-10', 'Kunden zahlen ab Mai ein Fünftel mehr, sagte der Sprecher am Freitag.', ['2014-05-01..'], ['20 %']],
  ['2019-03-25', 'Der Prozess wurde auf den 6. Mai verschoben.', ['2019-05-06..2019-05-06'], []],
];
