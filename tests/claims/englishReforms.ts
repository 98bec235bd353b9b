import type { Case } from './case.ts';

/** Invented statements: reforms, launches, harvests, prices, verdicts. */
export const englishReforms: readonly Case[] = [
  [
    '2018-03-19',
    'The appeal will be heard no earlier than October; the claimants want £40,000 each.',
    ['2018-10-01.. not'],
    ['40000 GBP'],
  ],
  [
    '2013-07-01',
    "Wheat harvest starts around the 20th, and I'd be happy with 8 tonnes a hectare.",
    ['2013-07-20..2013-07-20'],
    ['8 t/ha'],
  ],
  [
    '2020-04-13',
    "Schools stay shut until at least 4 May, that's 1.2 million kids at home.",
    ['2020-04-13..2020-05-04'],
    ['1200000 kid'],
  ],
  [
    '2016-10-03',
    'By the end of the decade a third of our fleet, some 900 trucks, will run on hydrogen.',
    ['2016-10-03..2019-12-31'],
    ['33.3333333333 %', '900 truck'],
  ],
  [
    '2022-11-28',
    'Rates should peak at 4.5% in the first half of next year, if inflation behaves.',
    ['2023-01-01..2023-06-30 if'],
    ['4.5 %'],
  ],
  [
    '2019-09-16',
    'Version 3 goes into beta on Thursday; more than 200 bugs were fixed.',
    ['2019-09-19..2019-09-19'],
    ['200.. bug'],
  ],
  [
    '2017-08-14',
    'The clinic lost two of its five surgeons in June and hopes to replace them by Easter.',
    ['Easter'],
    ['2', '5 surgeon'],
  ],
  [
    '2021-06-28',
    "We'd need 30 more buses; don't expect any this year or next.",
    ['2021-06-28..2021-12-31 not', '2022-01-01..2022-12-31 not'],
    ['30 bus'],
  ],
  [
    '2012-08-20',
    'It took 14 months to dig 3 km; at that rate we finish in 2016.',
    ['2016-01-01..2016-12-31'],
    ['14 month', '3 km'],
  ],
  [
    '2023-05-08',
    'The pilot plant runs through September and turns 20 tonnes of waste a day into gas.',
    ['2023-05-08..2023-09-30'],
    ['20 t/day'],
  ],
  [
    '2018-11-12',
    "Half of all pubs here will be gone in 15 years' time, mark my words.",
    ['2033-11-12..2033-11-12'],
    ['50 %'],
  ],
  [
    '2016-06-13',
    'The strike begins at midnight on Sunday and will last 72 hours.',
    ['2016-06-19..2016-06-19'],
    ['72 h'],
  ],
  [
    '2020-02-17',
    'Hospital beds: 412 now, 520 by next winter, fingers crossed.',
    ['2020-02-17..2021-02-28'],
    ['412', '520'],
  ],
  ['2014-05-19', 'They were supposed to ship in April. New date: the week of 9 June.', ['2014-06-09..2014-06-15'], []],
  [
    '2019-01-07',
    'Not until the last quarter will we see the first of 60 wind turbines.',
    ['2019-10-01.. not'],
    ['60 turbine'],
  ],
  ['2017-04-10', "If elected I'd scrap the tax in my first 100 days, worth about 3 pence a litre.", [], ['3 pence/L']],
];
