import type { Case } from './case.ts';

/** Invented statements: letters, kilns, glaciers, locks, museums. */
export const englishLetters: readonly Case[] = [
  [
    '2014-11-12',
    'Hello Tomas, thanks for asking. The kiln will be fired up again before the month is out, and orders placed now ship in six to eight weeks.',
    ['2014-11-12..2014-11-30', '2014-12-24..2015-01-07'],
    [],
  ],
  [
    '2019-03-04',
    "We've spent 12 million on the app and nobody uses it. It'll be switched off on 30 June and the team of 18 moves to the web side.",
    ['2019-06-30..2019-06-30'],
    ['12000000', '18 move'],
  ],
  [
    '2012-01-23',
    "By spring we want two more trams, by 2015 the extension to Norrby, 6.3 km, and after that I'm too old.",
    ['2012-01-23..2012-05-31', '2012-01-23..2015-12-31'],
    ['2 tram', '6.3 km'],
  ],
  [
    '2021-08-16',
    'Q: Can we expect refunds this month? A: No. Q: In September then? A: Yes, within ten working days of your claim.',
    ['2021-08-16..2021-08-31 not', '2021-09-01..2021-09-30', 'P0D..P10D from your claim if'],
    [],
  ],
  [
    '2016-10-03',
    'The glacier loses 30 metres a year. It will be gone by 2080, perhaps by 2060.',
    ['2016-10-03..2080-12-31', '2016-10-03..2060-12-31'],
    ['30 m/year'],
  ],
  [
    '2010-05-31',
    'Unless somebody finds $4 million by Friday noon the paper prints its last issue on Sunday.',
    ['2010-05-31..2010-06-04 if', '2010-06-06..2010-06-06 if'],
    ['4000000 USD'],
  ],
  [
    '2018-08-27',
    "Nope, no console version planned for 2019. We're at 1.8k wishlists, goal is 10k before launch.",
    ['2019-01-01..2019-12-31 not', 'launch'],
    ['1800 wishlist', '10000'],
  ],
  [
    '2013-12-16',
    'Over the holidays the pools are closed. From 7 January a swim costs £3.60, children under 12 pay half.',
    ['2014-01-07..'],
    ['3.6 GBP'],
  ],
  [
    '2015-05-25',
    'The court meets on 8 June. Expect a ruling late that month or in early July, and an appeal whatever it says.',
    ['2015-06-08..2015-06-08', '2015-07-01..2015-07-10'],
    [],
  ],
  [
    '2020-02-17',
    'Our test bench ran for 1,200 hours without a fault. Serial production could begin as early as the fourth quarter.',
    ['2020-10-01..2020-12-31'],
    ['1200 h'],
  ],
  [
    '2017-04-03',
    'He said "two years at most" in 2011. I say it now: it will take until 2025, and it\'ll be 3 billion, not 1.4.',
    ['2017-04-03..2025-12-31'],
    ['..2 year', '3000000000', '1.4'],
  ],
  [
    '2011-10-10',
    "The sensor weighs less than 3 grams. We're giving samples to five hospitals from November on.",
    ['2011-11-01..'],
    ['..3 g', '5 hospital'],
  ],
  [
    '2019-12-23',
    'See you in 2020! First up is the remaster (February 14), then the board game in time for the fair.',
    ['2020-01-01..2020-12-31', '2020-02-14..2020-02-14', 'the fair'],
    [],
  ],
  [
    '2023-01-30',
    "Mortgage rates are going to hover around 4% through 2023 and shouldn't fall below 3.5 until late 2024.",
    ['2023-01-30..2023-12-31', '2024-09-01.. not'],
    ['4 %', '3.5..'],
  ],
  [
    '2016-03-14',
    'My promise to the 240 families: nobody moves out before the new flats are ready.',
    ['the new flats are ready not'],
    ['240 family'],
  ],
  [
    '2012-12-03',
    'The referee gave us three minutes. The league will give us an answer sometime next week, maybe on the 12th.',
    ['2012-12-10..2012-12-16', '2012-12-12..2012-12-12'],
    ['3 min'],
  ],
  [
    '2018-02-19',
    'We plan to double output to 60,000 tyres a month by the third quarter of next year.',
    ['2018-02-19..2019-09-30'],
    ['2 ×', '60000 tyre/month'],
  ],
  [
    '2021-05-31',
    "The museum has until year's end to return the bronzes. It owns 23, and two have already been sent back.",
    ['2021-05-31..2021-12-31'],
    ['23', '2'],
  ],
];
