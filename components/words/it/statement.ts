import type { Catalogue } from '../words.ts';

/** Italian: a statement, what can be done with it, and what repeats it. */
export const statement: Catalogue = {
  unknownAuthor: 'Sconosciuto',
  quotedBy: 'citato da {name}',
  relayedBy: 'Riferito da {name}',
  addressed: 'A {name}',
  answering: 'A {name}:',
  answeringWords: 'In risposta a:',
  save: 'Salva',
  unsave: 'Salvata. Premi per non salvarla più',
  saved: 'Salvata',
  savedNow: 'Salvata.',
  unsavedNow: 'Non più salvata.',
  copy: 'Copia come citazione',
  copied: 'Copiata, con nome, giorno e link.',
  notCopied: 'Il browser non lascia copiare questa pagina. Apri la dichiarazione nella biblioteca e copiala da lì.',
  openPlace: 'Apri nel punto in cui è stata detta',
  showOnPage: 'Mostra nella pagina',
  remove: 'Elimina',
  removed: {
    one: 'Eliminata. Resta nel cestino per 30 giorni.',
    many: '{count} eliminate. Restano nel cestino per 30 giorni.',
    other: '{count} eliminate. Restano nel cestino per 30 giorni.',
  },
  saidTimes: 'Detto {count} volte:',
  quotedTimes: { one: 'Citato:', many: 'Citato {count} volte:', other: 'Citato {count} volte:' },
  tieVerbatim: 'Stesse parole',
  tieShortened: 'Abbreviato',
  tieAltered: 'Alterato',
  tieLater: 'più tardi',
  tieLegend: 'Barrato: omesso. Sottolineato: aggiunto.',
};
