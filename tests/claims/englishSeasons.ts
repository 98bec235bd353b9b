import type { Case } from './case.ts';

/** Invented statements: seasons, loans, delays, rivers. */
export const englishSeasons: readonly Case[] = [
  [
    '2016-01-11',
    "We'll cross 1 million users in the first half of this year.",
    ['2016-01-11..2016-06-30'],
    ['1000000 user'],
  ],
  ['2016-01-11', 'No price cut in the first quarter.', ['2016-01-11..2016-03-31 not'], []],
  ['2016-01-11', 'After two years of work, 14 of our 20 students have a job.', [], ['14', '20 student']],
  ['2016-01-11', 'The tender closes 15/02/2016.', ['2016-02-15..2016-02-15'], []],
  ['2016-01-11', "We've been promised broadband by summer 2014. Now they say 2018.", ['2018-01-01..2018-12-31'], []],
  ['2016-01-11', "I'm stepping down at the end of my term.", [], []],
  [
    '2016-01-11',
    'Production of the XR5 ends mid-year; the XR6 (from $29,900) follows in the fall.',
    ['2016-05-01..2016-08-31', '2016-09-01..2016-11-30'],
    ['29900.. USD'],
  ],
  ['2016-01-11', 'Rivers will be back below 3 m within 72 hours.', ['2016-01-11..2016-01-14'], ['..3 m']],
  [
    '2016-01-11',
    'We still need 8,500 signatures until the 31st of March.',
    ['2016-01-11..2016-03-31'],
    ['8500 signature'],
  ],
  [
    '2016-01-11',
    'The test reactor will reach 150 million degrees in 2025, not before.',
    ['2025-01-01..2025-12-31'],
    ['150000000 °C'],
  ],
  ['2016-01-11', 'The loan runs for 30 years at 2.1%.', [], ['30 year', '2.1 %']],
  ['2016-01-11', 'Starting tomorrow, buses run every 12 minutes instead of every 20.', ['2016-01-12..'], []],
  ['2016-01-11', 'Expect delays of up to 40 minutes this week.', ['2016-01-11..2016-01-17'], ['..40 min']],
  [
    '2016-01-11',
    'We shut down in 1999, reopened in 2006 and will be gone by the 2020s.',
    ['2016-01-11..2029-12-31'],
    [],
  ],
  ['2016-01-11', "We don't expect snow this month.", ['2016-01-11..2016-01-31 not'], []],
  [
    '2016-01-11',
    'Roughly every third house, 1,900 in all, will get a heat pump before winter.',
    ['2016-01-11..2016-11-30'],
    ['1900'],
  ],
  [
    '2016-01-11',
    'If you order today you get it tomorrow.',
    ['2016-01-11..2016-01-11 if', '2016-01-12..2016-01-12 if'],
    [],
  ],
  ['2016-01-11', 'Prices have tripled since 2012 and will triple again by 2020.', ['2016-01-11..2020-12-31'], ['3 ×']],
  ['2016-01-11', 'We plan two launches a year from 2018.', ['2018-01-01..'], ['2 launch/year']],
  ['2016-01-11', 'The show premieres in late January on 3 channels.', ['2016-01-21..2016-01-31'], ['3 channel']],
  ['2016-01-11', 'The court will rule in the coming months.', ['2016-01-11.. soon'], []],
  ['2022-09-12', 'The gas will last us until February or March.', ['2022-09-12..2023-03-31'], []],
  ['2020-02-10', 'By the close of business on Friday we will know.', ['2020-02-10..2020-02-14'], []],
];
