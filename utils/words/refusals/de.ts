import type { RefusalSentences } from './sentences.ts';

/** Why something could not be done, in German. */
export const de: RefusalSentences = {
  diskFull:
    'Der Datenträger ist voll, darum wurde nichts behalten. Schaffen Sie Platz oder vergessen Sie, was Sie nicht mehr brauchen, und versuchen Sie es noch einmal.',
  neverRemembers:
    'Der Browser behält nichts für Erweiterungen. Falls er so eingestellt ist, dass er keine Chronik anlegt, ändern Sie das und öffnen Sie dies neu.',
  dataBlocked:
    'Der Browser behält nichts für Erweiterungen. Falls alle Websitedaten blockiert sind, erlauben Sie sie und öffnen Sie dies neu.',
  noDatabase:
    'Diesem Browser fehlt IndexedDB, worin die Sammlung liegt. Nehmen Sie ein anderes Profil oder einen neueren Browser.',
  recordNewer:
    'Die Sammlung wurde von einer neueren Version von Aforesaid geschrieben. Aktualisieren Sie die Erweiterung, um sie zu öffnen.',
  recordReadOnly:
    'Die Sammlung wurde von einer neueren Version von Aforesaid geschrieben und lässt sich nur lesen. Aktualisieren Sie die Erweiterung.',
  recordUnreadable:
    'Der Browser konnte die Sammlung nicht vom Datenträger lesen. Starten Sie ihn neu; bleibt es dabei, holen Sie Ihre neueste Sicherungskopie zurück.',
  recordDamaged:
    'Die Sammlung enthält etwas Unlesbares. Holen Sie Ihre neueste Sicherungskopie zurück, oder melden Sie den Fehler.',
  recordTorn: 'Ein Teil der Sammlung fehlt auf dem Datenträger. Holen Sie Ihre neueste Sicherungskopie zurück.',
  recordClosed: 'Die Sammlung wurde geschlossen. Öffnen Sie dies neu.',
  recordUnopened:
    'Die Sammlung ließ sich nicht öffnen. Starten Sie den Browser neu; bleibt es dabei, holen Sie Ihre neueste Sicherungskopie zurück.',
  recordHeld:
    'Eine ältere Ausgabe von Aforesaid hält die Sammlung offen. Schließen Sie deren Fenster und öffnen Sie dies neu.',
  recordUnknown: 'Eine solche Sammlung gibt es nicht. Öffnen Sie diese Seite neu.',
  recordFailed:
    'Das ist mit der Sammlung nicht gelungen. Versuchen Sie es noch einmal; misslingt es wieder, melden Sie den Fehler.',

  wordsGone: 'Diese Worte stehen nicht mehr auf der Seite. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  pageClosed:
    'Der Browser lässt Erweiterungen nicht in diese Seite. Öffnen Sie eine gewöhnliche Webseite und versuchen Sie es noch einmal.',
  privateWindow:
    'Dies ist ein privates Fenster: von hier wird nichts behalten. Öffnen Sie die Seite in einem gewöhnlichen Fenster, um zu sichern.',
  noSiteHere: 'Dieser Teil der Seite gehört zu keiner Website, darum gibt es nichts zu zeigen.',
  wholePageOnly: 'Die Seitenleiste gehört zur ganzen Seite. Öffnen Sie sie von der Symbolleiste aus.',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  inLibraryOnly: 'Das geht in der Bibliothek, nicht innerhalb einer Seite.',
  requestUnknown:
    'Diese Ansicht wollte etwas, das diese Version nicht kennt. Schließen Sie sie und öffnen Sie sie neu.',
  viewFailed: 'In der Erweiterung ging etwas schief. Schließen Sie diese Ansicht und öffnen Sie sie neu.',
  notSaved: 'Die Aussage ließ sich nicht sichern. Laden Sie die Seite neu und versuchen Sie es noch einmal.',

  downloadsForbidden:
    'Der Browser lässt Aforesaid nicht in Ihre Downloads schreiben. Schalten Sie die Sicherungskopien aus und wieder ein.',
  nothingToBackUp: 'Noch ist nichts in der Sammlung, darum gibt es nichts zu sichern.',
  backupFailed:
    'Die Sicherungskopie ließ sich nicht schreiben. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.',
  backupUnreadable:
    'Die eben geschriebene Sicherungskopie lässt sich nicht lesen. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.',
  downloadFailed:
    'Der Browser konnte die Sicherungskopie nicht in Ihre Downloads schreiben. In einer Stunde wird es wieder versucht.',
  downloadFailedBy:
    'Der Browser konnte die Sicherungskopie nicht in Ihre Downloads schreiben ({reason}). In einer Stunde wird es wieder versucht.',

  fileTooLarge: 'Diese Datei ist zu groß. Teilen Sie sie und importieren Sie die Teile.',
  fileUnknown: 'Diese Datei ist von keiner Art, die Aforesaid lesen kann. Es wurde nichts importiert.',
  fileEmpty: 'In dieser Datei sind keine Aussagen. Es wurde nichts importiert.',
  backupNewer:
    'Diese Sicherungskopie stammt von einer neueren Version von Aforesaid. Aktualisieren Sie und versuchen Sie es dann noch einmal.',
  backupLine: 'Zeile {line} dieser Sicherungskopie ist kein Eintrag. Es wurde nichts importiert.',
  backupCutOff: 'Diese Sicherungskopie ist am Ende abgeschnitten. Nehmen Sie eine andere.',
  backupNotWhole:
    'Diese Sicherungskopie ist unvollständig: Sie enthält eine andere Zahl von Einträgen, als sie angibt. Nehmen Sie eine andere.',
  backupChanged:
    'Diese Sicherungskopie wurde beschädigt oder verändert: Ihre Prüfsumme stimmt nicht. Nehmen Sie eine andere.',
};
