import type { Case } from './case.ts';

/** Invented statements: weeks of a month, terms, offices, launches, courts. */
export const spanishTerms: readonly Case[] = [
  ['2018-03-12', 'En la primera semana de mayo abriremos 12 oficinas más.', ['2018-05-01..2018-05-07'], ['12 oficina']],
  ['2016-05-23', 'La obra durará unos 18 meses y costará casi 7 millones de euros.', [], ['18 month', '7000000 EUR']],
  ['2019-10-07', 'Nada cambiará antes de Navidad.', ['2019-12-25.. not'], []],
  ['2020-09-14', 'Los trenes no circularán hasta 2025 como pronto.', ['2025-01-01.. not'], []],
  ['2022-06-27', 'Esperamos la sentencia para mediados de agosto.', ['2022-06-27..2022-08-20'], []],
  ['2013-11-04', 'El alquiler sube 40 euros al mes a partir del 1 de enero.', ['2014-01-01..'], ['40 EUR/month']],
  [
    '2021-04-19',
    'Tres años después del inicio de las obras estará listo el primer túnel.',
    ['P3Y..P3Y from inicio de las obras if'],
    [],
  ],
  [
    '2012-10-22',
    'Firmamos este otoño y la entrega será a principios de 2014.',
    ['2012-10-22..2012-11-30', '2014-01-01..2014-04-30'],
    [],
  ],
  [
    '2019-06-17',
    'En mayo de 2018 recogimos 2.300 toneladas; este año será la mitad.',
    ['2019-06-17..2019-12-31'],
    ['2300 t', '50 %'],
  ],
  [
    '2020-02-24',
    'El presidente, de 61 años, se irá dentro de dos años y quedarán 450 empleados.',
    ['2022-02-24..2022-02-24'],
    ['450 empleado'],
  ],
  [
    '2017-01-30',
    'A más tardar pasado mañana sabremos si bastan los 35 millones.',
    ['2017-01-30..2017-02-01'],
    ['35000000'],
  ],
  [
    '2019-05-20',
    'La huelga no terminará antes del jueves; se cancelarán unos 800 vuelos.',
    ['2019-05-23.. not'],
    ['800 vuelo'],
  ],
  ['2021-11-08', 'Vacunaremos a los niños desde la última semana de noviembre.', ['2021-11-24..'], []],
  ['2016-12-12', 'De aquí a 2025 la línea pasará a 230 km/h.', ['2016-12-12..2025-12-31'], ['230 km/h']],
  [
    '2020-06-15',
    'La ayuda se acaba a final de mes y nadie cobrará más de 5.000 euros.',
    ['2020-06-21..2020-06-30'],
    ['5000.. EUR'],
  ],
  [
    '2018-09-03',
    'El objetivo es un 15 % menos de accidentes en los próximos cinco años.',
    ['2018-09-03..2023-09-03'],
    ['15 %'],
  ],
  ['2022-02-14', 'El día 24 el consejo decide sobre 1.200 millones.', ['2022-02-24..2022-02-24'], ['1200000000']],
  ['2015-06-08', 'El tomo 3 sale en octubre y tiene 640 páginas.', ['2015-10-01..2015-10-31'], ['640 página']],
  ['2019-03-25', 'El mercado no abrirá en junio sino en septiembre.', ['2019-09-01..2019-09-30'], []],
  [
    '2023-07-10',
    'Dentro de poco más de un año empiezan los Juegos y los 10 estadios estarán listos.',
    ['2024-07-10..2024-07-10'],
    ['10 estadio'],
  ],
  [
    '2014-02-17',
    'El telescopio pesa 6 toneladas y se lanzará en la segunda mitad de 2018.',
    ['2018-07-01..2018-12-31'],
    ['6 t'],
  ],
];
