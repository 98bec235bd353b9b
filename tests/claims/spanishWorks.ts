import type { Case } from './case.ts';

/** Invented statements: dams, hospitals, vaccines, courts, theatres, strikes. */
export const spanishWorks: readonly Case[] = [
  [
    '2019-02-11',
    'El embalse estará listo a mediados de 2021 y dará agua a 85.000 personas.',
    ['2021-05-01..2021-08-31'],
    ['85000 person'],
  ],
  [
    '2014-06-05',
    'El jugador será baja entre cuatro y seis semanas. No volverá antes de agosto.',
    ['2014-08-01.. not'],
    ['4..6 week'],
  ],
  [
    '2021-10-25',
    'De aquí a final de año abriremos otras 12 tiendas; el año que viene, una veintena.',
    ['2021-10-25..2021-12-31', '2022-01-01..2022-12-31'],
    ['12 tienda', '20'],
  ],
  [
    '2016-03-14',
    'El juicio empieza el próximo lunes y durará unos tres meses.',
    ['2016-03-21..2016-03-21'],
    ['3 month'],
  ],
  [
    '2011-12-01',
    'Si el Senado aprueba la ley, entrará en vigor el 1 de marzo. Costará 300 millones de euros.',
    ['2012-03-01..2012-03-01 if'],
    ['300000000 EUR'],
  ],
  [
    '2018-07-09',
    'A partir del segundo trimestre los trenes pasarán cada 15 minutos. Hoy tardan 50 minutos en llegar.',
    ['2019-04-01..'],
    ['50 min'],
  ],
  [
    '2013-09-26',
    'El nuevo hospital abrirá en unos 18 meses con 240 camas. Lo prometí en 2011 y lo cumplo.',
    ['2015-03-26..2015-03-26'],
    ['240 cama'],
  ],
  [
    '2020-04-30',
    'No habrá conciertos hasta septiembre. Las entradas, 4.300, siguen siendo válidas.',
    ['2020-09-01.. not'],
    ['4300'],
  ],
  [
    '2017-11-20',
    'En la década de 2030 toda la flota será eléctrica; ya circulan medio centenar de autobuses.',
    ['2030-01-01..2039-12-31'],
    ['50 autobuse'],
  ],
  [
    '2017-09-18',
    'La huelga durará hasta el viernes y afecta a 40.000 viajeros. Si no hay acuerdo, seguirá la semana que viene.',
    ['2017-09-18..2017-09-22', '2017-09-25..2017-10-01 if'],
    ['40000 viajero'],
  ],
  [
    '2012-10-02',
    'El rescate no se pedirá este año. En 2013 el paro llegará al 26 %, un punto más que hoy.',
    ['2012-10-02..2012-12-31 not', '2013-01-01..2013-12-31'],
    ['26 %'],
  ],
  [
    '2021-05-11',
    'Para finales de verano estará vacunado el 70 por ciento de la población: 33 millones de personas.',
    ['2021-05-11..2021-08-31'],
    ['70 %', '33000000 person'],
  ],
  [
    '2015-01-20',
    'El nuevo estadio, de 55.000 asientos, se inaugurará en la primavera de 2018, nunca antes.',
    ['2018-03-01..2018-05-31'],
    ['55000 asiento'],
  ],
  [
    '2019-11-14',
    '¿Habrá elecciones antes del verano? No. Tendrán lugar en 2023, como toca.',
    ['2019-11-14..2020-05-31 not', '2023-01-01..2023-12-31'],
    [],
  ],
  [
    '2014-02-24',
    'Desde el 1 de abril el billete costará 1,50 euros; hasta ahora eran 1,35.',
    ['2014-04-01..'],
    ['1.5 EUR', '1.35'],
  ],
  [
    '2016-06-28',
    'Dentro de quince días publicaremos los resultados del ensayo con 1.200 pacientes.',
    ['2016-07-13..2016-07-13'],
    ['1200 paciente'],
  ],
  [
    '2013-03-05',
    'La presentación será a mediados de mes, seguramente el día 14. El móvil pesa 130 gramos.',
    ['2013-03-11..2013-03-20', '2013-03-14..2013-03-14'],
    ['130 g'],
  ],
  [
    '2018-12-11',
    'Pronto habrá noticias sobre la secuela. Somos un equipo de quince y nadie duerme.',
    ['2018-12-11.. soon'],
    ['15'],
  ],
];
