import type { Catalogue } from '../words.ts';

/** Italian: what every view may say, and time. */
export const everywhere: Catalogue = {
  name: 'Aforesaid',
  undo: 'Annulla',
  close: 'Chiudi',
  back: 'Indietro',
  rooms: 'Che cosa mostrare',
  search: 'Cerca',
  searchRecord: 'Cerca in ciò che hanno detto',
  showAll: 'Mostra tutto',
  showLess: 'Mostra meno',
  showMore: 'Mostra altro',
  library: 'Biblioteca',
  settings: 'Impostazioni',
  lineLost: 'L’estensione è stata aggiornata o fermata. Chiudi questa vista e riaprila.',
  today: 'Oggi',
  yesterday: 'Ieri',
  noDate: 'Senza data',
  timeline: 'Le sue dichiarazioni negli anni',
  timelineYear: 'Anno',
  timelineSaid: 'Dette',
  timelineSaved: 'Salvate',
  yearsEarlier: { one: '{count} anno prima', many: '{count} di anni prima', other: '{count} anni prima' },
  monthsEarlier: { one: '{count} mese prima', many: '{count} di mesi prima', other: '{count} mesi prima' },
  daysEarlier: { one: '{count} giorno prima', many: '{count} di giorni prima', other: '{count} giorni prima' },
  countFound: {
    one: '{count} dichiarazione trovata',
    many: '{count} di dichiarazioni trovate',
    other: '{count} dichiarazioni trovate',
  },
  nothingFound: 'Nulla trovato.',
};
