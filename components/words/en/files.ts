import type { Phrase } from '../../../utils/words/phrase.ts';

/** English: the record as files, export and import. */
export const files = {
  files: 'Export and import',
  cancel: 'Cancel',
  workFailed: 'That did not succeed, and nothing was changed. Try again.',

  export: 'Export',
  exportWhat: 'What',
  exportAs: 'As',
  exportNow: 'Export to a file',
  exporting: 'Writing the file',
  exported: 'Exported to {file}.',
  'export-everything': 'Everything',
  'export-saved': 'What I saved',
  'export-chosen': 'What I chose in the library',
  'export-backup': 'Backup',
  'export-backup-explained':
    'All that the record holds of them, with every change of yours. It can be imported again, here or on another machine. JSON Lines.',
  'export-evidence': 'Page of evidence',
  'export-evidence-explained':
    'To show to others: words, days, links, when each was captured, and a checksum of the words. One HTML file.',
  'export-notes': 'Notes',
  'export-notes-explained': 'A Markdown file for each person, for a notebook such as Obsidian. ZIP.',
  'export-table': 'Table',
  'export-table-explained': 'For spreadsheets. Nothing in it is run as a formula. CSV.',
  'export-ledger': 'Ledger',
  'export-ledger-explained': 'What was said would happen, by when, and what became of it. CSV.',
  'export-claims': 'Claims',
  'export-claims-explained': 'The same for programs, in the terms of schema.org. JSON-LD.',
  'export-annotations': 'Web annotations',
  'export-annotations-explained': 'For programs that know the standard of the W3C. JSON-LD.',
  exportChosen: 'Export',
  evidenceTitle: 'What was said',
  tooManyPeople: 'There are too many people for one archive. Export what you saved, or a selection.',

  recovery: 'Restore a backup',
  recoveryWords:
    'What the backup holds goes into a new record. The present one, whatever its state, is put aside and kept; you can go back to it here.',
  recoverNewest: 'Restore it',
  recoveryNoNewest:
    'This browser holds no backup. Choose a file, such as the newest in the folder Aforesaid of your downloads.',
  recovering: 'Restoring',
  recovered: { one: '{count} statement was restored.', other: '{count} statements were restored.' },
  recordsAside: 'Put aside',
  recordAside: 'Record put aside {when}',
  useRecord: 'Go back to it',
  recordBack: 'That record is in use again.',

  import: 'Import',
  importKinds:
    'A backup of Aforesaid, annotations of Hypothesis (JSON), comments of WordPress or Disqus (XML), your own comments of Reddit (CSV) or Hacker News (JSON), or any table with a column of texts and one of addresses (CSV).',
  importSpeaker: 'Whose words, where the file does not say it (as in the export of Reddit)',
  importChoose: 'Choose a file',
  importDrop: 'or drop it here',
  importReading: 'Reading the file',
  importHolds: '{file} holds',
  importNew: { one: '{count} new statement', other: '{count} new statements' },
  importKnown: { one: '{count} that is in the record already', other: '{count} that are in the record already' },
  importOperations: {
    one: '{count} change of yours; the later one wins',
    other: '{count} changes of yours; where two differ, the later one wins',
  },
  importNow: 'Import all of it',
  importing: 'Importing',
  imported: { one: '{count} statement was added.', other: '{count} statements were added.' },
} as const satisfies Record<string, Phrase>;
