import type { Catalogue } from '../words.ts';

/** Italian: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Esporta e importa',
  cancel: 'Annulla',
  workFailed: 'Non è riuscito, e nulla è stato cambiato. Riprova.',

  export: 'Esporta',
  exportWhat: 'Che cosa',
  exportAs: 'Come',
  exportNow: 'Esporta in un file',
  exporting: 'Scrittura del file',
  exported: 'Esportato in {file}.',
  'export-everything': 'Tutto',
  'export-saved': 'Ciò che ho salvato',
  'export-chosen': 'Ciò che ho scelto nella biblioteca',
  'export-backup': 'Copia di sicurezza',
  'export-backup-explained':
    'Tutto ciò che la raccolta ne contiene, con ogni tua modifica. Si può importare di nuovo, qui o su un altro computer. JSON Lines.',
  'export-evidence': 'Pagina di prove',
  'export-evidence-explained':
    'Da mostrare ad altri: parole, giorni, link, quando ciascuna è stata acquisita e una somma di controllo delle parole. Un file HTML.',
  'export-notes': 'Appunti',
  'export-notes-explained': 'Un file Markdown per ogni persona, per un taccuino come Obsidian. ZIP.',
  'export-table': 'Tabella',
  'export-table-explained': 'Per fogli di calcolo. Nulla viene eseguito come formula. CSV.',
  'export-ledger': 'Previsioni',
  'export-ledger-explained': 'Che cosa doveva accadere, per quando, e che ne è stato. CSV.',
  'export-claims': 'Affermazioni',
  'export-claims-explained': 'Lo stesso per i programmi, nei termini di schema.org. JSON-LD.',
  'export-annotations': 'Annotazioni web',
  'export-annotations-explained': 'Per programmi che conoscono lo standard del W3C. JSON-LD.',
  exportChosen: 'Esporta',
  evidenceTitle: 'Che cosa è stato detto',
  tooManyPeople: 'Le persone sono troppe per un solo archivio. Esporta ciò che hai salvato, o una selezione.',

  import: 'Importa',
  importKinds:
    'Una copia di sicurezza di Aforesaid, annotazioni di Hypothesis (JSON), commenti di WordPress o Disqus (XML), i tuoi commenti di Reddit (CSV) o Hacker News (JSON), o qualunque tabella con una colonna di testi e una di indirizzi (CSV).',
  importSpeaker: 'Di chi sono le parole, se il file non lo dice (come l’esportazione di Reddit)',
  importChoose: 'Scegli un file',
  importDrop: 'o trascinalo qui',
  importReading: 'Lettura del file',
  importHolds: '{file} contiene',
  importNew: {
    one: '{count} nuova dichiarazione',
    many: '{count} di nuove dichiarazioni',
    other: '{count} nuove dichiarazioni',
  },
  importKnown: {
    one: '{count} già nella raccolta',
    many: '{count} già nella raccolta',
    other: '{count} già nella raccolta',
  },
  importOperations: {
    one: '{count} tua modifica; vale la più recente',
    many: '{count} di tue modifiche; dove due differiscono, vale la più recente',
    other: '{count} tue modifiche; dove due differiscono, vale la più recente',
  },
  importNow: 'Importa tutto',
  importing: 'Importazione',
  imported: {
    one: '{count} dichiarazione aggiunta.',
    many: '{count} di dichiarazioni aggiunte.',
    other: '{count} dichiarazioni aggiunte.',
  },
  recovery: 'Ripristina una copia di sicurezza',
  recoveryWords:
    'Ciò che la copia contiene va in una nuova raccolta. Quella attuale, comunque sia, viene messa da parte e conservata; qui puoi tornarci.',
  recoverNewest: 'Ripristinala',
  recoveryNoNewest:
    'Questo browser non ha copie. Scegli un file, per esempio il più recente nella cartella Aforesaid dei tuoi download.',
  recovering: 'Ripristino in corso',
  recovered: {
    one: '{count} dichiarazione ripristinata.',
    many: '{count} di dichiarazioni ripristinate.',
    other: '{count} dichiarazioni ripristinate.',
  },
  recordsAside: 'Messe da parte',
  recordAside: 'Raccolta messa da parte {when}',
  useRecord: 'Tornaci',
  recordBack: 'Quella raccolta è di nuovo in uso.',
};
