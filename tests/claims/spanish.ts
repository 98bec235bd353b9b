import type { Case } from './case.ts';

/** Invented statements, and what is to be read of them. */
export const spanish: readonly Case[] = [
  [
    '2021-09-20',
    'El nuevo hospital abrirá a principios de 2023 con 450 camas. Las obras empezaron en enero.',
    ['2023-01-01..2023-04-30'],
    ['450 cama'],
  ],
  [
    '2021-09-20',
    'No bajaremos los impuestos este año. Quizá en 2022, si la economía mejora.',
    ['2021-09-20..2021-12-31 not', '2022-01-01..2022-12-31 if'],
    [],
  ],
  [
    '2021-09-20',
    'El informe estará listo antes de fin de mes. Tiene 80 páginas.',
    ['2021-09-20..2021-09-30'],
    ['80 página'],
  ],
  [
    '2021-09-20',
    'La próxima semana llegarán 30.000 dosis. Hasta el momento hemos recibido 120.000.',
    ['2021-09-27..2021-10-03'],
    ['30000 dosis', '120000'],
  ],
  [
    '2021-09-20',
    'En cuanto tengamos la licencia empezaremos. Serán unos 18 meses de obra y 25 millones de euros.',
    ['tengamos la licencia if'],
    ['18 month', '25000000 EUR'],
  ],
  [
    '2021-09-20',
    'Para 2030 la mitad de los coches serán eléctricos. Costarán un 20 % menos que ahora.',
    ['2021-09-20..2030-12-31'],
    ['50 %', '20 %'],
  ],
  [
    '2021-09-20',
    'El jueves presentaremos los resultados del tercer trimestre. Ganamos 3,4 millones en 2020.',
    ['2021-09-23..2021-09-23'],
    ['3400000'],
  ],
  [
    '2021-09-20',
    'Dentro de 15 días volverá a entrenar. Tiene 31 años y contrato hasta junio de 2024.',
    ['2021-10-05..2021-10-05', '2021-09-20..2024-06-30'],
    [],
  ],
];
