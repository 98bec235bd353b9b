import type { Catalogue } from '../words.ts';

/** German: a statement, what can be done with it, and what repeats it. */
export const statement: Catalogue = {
  unknownAuthor: 'Unbekannt',
  quotedBy: 'zitiert von {name}',
  relayedBy: 'Weitergegeben von {name}',
  addressed: 'An {name}',
  answering: 'An {name}:',
  answeringWords: 'Als Antwort auf:',
  save: 'Sichern',
  unsave: 'Gesichert. Drücken, um es nicht mehr zu sichern',
  saved: 'Gesichert',
  savedNow: 'Gesichert.',
  unsavedNow: 'Nicht mehr gesichert.',
  copy: 'Als Zitat kopieren',
  copied: 'Kopiert, mit Name, Tag und Link.',
  notCopied:
    'Der Browser lässt diese Seite nicht kopieren. Öffnen Sie die Aussage in der Bibliothek und kopieren Sie sie dort.',
  openPlace: 'An der Stelle öffnen, wo es gesagt wurde',
  showOnPage: 'Auf der Seite zeigen',
  remove: 'Löschen',
  removed: {
    one: 'Gelöscht. Es bleibt 30 Tage im Papierkorb.',
    other: '{count} gelöscht. Sie bleiben 30 Tage im Papierkorb.',
  },
  saidTimes: '{count}-mal gesagt:',
  quotedTimes: { one: 'Zitiert:', other: '{count}-mal zitiert:' },
  tieVerbatim: 'Wörtlich gleich',
  tieShortened: 'Gekürzt',
  tieAltered: 'Verändert',
  tieLater: 'später',
  tieLegend: 'Durchgestrichen: weggelassen. Unterstrichen: eingefügt.',
};
