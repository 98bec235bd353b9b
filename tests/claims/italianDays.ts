import type { Case } from './case.ts';

/** Invented statements: markets, theatres, wells, cathedrals, summits. */
export const italianDays: readonly Case[] = [
  [
    '2017-05-22',
    'Il vertice si terrà venerdì e sabato; sono attesi 7 capi di governo e 10.000 agenti.',
    ['2017-05-26..2017-05-26', '2017-05-27..2017-05-27'],
    ['7 capi', '10000 agenti'],
  ],
  ['2014-06-16', "Entro l'estate avremo la riforma, altrimenti mi dimetto.", ['2014-06-16..2014-08-31'], []],
  [
    '2019-10-28',
    "Il cantiere aprirà all'inizio del 2020 e chiuderà alla fine dell'anno successivo.",
    ['2020-01-01..2020-04-30', '2021-12-01..2021-12-31'],
    [],
  ],
  ['2012-11-12', "Se vinciamo, nei primi sei mesi abbasseremo l'IMU a 800.000 famiglie.", [], ['800000 famiglia']],
  ['2015-02-09', 'La sindaca entrò in carica a giugno.', [], []],
  ['2015-02-09', 'La fabbrica superò le 900 tonnellate a marzo.', [], ['900 t']],
  ['2015-02-09', 'Il ponte finì sotto accusa in aprile.', [], []],
  ['2015-02-09', 'Supererò la prova a giugno.', ['2015-06-01..2015-06-30'], []],
  ['2015-02-09', 'Potrò partire a giugno.', ['2015-06-01..2015-06-30'], []],
  ['2015-02-09', 'Il consorzio annunciò per giugno la nuova linea.', ['2015-06-01..2015-06-30'], []],
  ['2015-02-09', 'Torniamo venerdì, però senza orchestra.', ['2015-02-13..2015-02-13'], []],
];
