import type { Case } from './case.ts';

/** Invented statements: budgets, herds, probes, strikes, tolls. */
export const spanishBudgets: readonly Case[] = [
  [
    '2018-02-05',
    'El nuevo radar se instalará antes del 1 de mayo y la multa será de 200 euros.',
    ['2018-02-05..2018-04-30'],
    ['200 EUR'],
  ],
  [
    '2015-11-23',
    'Para la primavera tendremos lista la depuradora; tratará 12.000 metros cúbicos al día.',
    ['2015-11-23..2016-05-31'],
    ['12000 m³/day'],
  ],
  [
    '2021-08-30',
    'El curso empieza el 8 de septiembre con 25 alumnos por aula y 300 profesores más.',
    ['2021-09-08..2021-09-08'],
    ['25 alumno/aula', '300 profesor'],
  ],
  [
    '2013-02-11',
    'En dos o tres años el coche eléctrico costará lo mismo, ahora vale un 30 % más.',
    ['2015-02-11..2016-02-11'],
    ['30 %'],
  ],
  [
    '2019-07-22',
    'La huelga durará del 1 al 7 de agosto y afectará a uno de cada tres vuelos.',
    ['2019-08-01..2019-08-07'],
    ['33.3333333333 %'],
  ],
  [
    '2012-01-16',
    'El tribunal no se pronunciará hasta el otoño. Hay 45 acusados.',
    ['2012-09-01.. not'],
    ['45 acusado'],
  ],
  ['2016-09-19', 'Esta semana sale la actualización, pesa 850 MB.', ['2016-09-19..2016-09-25'], ['850 MB']],
  [
    '2022-03-07',
    'Si no llueve en abril perderemos 5.000 hectáreas de trigo.',
    ['2022-04-01..2022-04-30 if not'],
    ['5000 ha'],
  ],
  [
    '2014-12-15',
    'A más tardar en febrero pagaremos las nóminas, unos 1.100 euros por trabajador.',
    ['2014-12-15..2015-02-28'],
    ['1100 EUR/trabajador'],
  ],
  [
    '2020-10-19',
    'La sonda traerá al menos 60 gramos de roca en septiembre de 2023.',
    ['2023-09-01..2023-09-30'],
    ['60.. g'],
  ],
  [
    '2017-05-22',
    'Llevamos tres años esperando; el alcalde dice ahora que a finales de mes.',
    ['2017-05-22..2017-05-31'],
    [],
  ],
  ['2011-06-20', 'A partir del próximo curso habrá un 10 % menos de becas.', ['próximo curso'], ['10 %']],
  ['2020-05-01', 'El acuerdo fue firmado en Teherán en junio.', [], []],
];
