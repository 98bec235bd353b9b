import type { Case } from './case.ts';

/** Invented statements, and what is to be read of them. */
export const german: readonly Case[] = [
  [
    '2018-05-14',
    'Die Brücke wird im Herbst 2019 fertig, spätestens aber Ende November. Sie kostet 48 Millionen Euro.',
    ['2019-09-01..2019-11-30', '2018-05-14..2019-11-30'],
    ['48000000 EUR'],
  ],
  ['2018-05-14', 'Vor der Wahl wird es keine Steuererhöhung geben. Danach sehen wir weiter.', ['Wahl not'], []],
  [
    '2018-05-14',
    'Bis 2030 wollen wir 65 Prozent des Stroms aus erneuerbaren Quellen gewinnen, heute sind es 38.',
    ['2018-05-14..2030-12-31'],
    ['65 %', '38'],
  ],
  [
    '2018-05-14',
    'Am Montag beginnt der Prozess. Er soll bis Mitte Juli dauern, 120 Zeugen sind geladen.',
    ['2018-05-21..2018-05-21', '2018-05-14..2018-07-20'],
    ['120 zeugen'],
  ],
  ['2018-05-14', 'Nicht vor 2021 und nur, wenn der Bund die Hälfte zahlt.', ['2021-01-01.. if not'], ['50 %']],
  [
    '2018-05-14',
    'Innerhalb von 30 Tagen nach der Prüfung bekommen Sie Bescheid. Im März haben wir 2.400 Anträge bearbeitet.',
    ['P0D..P30D from Prüfung if'],
    ['2400 anträge'],
  ],
  [
    '2018-05-14',
    'In einem halben Jahr haben wir doppelt so viele Kunden, mindestens 10.000. Der 34-jährige Stürmer kommt bald zurück.',
    ['2018-11-14..2018-11-14', '2018-05-14.. soon'],
    ['2 ×', '10000..'],
  ],
  [
    '2018-05-14',
    'Sobald der Vertrag unterschrieben ist, fangen wir an. Die Fahrt dauert 3,5 Stunden und kostet 19 Euro pro Person.',
    ['der Vertrag unterschrieben ist if'],
    ['3.5 h', '19 EUR/person'],
  ],
];
