import type { Case } from './case.ts';

/** Invented statements: mines, farms, courts, satellites, hospitals, fares. */
export const englishTrades: readonly Case[] = [
  [
    '2016-05-10',
    'Harbour dredging will resume in the second week of June and should take eleven weeks.',
    ['2016-06-08..2016-06-14'],
    ['11 week'],
  ],
  [
    '2021-02-22',
    "We're aiming to have every over-70 vaccinated by mid-April, that's roughly 15 million jabs.",
    ['2021-02-22..2021-04-20'],
    ['15000000 jab'],
  ],
  [
    '2013-08-19',
    'The council wants £1.3m for the bridge and says it will reopen "sometime next summer".',
    ['2014-06-01..2014-08-31'],
    ['1300000 GBP'],
  ],
  [
    '2015-11-09',
    'No verdict is expected until the new year. The defence has called 23 witnesses.',
    ['2016-01-01.. not'],
    ['23 witness'],
  ],
  [
    '2022-06-15',
    "If the drought lasts past August we'll lose half the herd, some 600 head.",
    ['2022-09-01.. if'],
    ['50 %', '600 head'],
  ],
  [
    '2011-01-17',
    'The probe enters orbit on 18 March after a trip of nearly 5 billion miles.',
    ['2011-03-18..2011-03-18'],
    ['5000000000 mile'],
  ],
  [
    '2018-09-24',
    'The first turbines spin up before Christmas, the other 37 by the end of Q2.',
    ['2018-09-24..2018-12-24', '2018-09-24..2019-06-30'],
    ['37'],
  ],
  ['2014-03-03', 'Trains will not run on this line for at least another six weeks.', [], []],
  [
    '2017-10-23',
    'Our lease runs until 2031 and the rent is fixed at $4,200 a month till then.',
    ['2017-10-23..2031-12-31'],
    ['4200 USD/month'],
  ],
  [
    '2023-03-27',
    'Ministers hope to table the bill within weeks, once the lawyers sign off.',
    ['2023-03-27.. soon', 'the lawyers sign off if'],
    [],
  ],
  [
    '2016-08-29',
    'The barley came in at 6.1 t/ha against 7.4 last year; we drill again from mid-September.',
    ['2016-09-11..'],
    ['6.1 t/ha', '7.4'],
  ],
  [
    '2019-12-16',
    'Starting Monday, fares go up 2.7% and a monthly pass will set you back $127.',
    ['2019-12-23..'],
    ['2.7 %', '127 USD'],
  ],
  [
    '2010-06-07',
    "They'll ship 25,000 units this quarter and triple that in the one after.",
    ['2010-06-07..2010-06-30'],
    ['25000 unit', '3 ×'],
  ],
  ['2015-04-20', 'The deadline to appeal is 30 days after the ruling.', ['P30D..P30D from the ruling if'], []],
  [
    '2014-07-21',
    'One in eight GPs plans to quit by 2019, the survey of 3,100 doctors found.',
    ['2014-07-21..2019-12-31'],
    ['12.5 %', '3100 doctor'],
  ],
  [
    '2018-02-26',
    'Snow, up to 20 cm, is forecast for tomorrow and Wednesday.',
    ['2018-02-27..2018-02-27', '2018-02-28..2018-02-28'],
    ['..20 cm'],
  ],
];
