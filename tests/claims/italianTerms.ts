import type { Case } from './case.ts';

/** Invented statements: weeks of a month, terms, offices, launches, courts. */
export const italianTerms: readonly Case[] = [
  [
    '2016-05-23',
    'I lavori dureranno circa 18 mesi e costeranno quasi 7 milioni di euro.',
    [],
    ['18 month', '7000000 EUR'],
  ],
  ['2019-10-07', 'Prima di Natale non cambierà nulla.', ['2019-12-25.. not'], []],
  ['2020-09-14', 'I treni non passeranno prima del 2025, se va bene.', ['2025-01-01.. if not'], []],
  ['2022-06-27', 'Aspettiamo la sentenza entro metà agosto.', ['2022-06-27..2022-08-20'], []],
  ['2013-11-04', "L'affitto aumenterà di 40 euro al mese dal primo gennaio.", ['2014-01-01..'], ['40 EUR/month']],
  [
    '2021-04-19',
    "Tre anni dopo l'inizio dei lavori sarà pronta la prima galleria.",
    ["P3Y..P3Y from l'inizio dei lavori if"],
    [],
  ],
  [
    '2012-10-22',
    "Firmiamo quest'autunno e la consegna seguirà a inizio 2014.",
    ['2012-10-22..2012-11-30', '2014-01-01..2014-04-30'],
    [],
  ],
  [
    '2019-06-17',
    "A maggio 2018 avevamo raccolto 2.300 tonnellate, quest'anno sarà la metà.",
    ['2019-06-17..2019-12-31'],
    ['2300 t', '50 %'],
  ],
  [
    '2023-01-16',
    "Il prezzo scenderà a marzo? No, resterà a 1,79 euro al litro fino all'estate.",
    ['2023-03-01..2023-03-31 not', '2023-01-16..2023-08-31'],
    ['1.79 EUR/L'],
  ],
  ['2014-09-08', 'Si vota martedì prossimo, lo spoglio comincia il giorno dopo.', ['2014-09-09..2014-09-09'], []],
  ['2021-11-15', 'A partire da gennaio il tasso passa dallo 0,5 % allo 0,75 %.', ['2022-01-01..'], ['0.5 %', '0.75 %']],
  [
    '2017-01-30',
    'Al più tardi dopodomani sapremo se i 35 milioni bastano.',
    ['2017-01-30..2017-02-01'],
    ['35000000 bastano'],
  ],
  [
    '2019-05-20',
    'Lo sciopero non finirà prima di giovedì; salteranno circa 800 voli.',
    ['2019-05-23.. not'],
    ['800 voli'],
  ],
  ['2021-11-08', "Vaccineremo i bambini dall'ultima settimana di novembre.", ['2021-11-24..'], []],
  ['2016-12-12', 'Da qui al 2025 la linea passerà a 230 km/h.', ['2016-12-12..2025-12-31'], ['230 km/h']],
  [
    '2020-06-15',
    "L'aiuto finisce a fine mese e nessuno prenderà più di 5.000 euro.",
    ['2020-06-21..2020-06-30'],
    ['5000.. EUR'],
  ],
  [
    '2018-09-03',
    "L'obiettivo è il 15 % di incidenti in meno nei prossimi cinque anni.",
    ['2018-09-03..2023-09-03'],
    ['15 %'],
  ],
  ['2013-04-29', 'Presenteremo il disegno di legge dopo la pausa estiva.', ['pausa estiva if'], []],
  ['2022-02-14', 'Il 24 il consiglio decide su 1,2 miliardi.', ['2022-02-24..2022-02-24'], ['1200000000']],
  ['2015-06-08', 'Il volume 3 esce a ottobre e ha 640 pagine.', ['2015-10-01..2015-10-31'], ['640 pagina']],
  ['2019-03-25', 'Il mercato non aprirà a giugno ma a settembre.', ['2019-09-01..2019-09-30'], []],
  [
    '2023-07-10',
    'Tra poco più di un anno cominciano i Giochi e i 10 stadi saranno pronti.',
    ['2024-07-10..2024-07-10'],
    ['10 stadi'],
  ],
  [
    '2014-02-17',
    'Il telescopio pesa 6 tonnellate e sarà lanciato nella seconda metà del 2018.',
    ['2018-07-01..2018-12-31'],
    ['6 t'],
  ],
  ['2018-05-14', 'Si trasferirà nella terza settimana di settembre.', ['2018-09-15..2018-09-21'], []],
];
