import type { Catalogue } from '../words.ts';

/** Italian: what stands beside a page. */
export const page: Catalogue = {
  onThisPage: 'In questa pagina',
  here: 'Qui',
  related: 'Sullo stesso argomento',
  firstAndLast: 'Prima e ultima',
  earlier: 'Prima',
  earliest: 'La prima',
  latest: 'L’ultima',
  onlyOne: 'L’unica',
  allEarlier: {
    one: 'La dichiarazione',
    many: 'Tutte ({count} di dichiarazioni)',
    other: 'Tutte e {count} le dichiarazioni',
  },
  thisPerson: 'Questa persona',
  othersHere: {
    one: 'un’altra in questa pagina ({count})',
    many: 'altre {count} in questa pagina',
    other: 'altre {count} in questa pagina',
  },
  countEarlier: { one: '{count} precedente', many: '{count} di precedenti', other: '{count} precedenti' },
  alsoHere: 'Anche in questa pagina',
  countWithout: {
    one: '{count} persona senza nulla di precedente',
    many: '{count} di persone senza nulla di precedente',
    other: '{count} persone senza nulla di precedente',
  },
  silentInView: '{name}: ancora nulla di precedente da questa persona.',
  nothingEarlier: 'Ancora nulla di precedente da questa persona.',
  nothingEarlierShort: 'nulla di precedente',
  nothingEarlierAnyone: 'Ancora nulla di precedente da nessuno in questa pagina.',
  nothingEarlierHint: 'Salva ciò che si dice qui, o segui la persona. Sarà qui quando parlerà di nuovo.',
  peopleWithEarlier: {
    one: '{count} persona in questa pagina ha già detto qualcosa.',
    many: '{count} di persone in questa pagina hanno già detto qualcosa.',
    other: '{count} persone in questa pagina hanno già detto qualcosa.',
  },
  nobodyHere: 'In questa pagina non è stato riconosciuto nessuno.',
  nobodyHereHint: 'Sembra che non ci siano citazioni né commenti. Se si caricano più tardi, appariranno da soli.',
  pausedHere: 'La lettura è in pausa. Nulla viene notato né conservato.',
  pausedHereHint: 'Apri la finestra nella barra degli strumenti per riprendere.',
  neverHere: 'Questo sito non viene mai letto.',
  neverHereHint: 'È nell’elenco dei siti lasciati in pace. Puoi cambiarlo nelle impostazioni.',
  unreadHere: 'Questa pagina non è stata letta.',
  unreadHereHint:
    'Se era aperta prima che Aforesaid fosse installato, ricaricala. Alcune pagine del browser non si possono leggere.',
  privateHere: 'Finestra privata: ciò che fu detto prima si mostra, e nulla di qui si conserva.',
  closeSidebar: 'Chiudi la barra laterale',
  openSidebar: 'Apri la barra laterale',
};
