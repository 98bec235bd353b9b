import type { Case } from './case.ts';

/** Invented statements: offices, elections, ministries, launches, matches. */
export const englishOffices: readonly Case[] = [
  [
    '2016-06-13',
    "We'll put 1,500 more officers on the street within the first hundred days. Crime fell by 9 percent last year, no thanks to my opponent.",
    [],
    ['1500 officer', '9 %'],
  ],
  [
    '2018-04-03',
    'Starting this Thursday the app costs 4.99 a month. Existing users keep the free plan till the end of 2018.',
    ['2018-04-05..', '2018-04-03..2018-12-31'],
    ['4.99 /month'],
  ],
  [
    '2021-02-22',
    'As of 1 March masks are no longer mandatory. The hospital has 14 cases left, down from 230 in December.',
    ['2021-03-01.. not'],
    ['14 case', '230'],
  ],
  [
    '2012-05-14',
    "Not one euro will be paid before the audit is finished, and the audit won't be finished before autumn.",
    ['the audit is finished not', '2012-09-01.. not'],
    [],
  ],
  [
    '2019-06-17',
    'The new line cuts the trip from 95 to 58 minutes. First passengers: December 2023, give or take a month.',
    ['2023-12-01..2023-12-31'],
    ['95 min', '58 min'],
  ],
  [
    '2014-03-31',
    'Ten years from now nobody will own a car. I said that at the 2012 congress and they laughed.',
    ['2024-03-31..2024-03-31 not'],
    [],
  ],
  [
    '2022-05-09',
    'Our heat pump delivers 9 kW and runs down to minus 15 degrees. Shipping from week 32, or early September at the latest.',
    ['2022-08-08..', '2022-05-09..2022-09-10'],
    ['9 kW', '-15 °C'],
  ],
  [
    '2010-11-15',
    'Q: Is the second reactor going to be switched on in 2011? A: Yes, in spring. Q: With how many megawatts? A: 900.',
    ['2011-01-01..2011-12-31', '2011-03-01..2011-05-31'],
    ['900'],
  ],
  [
    '2017-09-25',
    "He had promised to retire by the age of 40. He's 43 now and signs on for two more seasons, until summer 2019.",
    ['2017-09-25..2019-08-31'],
    ['2 season'],
  ],
  [
    '2015-04-07',
    'The drug cuts attacks by half and the side effects are mild. Approval is likely in the second half of next year; launch shortly afterwards.',
    ['2016-07-01..2016-12-31'],
    ['50 %'],
  ],
  [
    '2020-10-19',
    "We don't plan to open new offices for the foreseeable future, and nobody comes back to this one before New Year.",
    ['2021-01-01.. not'],
    [],
  ],
  [
    '2023-07-24',
    "We're moving the release from August 15 to October 3. 1.2 million people pre-ordered, I'm truly sorry.",
    ['2023-10-03..2023-10-03'],
    ['1200000 person'],
  ],
  [
    '2011-08-29',
    'The spill will be capped in days rather than weeks. Some 5,000 barrels a day still reach the sea.',
    ['2011-08-29.. soon'],
    ['5000 barrel/day'],
  ],
  [
    '2016-12-19',
    "From Monday to Wednesday next week the office is closed. We're back on 29 December.",
    ['2016-12-26..2016-12-28', '2016-12-29..2016-12-29'],
    [],
  ],
  [
    '2018-07-16',
    'Phase two begins when phase one has paid for itself, which I expect around 2021.',
    ['phase one has paid for itself if', '2021-01-01..2021-12-31'],
    [],
  ],
  [
    '2020-01-13',
    "In the next decade we'll plant 20 million trees, twice what was planted in the last one.",
    ['2030-01-01..2039-12-31'],
    ['20000000 tree', '2 ×'],
  ],
  [
    '2012-09-27',
    'My successor takes over on the first of January. I leave a debt of $1.1 billion, I found one of $1.9 billion.',
    ['2013-01-01..2013-01-01'],
    ['1100000000 USD', '1900000000 USD'],
  ],
  [
    '2019-04-22',
    "If by September we don't have the licence, we'll sue. It's been 26 months since we applied.",
    ['2019-04-22..2019-09-30 if not'],
    [],
  ],
  [
    '2021-09-13',
    "Tickets from £18. The exhibition runs until 9 January, and if you come before noon it's half the price.",
    ['2021-09-13..2022-01-09 if'],
    ['18.. GBP', '50 %'],
  ],
  [
    '2017-02-07',
    'We expect between 15 and 20 launches this year and about 30 in 2018, each one carrying up to 6 satellites.',
    ['2017-02-07..2017-12-31', '2018-01-01..2018-12-31'],
    ['15..20 launch', '30', '..6 satellite'],
  ],
  [
    '2015-12-02',
    'Ladies and gentlemen, mark your calendars: on 4 and 5 June 2016 this city gets its first marathon, 42.195 km through eleven districts.',
    ['2016-06-04..2016-06-05'],
    ['42.195 km', '11 district'],
  ],
  [
    '2013-01-28',
    "Don't wait for a miracle in Q1. The turnaround will take three to five years, and we'll cut costs by £200m a year.",
    ['2013-01-28..2013-03-31 not'],
    ['3..5 year', '200000000 GBP/year'],
  ],
];
