import type { Case } from './case.ts';

/** Invented statements: launches, mills, banks, glaciers, films, volcanoes. */
export const germanLaunches: readonly Case[] = [
  [
    '2017-03-20',
    'Ich kündige Ihnen an: Noch vor der Sommerpause liegt das Gesetz auf dem Tisch. Es entlastet Familien um 200 Euro im Jahr.',
    ['Sommerpause'],
    ['200 EUR/year'],
  ],
  [
    '2012-06-11',
    'Wir rechnen damit, dass der Euro-Kurs in den nächsten zwölf Monaten auf 1,15 Dollar fällt.',
    ['2012-06-11..2013-06-11'],
    ['1.15 USD'],
  ],
  [
    '2019-11-25',
    'Der Film kommt am 2. Weihnachtstag ins Kino; gedreht haben wir 58 Tage lang in Tirol.',
    ['2019-12-26..2019-12-26'],
    ['58 day'],
  ],
  [
    '2021-06-14',
    'Wer bis Ende August bestellt, bekommt das Rad noch dieses Jahr. Es wiegt 14 Kilo und kostet ab 1.999 Euro.',
    ['2021-06-14..2021-08-31', '2021-06-14..2021-12-31'],
    ['14 kg', '1999.. EUR'],
  ],
  [
    '2014-01-27',
    'In den 2020er Jahren wird jeder zweite Neuwagen elektrisch fahren, glauben Sie mir. Heute sind es 0,3 Prozent.',
    ['2020-01-01..2029-12-31'],
    ['0.3 %'],
  ],
  [
    '2016-10-24',
    'Die Sperrung dauert vom 7. bis einschließlich 11. November. Die Umleitung ist 9 km lang.',
    ['2016-11-07..2016-11-11'],
    ['9 km'],
  ],
  [
    '2022-07-18',
    'Ob die Gasleitung am Donnerstag wieder aufmacht, weiß niemand. Bis zum 1. November wollen wir die Speicher zu 95 Prozent füllen.',
    ['2022-07-21..2022-07-21', '2022-07-18..2022-11-01'],
    ['95 %'],
  ],
  [
    '2013-04-08',
    'Zur Jahresmitte gehe ich in Pension, mit 65. Mein Nachfolger wird im Mai gewählt.',
    ['2013-05-01..2013-08-31', '2013-05-01..2013-05-31'],
    [],
  ],
  [
    '2018-08-13',
    'Es werden zwischen 20 und 25 Züge bestellt; Lieferung 2021 bis 2023.',
    ['2021-01-01..2023-12-31'],
    ['20..25 züge'],
  ],
  [
    '2020-11-02',
    'Vier Wochen lang sind alle Lokale zu. Wenn die Zahlen sinken, öffnen wir am 30. November wieder.',
    ['2020-11-30..2020-11-30 if'],
    ['4 week'],
  ],
];
