import type { Catalogue } from '../words.ts';

/** German: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Ausgabe und Einlesen',
  cancel: 'Abbrechen',
  workFailed: 'Das ist nicht gelungen, und nichts wurde geändert. Versuchen Sie es noch einmal.',

  export: 'Ausgeben',
  exportWhat: 'Was',
  exportAs: 'Als',
  exportNow: 'In eine Datei ausgeben',
  exporting: 'Die Datei wird geschrieben',
  exported: 'Ausgegeben in {file}.',
  'export-everything': 'Alles',
  'export-saved': 'Was ich gesichert habe',
  'export-chosen': 'Was ich in der Bibliothek ausgewählt habe',
  'export-backup': 'Sicherungskopie',
  'export-backup-explained':
    'Alles, was die Sammlung davon hat, mit jeder Ihrer Änderungen. Sie lässt sich wieder einlesen, hier oder auf einem anderen Gerät. JSON Lines.',
  'export-evidence': 'Belegseite',
  'export-evidence-explained':
    'Um sie anderen zu zeigen: Worte, Tage, Links, wann jedes erfasst wurde, und eine Prüfsumme der Worte. Eine HTML-Datei.',
  'export-notes': 'Notizen',
  'export-notes-explained': 'Eine Markdown-Datei für jede Person, für ein Notizbuch wie Obsidian. ZIP.',
  'export-table': 'Tabelle',
  'export-table-explained': 'Für Tabellenprogramme. Nichts darin wird als Formel ausgeführt. CSV.',
  'export-ledger': 'Vorhersagen',
  'export-ledger-explained': 'Was geschehen sollte, bis wann, und was daraus wurde. CSV.',
  'export-claims': 'Behauptungen',
  'export-claims-explained': 'Dasselbe für Programme, in den Begriffen von schema.org. JSON-LD.',
  'export-annotations': 'Web-Annotationen',
  'export-annotations-explained': 'Für Programme, die den Standard des W3C kennen. JSON-LD.',
  exportChosen: 'Ausgeben',
  evidenceTitle: 'Was gesagt wurde',
  tooManyPeople: 'Es sind zu viele Personen für ein Archiv. Geben Sie das Gesicherte oder eine Auswahl aus.',

  import: 'Einlesen',
  importKinds:
    'Eine Sicherungskopie von Aforesaid, Annotationen von Hypothesis (JSON), Kommentare von WordPress oder Disqus (XML), Ihre eigenen Kommentare von Reddit (CSV) oder Hacker News (JSON), oder irgendeine Tabelle mit einer Spalte Texte und einer Spalte Adressen (CSV).',
  importSpeaker: 'Wessen Worte, falls die Datei es nicht sagt (wie die Ausgabe von Reddit)',
  importChoose: 'Datei wählen',
  importDrop: 'oder hierher ziehen',
  importReading: 'Die Datei wird gelesen',
  importHolds: '{file} enthält',
  importNew: { one: '{count} neue Aussage', other: '{count} neue Aussagen' },
  importKnown: { one: '{count}, die schon in der Sammlung ist', other: '{count}, die schon in der Sammlung sind' },
  importOperations: {
    one: '{count} Änderung von Ihnen; die spätere gilt',
    other: '{count} Änderungen von Ihnen; wo sich zwei widersprechen, gilt die spätere',
  },
  importNow: 'Alles einlesen',
  importing: 'Wird eingelesen',
  imported: { one: '{count} Aussage wurde hinzugefügt.', other: '{count} Aussagen wurden hinzugefügt.' },
  recovery: 'Eine Sicherungskopie zurückholen',
  recoveryWords:
    'Was die Sicherungskopie enthält, kommt in eine neue Sammlung. Die jetzige wird, wie immer es um sie steht, beiseitegelegt und behalten; hier können Sie zu ihr zurückkehren.',
  recoverNewest: 'Zurückholen',
  recoveryNoNewest:
    'Dieser Browser hat keine Sicherungskopie. Wählen Sie eine Datei, etwa die neueste im Ordner Aforesaid Ihrer Downloads.',
  recovering: 'Wird zurückgeholt',
  recovered: { one: '{count} Aussage wurde zurückgeholt.', other: '{count} Aussagen wurden zurückgeholt.' },
  recordsAside: 'Beiseitegelegt',
  recordAside: 'Sammlung, beiseitegelegt {when}',
  useRecord: 'Zu ihr zurückkehren',
  recordBack: 'Diese Sammlung ist wieder in Gebrauch.',
};
