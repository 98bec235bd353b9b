import type { Catalogue } from '../words.ts';

/** Spanish: a statement, what can be done with it, and what repeats it. */
export const statement: Catalogue = {
  unknownAuthor: 'Desconocido',
  quotedBy: 'citado por {name}',
  relayedBy: 'Transmitido por {name}',
  addressed: 'A {name}',
  answering: 'A {name}:',
  answeringWords: 'En respuesta a:',
  save: 'Guardar',
  unsave: 'Guardada. Pulse para dejar de guardarla',
  saved: 'Guardada',
  savedNow: 'Guardada.',
  unsavedNow: 'Ya no está guardada.',
  copy: 'Copiar como cita',
  copied: 'Copiada, con nombre, día y enlace.',
  notCopied: 'El navegador no deja copiar a esta página. Abra la declaración en la biblioteca y cópiela allí.',
  openPlace: 'Abrir en el lugar donde se dijo',
  showOnPage: 'Mostrar en la página',
  remove: 'Eliminar',
  removed: {
    one: 'Eliminada. Queda 30 días en la papelera.',
    many: '{count} eliminadas. Quedan 30 días en la papelera.',
    other: '{count} eliminadas. Quedan 30 días en la papelera.',
  },
  saidTimes: 'Dicho {count} veces:',
  quotedTimes: { one: 'Citado:', many: 'Citado {count} veces:', other: 'Citado {count} veces:' },
  tieVerbatim: 'Las mismas palabras',
  tieShortened: 'Acortado',
  tieAltered: 'Alterado',
  tieLater: 'después',
  tieLegend: 'Tachado: omitido. Subrayado: añadido.',
};
