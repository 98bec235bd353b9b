import type { Catalogue } from '../words.ts';

/** Spanish: what every view may say, and time. */
export const everywhere: Catalogue = {
  name: 'Aforesaid',
  undo: 'Deshacer',
  close: 'Cerrar',
  back: 'Volver',
  rooms: 'Qué mostrar',
  search: 'Buscar',
  searchRecord: 'Buscar en lo que dijeron',
  showAll: 'Mostrar todo',
  showLess: 'Mostrar menos',
  showMore: 'Mostrar más',
  library: 'Biblioteca',
  settings: 'Ajustes',
  lineLost: 'La extensión se actualizó o se detuvo. Cierre esto y ábralo de nuevo.',
  today: 'Hoy',
  yesterday: 'Ayer',
  noDate: 'Sin fecha',
  timeline: 'Sus declaraciones a lo largo de los años',
  timelineYear: 'Año',
  timelineSaid: 'Dichas',
  timelineSaved: 'Guardadas',
  yearsEarlier: { one: '{count} año antes', many: '{count} de años antes', other: '{count} años antes' },
  monthsEarlier: { one: '{count} mes antes', many: '{count} de meses antes', other: '{count} meses antes' },
  daysEarlier: { one: '{count} día antes', many: '{count} de días antes', other: '{count} días antes' },
  countFound: {
    one: '{count} declaración encontrada',
    many: '{count} de declaraciones encontradas',
    other: '{count} declaraciones encontradas',
  },
  nothingFound: 'No se encontró nada.',
};
