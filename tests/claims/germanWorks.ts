import type { Case } from './case.ts';

/** Invented statements: dams, hospitals, vaccines, courts, theatres, strikes. */
export const germanWorks: readonly Case[] = [
  [
    '2018-03-12',
    'Die Talsperre wird ab dem 1. Oktober saniert, die Arbeiten dauern rund 14 Monate. Das Wasser läuft bis dahin ab.',
    ['2018-10-01..'],
    ['14 month'],
  ],
  [
    '2021-08-30',
    'Im vierten Quartal rechnen wir mit 1.200 Neueinstellungen, im ersten Halbjahr 2022 kommen noch einmal 800 dazu.',
    ['2021-10-01..2021-12-31', '2022-01-01..2022-06-30'],
    ['1200 neueinstellung', '800'],
  ],
  [
    '2013-05-07',
    'Der Stürmer fällt sechs bis acht Wochen aus. Ende Juni steigt er wieder ins Training ein, sofern die Ärzte grünes Licht geben.',
    ['2013-06-21..2013-06-30 if'],
    ['6..8 week'],
  ],
  [
    '2016-07-19',
    'Das Freibad bleibt dieses Jahr geschlossen. Die Sanierung kostet 3,8 Mio. Euro statt 2,9, Eröffnung ist im Mai 2017.',
    ['2016-07-19..2016-12-31', '2017-05-01..2017-05-31'],
    ['3800000 EUR', '2.9'],
  ],
  [
    '2022-04-27',
    'Wir werden die Emissionen bis 2035 um 60 Prozent senken, spätestens 2045 sind wir klimaneutral. Das steht im Gesetz von 2021.',
    ['2022-04-27..2035-12-31', '2022-04-27..2045-12-31'],
    ['60 %'],
  ],
  [
    '2011-01-20',
    'Herr Brandt, die Seriennummer 4711 kenne ich nicht. Die Auslieferung erfolgt in spätestens drei Wochen.',
    ['2011-01-20..2011-02-10'],
    [],
  ],
  [
    '2020-10-05',
    'Sobald das Gericht entschieden hat, fangen wir an. Bauzeit: zweieinhalb Jahre, 96 Wohnungen.',
    ['das Gericht entschieden hat if'],
    ['2.5 year', '96 wohnung'],
  ],
  [
    '2014-09-23',
    'Frühestens Mitte 2016 wird es die Pille geben, eher 2017. Getestet wurde sie an 450 Personen.',
    ['2016-05-01.. not', '2017-01-01..2017-12-31'],
    ['450 person'],
  ],
  [
    '2015-03-25',
    'Der neue Flughafen eröffnet nicht vor 2017. Bis dahin kostet er uns 17 Millionen Euro im Monat.',
    ['2017-01-01.. not'],
    ['17000000 EUR/month'],
  ],
  [
    '2012-11-19',
    'Wir streichen bis Mitte 2014 jede zehnte Stelle, insgesamt 1.900. Betriebsbedingte Kündigungen wird es 2013 nicht geben.',
    ['2012-11-19..2014-08-31', '2013-01-01..2013-12-31 not'],
    ['1900'],
  ],
  [
    '2020-08-17',
    'Die Premiere war für den 3. Oktober geplant, jetzt wird es der 21. November. 300 Karten sind schon weg.',
    ['2020-11-21..2020-11-21'],
    ['300 karten'],
  ],
  [
    '2018-02-26',
    'In gut zwei Jahren soll die Brücke stehen, 480 Meter lang. Ab Donnerstag ist die B 7 gesperrt.',
    ['2020-02-26..2020-02-26', '2018-03-01..'],
    ['480 m'],
  ],
  [
    '2021-12-06',
    'Frage: Kommt die Impfpflicht noch in diesem Winter? Antwort: Ja, ab dem 15. März für Pflegekräfte.',
    ['2021-12-06..2022-02-28', '2022-03-15..'],
    [],
  ],
  [
    '2014-07-08',
    'Binnen sechs Monaten nach Inbetriebnahme liefern wir den Bericht; er hat etwa 80 Seiten.',
    ['P0D..P6M from Inbetriebnahme if'],
    ['80 seiten'],
  ],
  [
    '2019-06-13',
    'Am Wochenende wird es 36 Grad heiß, Anfang nächster Woche kühlt es auf 24 Grad ab.',
    ['2019-06-15..2019-06-16', '2019-06-17..2019-06-19'],
    ['36 °C', '24 °C'],
  ],
  [
    '2022-03-01',
    'Der Vertrag läuft bis zum 30. Juni 2024 und verlängert sich dann um ein Jahr. Die Ablöse liegt bei 12 Mio. Euro.',
    ['2022-03-01..2024-06-30'],
    ['12000000 EUR'],
  ],
  [
    '2013-09-10',
    'Nächstes Jahr im Herbst wählen wir neu. Ich trete nicht mehr an, das habe ich schon 2011 gesagt.',
    ['2014-09-01..2014-11-30'],
    [],
  ],
];
