import type { Case } from './case.ts';

/** Invented statements: dams, hospitals, vaccines, courts, theatres, strikes. */
export const italianWorks: readonly Case[] = [
  [
    '2018-09-17',
    "La diga entrerà in funzione nel terzo trimestre del 2020 e produrrà 150 GWh all'anno.",
    ['2020-07-01..2020-09-30'],
    ['150 GWh/year'],
  ],
  [
    '2012-04-02',
    "L'attaccante starà fuori per circa due mesi, tornerà non prima di giugno.",
    ['2012-06-01.. not'],
    ['2 month'],
  ],
  [
    '2021-07-12',
    'Entro la fine del decennio chiuderemo tutte le centrali a carbone. Oggi ne restano sei.',
    ['2021-07-12..2029-12-31'],
    ['6'],
  ],
  [
    '2015-10-19',
    'La biblioteca riaprirà lunedì prossimo con 30.000 libri. Il costo? Circa 2,4 milioni di euro.',
    ['2015-10-26..2015-10-26'],
    ['30000 libri', '2400000 EUR'],
  ],
  [
    '2019-01-28',
    "Il processo comincia fra tre settimane; la sentenza è attesa per l'autunno.",
    ['2019-02-18..2019-02-18', '2019-09-01..2019-11-30'],
    [],
  ],
  [
    '2022-12-05',
    'Dal primo gennaio il biglietto costerà 1,70 euro invece di 1,50.',
    ['2023-01-01..'],
    ['1.7 EUR', '1.5'],
  ],
  [
    '2013-03-21',
    'Nei prossimi cinque anni assumeremo 250 infermieri, salvo tagli del governo.',
    ['2013-03-21..2018-03-21 if'],
    ['250 infermieri'],
  ],
  [
    '2016-06-13',
    'Il ponte aprirà a fine mese. È lungo 1,2 km e ha richiesto quattro anni di lavori.',
    ['2016-06-21..2016-06-30'],
    ['1.2 km', '4 year'],
  ],
  [
    '2020-11-16',
    'Il vaccino arriverà nelle prossime settimane, ma le prime dosi non saranno per tutti prima della primavera.',
    ['2020-11-16.. soon', '2021-03-01.. not'],
    [],
  ],
  [
    '2014-08-11',
    "Quest'anno niente aumenti, nemmeno nel 2015. Lo dico a tutti i 3.400 dipendenti.",
    ['2014-08-11..2014-12-31 not', '2015-01-01..2015-12-31 not'],
    ['3400 dipendenti'],
  ],
  [
    '2014-10-07',
    'Il disegno di legge arriverà in Senato entro metà novembre; vale 18 miliardi di euro.',
    ['2014-10-07..2014-11-20'],
    ['18000000000 EUR'],
  ],
  [
    '2017-04-11',
    'Lo sciopero è confermato per venerdì 21 aprile. Si fermeranno 2.500 autisti per quattro ore.',
    ['2017-04-21..2017-04-21'],
    ['2500 autisti', '4 h'],
  ],
  [
    '2020-05-04',
    'Le palestre riapriranno dal 25 maggio, i cinema non prima del 15 giugno.',
    ['2020-05-25..', '2020-06-15.. not'],
    [],
  ],
  [
    '2012-01-30',
    "Nel 2013 il PIL tornerà a crescere dell'1 %. Quest'anno invece perderemo il 2,2 %.",
    ['2013-01-01..2013-12-31', '2012-01-30..2012-12-31'],
    ['1 %', '2.2 %'],
  ],
  [
    '2021-09-20',
    'La sonda partirà tra il 2024 e il 2025 con 12 strumenti a bordo.',
    ['2024-01-01..2025-12-31'],
    ['12 strumenti'],
  ],
  [
    '2016-03-09',
    'Il tecnico ha firmato fino al 2019. Guadagnerà 3 milioni a stagione più i premi.',
    ['2016-03-09..2019-12-31'],
    ['3000000 /stagione'],
  ],
  ['2013-11-12', 'La consegna è rinviata: non più a gennaio, ma ai primi di marzo.', ['2014-03-01..2014-03-10'], []],
  [
    '2018-08-29',
    'Appena avremo il permesso cominceranno i lavori. Il tunnel sarà lungo 9 chilometri.',
    ['avremo il permesso if'],
    ['9 km'],
  ],
  [
    '2022-02-16',
    'Da qui a fine anno i tassi saliranno di almeno 75 punti base.',
    ['2022-02-16..2022-12-31'],
    ['75.. bp'],
  ],
];
