import type { Case } from './case.ts';

/** Invented statements: markets, theatres, wells, cathedrals, summits. */
export const englishDays: readonly Case[] = [
  [
    '2013-02-04',
    'The exchange will list its first green bond no later than the third quarter, worth 150 million euros.',
    ['2013-02-04..2013-09-30'],
    ['150000000 EUR'],
  ],
  [
    '2019-09-16',
    'We had 41 applicants in March; 12 of them start on Monday, and the programme ends just before Christmas.',
    ['2019-09-23..2019-09-23', '2019-09-16..2019-12-24'],
    ['41 applicant', '12'],
  ],
  [
    '2016-07-11',
    "I'll be there on Tuesday, the 19th, with or without a treaty. Ask the others.",
    ['2016-07-19..2016-07-19'],
    [],
  ],
  [
    '2022-08-22',
    "We'll have 80 percent of the reserves full by the beginning of October, two months ahead of schedule.",
    ['2022-08-22..2022-10-10'],
    ['80 %'],
  ],
  [
    '2011-05-16',
    "It's a five-year programme: 2012 to 2016, 40 schools a year, 2.2 billion crowns in total.",
    ['2012-01-01..2016-12-31'],
    ['5 year', '40 school/year', '2200000000 crown'],
  ],
  [
    '2020-07-13',
    'Theatres stay dark through the end of the year; we reopen with 50 % capacity in January, unless the virus decides otherwise.',
    ['2020-07-13..2020-12-31 if', '2021-01-01..2021-01-31 if'],
    ['50 %'],
  ],
  [
    '2015-01-12',
    'Engine one was lit 212 times. Flight two is set for the 24th, backup the day after.',
    ['2015-01-24..2015-01-24'],
    [],
  ],
  [
    '2017-12-04',
    'Will there be a vote this week? Not this week, no. Next week, possibly.',
    ['2017-12-04..2017-12-10 not', '2017-12-11..2017-12-17'],
    [],
  ],
  [
    '2014-09-22',
    'We reckon on 3 to 4 percent growth annually until the end of the decade, then 2.',
    ['2014-09-22..2019-12-31'],
    ['3..4 %', '2'],
  ],
  [
    '2012-07-16',
    'The athletes move in next Thursday. 26,000 beds, two pools, and not a single day of delay since ground was broken in 2008.',
    ['2012-07-19..2012-07-19'],
    ['26000 bed', '2 pool'],
  ],
  [
    '2019-02-11',
    'By this time next year the dual carriageway will be finished, and the ring road two years after that.',
    ['2019-02-11..2020-02-11'],
    [],
  ],
  [
    '2010-08-09',
    'The well produces 900 barrels daily. Another six wells come on stream between September and November.',
    ['2010-09-01..2010-11-30'],
    ['900 barrel/day', '6 well'],
  ],
  [
    '2016-11-28',
    "I'd be surprised if it took longer than 18 months. The first 50 miles are open by New Year's Eve 2017.",
    ['2016-11-28..2017-12-31'],
    ['18.. month', '50 mile'],
  ],
  [
    '2018-06-11',
    'Our goal is still a 25% market share within five to seven years. We have 11.',
    ['2023-06-11..2025-06-11'],
    ['25 %', '11'],
  ],
  [
    '2014-12-29',
    "No fireworks this New Year's Eve, and none next year. The money, £90,000, goes to the shelters.",
    ['2014-12-31..2014-12-31 not', '2015-01-01..2015-12-31 not'],
    ['90000 GBP'],
  ],
  [
    '2013-10-21',
    "The bill dies unless the Lords pass it by Thursday midnight. Then it's back to square one in May.",
    ['2013-10-21..2013-10-24 if', '2014-05-01..2014-05-31'],
    [],
  ],
  ['2025-01-28', 'The exhibition opened in December and will run until February 1.', ['2025-01-28..2025-02-01'], []],
  ['2025-11-03', 'In September, Alma announced a fund that will pay farmers.', [], []],
  [
    '2013-05-06',
    "Before the 2014 election we'll publish the accounts, and by the 2016 World Cup the stadium stands.",
    ['the 2014 election', 'the 2016 World Cup'],
    [],
  ],
  ['2013-05-06', 'That fight will go on in the months to come.', ['2013-05-06.. soon'], []],
];
