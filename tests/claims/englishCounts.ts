import type { Case } from './case.ts';

/** Invented statements: numbers in words, business years, laws, rates said first, the rest of a year. */
export const englishCounts: readonly Case[] = [
  ['2022-03-18', 'The winger underwent surgery on Wednesday.', [], []],
  [
    '2020-02-11',
    'We expect growth in fiscal year 2021, FY22 and fiscal 2023.',
    ['2021-01-01..2021-12-31', '2022-01-01..2022-12-31', '2023-01-01..2023-12-31'],
    [],
  ],
  ['2014-11-17', 'Under § 12 subsection 3 and schedule 2 we owe nothing; clause 7 stays.', [], []],
  ['2014-11-17', 'Per year we burn 3,000 tonnes.', [], ['3000 t/year']],
  [
    '2014-11-17',
    'Twenty-five hundred workers, two thousand five hundred beds, one point five million trees.',
    [],
    ['2500 worker', '2500 bed', '1500000 tree'],
  ],
  ['2020-01-01', 'Prices start from 35 euros. The N-340 reopens tomorrow.', ['2020-01-02..2020-01-02'], ['35.. EUR']],
  ['2020-01-01', 'We open only after the election.', ['the election if'], []],
  [
    '2020-03-23',
    'Testing will be ramped up to 25,000 swabs a day, not later than 4 May.',
    ['2020-03-23..2020-05-04'],
    ['25000 swab/day'],
  ],
  [
    '2018-06-18',
    'Rates go up twice more, to 2.5 %, and stay there for the rest of the year.',
    ['2018-06-18..2018-12-31'],
    ['2.5 %'],
  ],
  ['2012-09-10', 'We will not raise prices throughout 2013.', ['2013-01-01..2013-12-31 not'], []],
];
