import type { Case } from './case.ts';

/** Invented statements of a hospital, a railway, a club, a studio, a party, a bakery, a builder, a grid and a probe. */
export const germanFields: readonly Case[] = [
  [
    '2020-03-16',
    'Die Klinik bleibt bis Ende April geschlossen, danach sehen wir weiter.',
    ['2020-03-16..2020-04-30'],
    [],
  ],
  ['2020-03-16', 'Innerhalb von sechs Wochen bauen wir 1.200 Betten auf.', ['2020-03-16..2020-04-27'], ['1200 betten']],
  [
    '2020-03-16',
    'In anderthalb Jahren fährt hier die Straßenbahn im Zehn-Minuten-Takt.',
    ['2021-09-16..2021-09-16'],
    [],
  ],
  [
    '2020-03-16',
    'Der Prozess beginnt übermorgen um 9 Uhr und dauert drei Tage.',
    ['2020-03-18..2020-03-18'],
    ['3 day'],
  ],
  [
    '2020-03-16',
    'Nicht in diesem Jahr, frühestens Mitte 2021.',
    ['2020-03-16..2020-12-31 not', '2021-05-01.. not'],
    [],
  ],
  ['2020-03-16', 'Niemand wird vor 2022 entlassen.', ['2022-01-01.. not'], []],
  ['2020-03-16', 'Sofern der Gemeinderat zustimmt, öffnet das Bad am 1. Juli.', ['2020-07-01..2020-07-01 if'], []],
  ['2020-03-16', 'Nach der Prüfung durch den TÜV gehen wir sofort in Betrieb.', ['Prüfung durch den TÜV if'], []],
  ['2020-03-16', 'Das Update erscheint demnächst, es ist etwa 850 MB groß.', ['2020-03-16.. soon'], ['850 MB']],
  [
    '2020-03-16',
    'Im dritten Quartal rechnen wir mit 4 bis 5 Prozent mehr Umsatz.',
    ['2020-07-01..2020-09-30'],
    ['4..5 %'],
  ],
  ['2020-03-16', 'Seit 2015 haben wir 46 Windräder gebaut, je 3,2 MW.', [], ['46 windräder', '3.2 MW']],
  [
    '2020-03-16',
    'Der Roman erscheint im Frühjahr 2021 und hat 412 Seiten.',
    ['2021-03-01..2021-05-31'],
    ['412 seiten'],
  ],
  ['2020-03-16', 'Ab nächster Woche backen wir täglich 600 Brötchen.', ['2020-03-23..'], ['600 brötchen']],
  ['2020-03-16', 'Die Preise steigen ab 1. Mai um höchstens 2,5 Prozent.', ['2020-05-01..'], ['..2.5 %']],
  ['2020-03-16', 'Kommt die Brücke noch dieses Jahr? Ja.', ['2020-03-16..2020-12-31'], []],
  [
    '2020-03-16',
    'Am Samstag haben wir 3:0 gewonnen, am Mittwoch spielen wir in Ostheim.',
    ['2020-03-18..2020-03-18'],
    [],
  ],
  [
    '2020-03-16',
    'Zwischen Juni und August 2021 sperren wir den Tunnel auf 2,4 km.',
    ['2021-06-01..2021-08-31'],
    ['2.4 km'],
  ],
  [
    '2020-03-16',
    'Spätestens bis zum Jahresende liefern wir 30.000 Stück pro Monat.',
    ['2020-03-16..2020-12-31'],
    ['30000 stück/month'],
  ],
  [
    '2020-03-16',
    'Zwei Wochen nach der Wahl legen wir den Haushalt vor: 1,8 Milliarden Euro.',
    ['P14D..P14D from Wahl if'],
    ['1800000000 EUR'],
  ],
  [
    '2020-03-16',
    'Bis 2030 halbieren wir den Ausstoß, das sind 12 Mio. Tonnen weniger.',
    ['2020-03-16..2030-12-31'],
    ['12000000 t'],
  ],
  [
    '2020-03-16',
    'Ein Dutzend Freiwillige testet die App, sie ist dreimal so schnell wie Version 2.3.',
    [],
    ['12 freiwillige', '3 ×'],
  ],
  [
    '2020-03-16',
    'Der Vertrag läuft bis 30.6.2023. Der 28-Jährige kostete 4,5 Millionen.',
    ['2020-03-16..2023-06-30'],
    ['4500000'],
  ],
  ['2020-03-16', 'Bis auf Weiteres bleibt das Museum zu.', [], []],
  [
    '2020-03-16',
    'In den nächsten drei Monaten stellen wir über 200 Pflegekräfte ein.',
    ['2020-03-16..2020-06-16'],
    ['200.. pflegekräfte'],
  ],
];
