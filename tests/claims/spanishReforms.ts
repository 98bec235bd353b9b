import type { Case } from './case.ts';

/** Invented statements: reforms, launches, harvests, prices, verdicts. */
export const spanishReforms: readonly Case[] = [
  [
    '2017-05-08',
    'La sentencia se conocerá el próximo martes y afecta a más de 3.000 familias.',
    ['2017-05-09..2017-05-09'],
    ['3000.. familia'],
  ],
  [
    '2014-11-17',
    'El nuevo satélite estará en órbita antes del verano y pesará 2,3 toneladas.',
    ['2014-11-17..2015-05-31'],
    ['2.3 t'],
  ],
  [
    '2020-09-14',
    'Las clases presenciales volverán el 5 de octubre, con grupos de 20 alumnos como máximo.',
    ['2020-10-05..2020-10-05'],
    ['..20 alumno'],
  ],
  [
    '2012-06-25',
    'De aquí a final de año despedirán a la mitad de la plantilla, unos 240 trabajadores.',
    ['2012-06-25..2012-12-31'],
    ['50 %', '240 trabajador'],
  ],
  [
    '2019-02-18',
    'El parque eólico tendrá 18 aerogeneradores de 4 MW y se terminará a principios de 2021.',
    ['2021-01-01..2021-04-30'],
    ['18 aerogenerador', '4 MW'],
  ],
  [
    '2016-01-11',
    'No creo que haya gobierno antes de marzo; si no lo hay, votaremos otra vez en junio.',
    ['2016-03-01.. if not', '2016-06-01..2016-06-30 if'],
    [],
  ],
  ['2022-10-31', 'En los próximos meses subirán los tipos otros 75 puntos básicos.', ['2022-10-31.. soon'], ['75 bp']],
  [
    '2018-07-16',
    'El hospital de día abrirá en septiembre y atenderá a 60 pacientes al día.',
    ['2018-09-01..2018-09-30'],
    ['60 paciente/day'],
  ],
  [
    '2021-05-10',
    'Desde ayer ya no hay toque de queda; a partir del lunes se permitirán reuniones de diez personas.',
    ['2021-05-17..'],
    ['10 person'],
  ],
  [
    '2015-03-16',
    'El 60 % de los vecinos apoya el tranvía, cuya primera fase costará 95 millones y durará hasta 2019.',
    ['2015-03-16..2019-12-31'],
    ['60 %', '95000000'],
  ],
  [
    '2011-10-03',
    'Dentro de cinco años nadie usará esos móviles, acordaos de lo que digo.',
    ['2016-10-03..2016-10-03 not'],
    [],
  ],
  [
    '2017-12-18',
    'La app estará disponible para las fiestas y costará menos de 2 euros al mes.',
    ['las fiestas'],
    ['..2 EUR/month'],
  ],
  [
    '2014-04-14',
    'Tres de los cinco reactores estarán parados todo el mes de mayo.',
    ['2014-05-01..2014-05-31'],
    ['3', '5 reactor'],
  ],
  [
    '2019-08-05',
    'La deuda supera los 1.200 millones y habrá que devolverla antes de 2027.',
    ['2019-08-05..2026-12-31'],
    ['1200000000..'],
  ],
  [
    '2010-11-29',
    'A finales de la semana que viene tendremos la versión 2.0, con 40 mejoras.',
    ['2010-12-10..2010-12-12'],
    ['40 mejora'],
  ],
  ['2016-08-01', 'Entre el 15 y el 20 de agosto cortaremos el agua de 9 a 13 horas.', ['2016-08-15..2016-08-20'], []],
  ['2018-10-08', 'El tren tardará 2 horas y 15 minutos; ahora tarda tres.', [], ['2 h', '15 min', '3']],
];
