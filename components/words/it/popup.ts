import type { Catalogue } from '../words.ts';

/** Italian: the popup. */
export const popup: Catalogue = {
  history: 'Cronologia',
  savedOnly: 'Solo salvate',
  nothingSaved: 'Ancora nulla di salvato.',
  nothingKept: 'Ancora nulla di conservato.',
  nothingKeptHint: 'Salva una dichiarazione in una pagina, o segui qualcuno.',
  firstUse: 'Apri un articolo o dei commenti, indica qualcosa che qualcuno ha detto e premi Salva.',
  firstUseHint:
    'Ciò che salvi sta qui, il più recente per primo. Quando quella persona parlerà di nuovo, lo vedrai accanto alle sue parole.',
  goOn: 'Riprendi la lettura',
  pause: 'Pausa',
  paused: 'In pausa',
  pauseExplained: 'Durante la pausa nessuna pagina viene letta e nulla si conserva.',
  thisSite: 'Per {site}',
  keepReadHere: 'Conserva tutto ciò che leggo qui',
  keepReadHereExplained: 'Ogni commento, articolo e citazione di questo sito si conserva quando lo apri.',
  neverReadHere: 'Non leggere mai questo sito',
  neverReadHereExplained: 'Qui nessuno viene riconosciuto e nulla si conserva.',
  drawHere: 'Non mostrare nulla su questo sito',
  drawHereExplained:
    'Né il piccolo pulsante, né segni sotto i nomi, né altro accanto alle parole. Barra degli strumenti, scorciatoie e menu funzionano come sempre.',
  nothingDrawn: 'Su {site} non si mostra più nulla. La barra degli strumenti apre la barra laterale.',
};
