import type { Case } from './case.ts';

/** Invented statements: reforms, launches, harvests, prices, verdicts. */
export const italianReforms: readonly Case[] = [
  [
    '2018-05-07',
    "Il tribunale ha fissato l'udienza per il 12 giugno; i danni ammontano a 1,3 milioni di euro.",
    ['2018-06-12..2018-06-12'],
    ['1300000 EUR'],
  ],
  [
    '2013-02-18',
    'Entro marzo arriveranno 14 nuove ambulanze, ciascuna costa 65 mila euro.',
    ['2013-02-18..2013-03-31'],
    ['14 ambulanza', '65000 EUR'],
  ],
  [
    '2020-06-29',
    'La vaccinazione partirà tra ottobre e novembre, se arrivano le dosi: ne servono 18 milioni.',
    ['2020-10-01..2020-11-30 if'],
    ['18000000'],
  ],
  [
    '2011-09-12',
    'Nel giro di due anni il prezzo dei pannelli si dimezzerà, oggi siamo a 2,80 euro al watt.',
    ['2011-09-12..2013-09-12'],
    ['50 %', '2.8 EUR/W'],
  ],
  [
    '2019-12-09',
    'Il prossimo lancio è previsto per giovedì 19; a bordo ci saranno sei microsatelliti.',
    ['2019-12-19..2019-12-19'],
    ['6 microsatelliti'],
  ],
  [
    '2022-08-29',
    'Con 40 gradi e senza pioggia perderemo almeno un terzo del mais.',
    [],
    ['40 °C', '33.3333333333.. %'],
  ],
  [
    '2017-09-25',
    'Il bilancio sarà votato prima di Natale, i tagli valgono lo 0,3% del PIL.',
    ['2017-09-25..2017-12-24'],
    ['0.3 %'],
  ],
  [
    '2021-04-12',
    'Tra quindici giorni riapriamo, massimo 4 persone per tavolo.',
    ['2021-04-27..2021-04-27'],
    ['..4 person/tavolo'],
  ],
  [
    '2012-12-17',
    'Nel 2014 la centrale fornirà 800 MW, sufficienti per 600.000 famiglie.',
    ['2014-01-01..2014-12-31'],
    ['800 MW', '600000 famiglia'],
  ],
  [
    '2018-09-17',
    'Il ponte sarà ricostruito in 12 mesi, non in cinque anni come dicono.',
    ['2019-09-17..2019-09-17'],
    [],
  ],
  [
    '2010-05-24',
    'La nuova versione del programma uscirà questa settimana e sarà dieci volte più veloce.',
    ['2010-05-24..2010-05-30'],
    ['10 ×'],
  ],
  [
    '2016-12-05',
    'Finché non sarà approvata la legge, i 200 milioni resteranno bloccati.',
    ['sarà approvata la legge'],
    ['200000000'],
  ],
  [
    '2019-06-03',
    'Le iscrizioni chiudono il 30 del mese; la quota è di 25 euro a bambino.',
    ['2019-06-30..2019-06-30'],
    ['25 EUR/bambino'],
  ],
  ['2014-01-13', "L'anno prossimo non ci sarà nessun aumento, lo garantisco.", ['2015-01-01..2015-12-31 not'], []],
  [
    '2021-10-18',
    'Metà dei 90 pozzi sarà chiusa entro la fine del decennio.',
    ['2021-10-18..2029-12-31'],
    ['50 %', '90 pozzi'],
  ],
  [
    '2017-02-27',
    'Al più tardi in autunno sapremo se il farmaco funziona, lo provano in 1.100 pazienti.',
    ['2017-02-27..2017-11-30'],
    ['1100 pazienti'],
  ],
];
