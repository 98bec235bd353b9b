import type { Case } from './case.ts';

/** Invented statements: launches, mills, banks, glaciers, films, volcanoes. */
export const spanishLaunches: readonly Case[] = [
  [
    '2018-10-22',
    'La línea 7 abrirá en el primer trimestre de 2020; tendrá 14 estaciones y 19 kilómetros.',
    ['2020-01-01..2020-03-31'],
    ['14 estación', '19 km'],
  ],
  [
    '2013-07-29',
    'No habrá recortes en sanidad ni este año ni el próximo. Lo firmo ante notario.',
    ['2013-07-29..2013-12-31 not', '2014-01-01..2014-12-31 not'],
    [],
  ],
  [
    '2021-09-27',
    'El volcán seguirá activo entre 24 y 84 días, según los expertos. Ya ha destruido 460 casas.',
    [],
    ['24..84 day', '460 casa'],
  ],
  ['2011-04-11', 'Si gano, en los primeros cien días bajaré el IVA al 16 %.', [], ['16 %']],
  [
    '2016-05-16',
    'A más tardar el 30 de junio sabremos quién compra la fábrica, que emplea a 900 personas.',
    ['2016-05-16..2016-06-30'],
    ['900 person'],
  ],
  [
    '2019-08-26',
    'El próximo otoño saldrá la segunda parte, con más de 60 horas de juego.',
    ['2019-09-01..2019-11-30'],
    ['60.. h'],
  ],
  [
    '2014-11-10',
    'Antes de Navidad pagaremos la extra a los funcionarios; el resto, a lo largo de 2015.',
    ['2014-11-10..2014-12-24', '2015-01-01..2015-12-31'],
    [],
  ],
  [
    '2022-02-21',
    'Cada dosis cuesta 15 euros. Esperamos la autorización para dentro de mes y medio.',
    ['2022-04-05..2022-04-05'],
    ['15 EUR'],
  ],
  [
    '2012-03-26',
    'La central se cerrará en 2018 y no un día antes. Produce 466 MW.',
    ['2018-01-01..2018-12-31'],
    ['466 MW'],
  ],
  [
    '2017-02-13',
    'Vuelve a los entrenamientos la semana próxima y podría jugar contra el Olmedo el día 26.',
    ['2017-02-20..2017-02-26', '2017-02-26..2017-02-26'],
    [],
  ],
];
