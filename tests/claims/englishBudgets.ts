import type { Case } from './case.ts';

/** Invented statements: budgets, herds, probes, strikes, tolls. */
export const englishBudgets: readonly Case[] = [
  ['2014-04-07', 'The lab closes in a fortnight; 32 jobs are on the line.', ['2014-04-21..2014-04-21'], ['32 job']],
  ['2019-10-21', "Parliament votes on Saturday, and I'd put the odds at 60%.", ['2019-10-26..2019-10-26'], ['60 %']],
  [
    '2012-05-21',
    "Sowing won't begin until the ground dries, we still have 140 acres to do.",
    ['the ground dries not'],
    ['140 acre'],
  ],
  [
    '2016-02-08',
    'She expects the merger to close by the third quarter, pending approval, for 45 pence a share.',
    ['2016-02-08..2016-09-30 if'],
    ['45 pence/share'],
  ],
  [
    '2010-08-16',
    'The telescope launches in 2014 at the earliest, three years late and $1.5bn over budget.',
    ['2014-01-01.. not'],
    ['3 year', '1500000000 USD'],
  ],
  ['2018-10-29', 'Your ticket is valid through 31 March. Trains run every 12 minutes.', ['2018-10-29..2019-03-31'], []],
  [
    '2023-02-06',
    'The hospital trust must save £24m this financial year, or about 3% of its budget.',
    [],
    ['24000000 GBP', '3 %'],
  ],
  ['2015-07-13', 'Give it five years and nobody will own a modem.', [], ['5 year']],
];
