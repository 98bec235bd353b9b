import type { Catalogue } from '../words.ts';

/** German: the popup. */
export const popup: Catalogue = {
  history: 'Verlauf',
  savedOnly: 'Nur Gesichertes',
  nothingSaved: 'Noch nichts gesichert.',
  nothingKept: 'Noch nichts behalten.',
  nothingKeptHint: 'Sichern Sie auf einer Seite eine Aussage, oder folgen Sie jemandem.',
  firstUse: 'Öffnen Sie einen Artikel oder Kommentare, zeigen Sie auf eine Aussage und drücken Sie Sichern.',
  firstUseHint:
    'Was Sie sichern, steht hier, das Neueste zuerst. Spricht die Person wieder, sehen Sie es neben ihren Worten.',
  goOn: 'Weiterlesen',
  pause: 'Anhalten',
  paused: 'Angehalten',
  pauseExplained: 'Solange angehalten ist, wird keine Seite gelesen und nichts behalten.',
  thisSite: 'Für {site}',
  keepReadHere: 'Alles behalten, was ich hier lese',
  keepReadHereExplained: 'Jeder Kommentar, Artikel und jedes Zitat dieser Site wird beim Öffnen behalten.',
  neverReadHere: 'Diese Site nie lesen',
  neverReadHereExplained: 'Hier wird niemand erkannt und nichts behalten.',
  drawHere: 'Auf dieser Site nichts einblenden',
  drawHereExplained:
    'Kein kleiner Knopf, keine Striche unter Namen, nichts neben den Worten. Symbolleiste, Tastenkürzel und Menüs arbeiten wie immer.',
  nothingDrawn: 'Auf {site} wird nichts mehr eingeblendet. Die Symbolleiste öffnet die Seitenleiste.',
};
