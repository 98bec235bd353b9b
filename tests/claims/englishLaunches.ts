import type { Case } from './case.ts';

/** Invented statements: launches, mills, banks, glaciers, films, volcanoes. */
export const englishLaunches: readonly Case[] = [
  [
    '2019-01-21',
    'Pre-orders open today at noon. Units ship in the second week of March for $249, and 40 percent off for the first 1,000 buyers.',
    ['2019-01-21..2019-01-21', '2019-03-08..2019-03-14'],
    ['249 USD', '40 %', '1000 buyer'],
  ],
  [
    '2012-10-08',
    "He'll serve at least four years of a nine-year sentence, so he won't be out before 2016.",
    ['2016-01-01.. not'],
    ['4.. year', '9 year'],
  ],
  [
    '2021-07-19',
    'The mill reopens on Monday with 120 of its 300 workers; the rest come back in stages through the end of October.',
    ['2021-07-26..2021-07-26', '2021-07-19..2021-10-31'],
    ['120', '300 worker'],
  ],
  [
    '2014-04-28',
    "No, we are not for sale. Ask me again in 2020. Our turnover was €62m last year and it'll be €70m this year.",
    ['2020-01-01..2020-12-31', '2014-04-28..2014-12-31'],
    ['62000000 EUR', '70000000 EUR'],
  ],
  [
    '2017-05-29',
    'Hi all, server maintenance on Wednesday from 4 to 8 am UTC. Patch 7.2 drops a week later, no eta on 7.3.',
    ['2017-05-31..2017-05-31'],
    [],
  ],
  [
    '2010-03-10',
    "We want the glacier park open by the time the cable car is finished. It'll carry 900 people an hour to 3,100 metres.",
    ['the cable car is finished'],
    ['900 person/h', '3100 m'],
  ],
  [
    '2022-11-21',
    "Rates won't come down until inflation is back at two percent, and that won't be before 2024, in my view.",
    ['inflation is back at two percent not', '2024-01-01.. not'],
    ['2 %'],
  ],
  [
    '2020-08-24',
    'Our hydrogen train does 140 km/h and has a range of 800 to 1,000 km. Regular service from December 2022, for a start on two lines.',
    ['2022-12-01..'],
    ['140 km/h', '800..1000 km', '2 line'],
  ],
  [
    '2016-01-04',
    'This year will be hard, next year will be harder, and by 2018 nobody will talk about it any more.',
    ['2016-01-04..2016-12-31', '2017-01-01..2017-12-31', '2016-01-04..2018-12-31 not'],
    [],
  ],
  [
    '2023-03-13',
    'The bank has until 5 p.m. on Thursday to raise 2 billion dollars. Should it fail, the state steps in over the weekend.',
    ['2023-03-13..2023-03-16', '2023-03-18..2023-03-19 if'],
    ['2000000000 USD'],
  ],
  [
    '2011-12-27',
    'Mr Orrin, the second customer has tested on 7 December. The third takes delivery within 60 days from today. It has 52 modules.',
    ['2011-12-27..2012-02-25'],
    ['52 module'],
  ],
  [
    '2019-10-07',
    'We will have mapped a third of the sea floor by 2025 and all of it by 2030. In 2017 it was 6 %.',
    ['2019-10-07..2025-12-31', '2019-10-07..2030-12-31'],
    ['33.3333333333 %', '6 %'],
  ],
  [
    '2014-06-23',
    'There are 17 candidates and only four seats. Count starts tonight at ten, results not before Thursday.',
    ['2014-06-23..2014-06-23', '2014-06-26.. not'],
    ['17 candidate', '4 seat'],
  ],
  [
    '2020-02-03',
    "Maybe it'll be ready for the Games, maybe not. Either way the roof comes in at 3,400 tonnes and costs twice what they told you.",
    ['the Games'],
    ['3400 t', '2 ×'],
  ],
  [
    '2012-08-20',
    "I gave myself 18 months to turn this club around and 14 are gone. If we're not in the top six by New Year I'll go.",
    ['2012-08-20..2013-01-01 if not'],
    ['18 month', '14'],
  ],
  [
    '2017-01-16',
    "There'll be no second referendum in this parliament. Article 50 will be triggered by the end of March, full stop.",
    ['this parliament not', '2017-01-16..2017-03-31'],
    [],
  ],
  [
    '2015-08-03',
    'The fund has $3.2 billion and will invest half of that over the next five years, mostly in batteries.',
    ['2015-08-03..2020-08-03'],
    ['3200000000 USD', '50 %'],
  ],
  [
    '2021-01-11',
    'Until further notice the ferry only runs twice a day. A decision about Easter will be taken in early March.',
    ['2021-03-01..2021-03-10'],
    [],
  ],
  [
    '2018-09-03',
    'Beta this month, hopefully the week of the 17th. It needs iOS 12 and 1.5 GB of space.',
    ['2018-09-03..2018-09-30', '2018-09-17..2018-09-23'],
    ['1.5 GB'],
  ],
  [
    '2010-07-12',
    "As soon as we get the money we'll hire; I think 25 people before the year's end, 60 a year from then.",
    ['we get the money if', '2010-07-12..2010-12-31'],
    ['25 person', '60'],
  ],
  [
    '2016-09-26',
    'Fewer than one in ten patients relapse. The trial ends in the third quarter of 2019; till then, patience.',
    ['2019-07-01..2019-09-30'],
    ['..10 %'],
  ],
];
