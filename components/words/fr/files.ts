import type { Catalogue } from '../words.ts';

/** French: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Exporter et importer',
  cancel: 'Annuler',
  workFailed: 'Cela n’a pas abouti et rien n’a été modifié. Réessayez.',

  export: 'Exporter',
  exportWhat: 'Quoi',
  exportAs: 'Sous forme de',
  exportNow: 'Exporter dans un fichier',
  exporting: 'Écriture du fichier',
  exported: 'Exporté dans {file}.',
  'export-everything': 'Tout',
  'export-saved': 'Ce que j’ai enregistré',
  'export-chosen': 'Ce que j’ai choisi dans la bibliothèque',
  'export-backup': 'Sauvegarde',
  'export-backup-explained':
    'Tout ce que le recueil en contient, avec chacune de vos modifications. Elle peut être réimportée, ici ou sur une autre machine. JSON Lines.',
  'export-evidence': 'Page de preuves',
  'export-evidence-explained':
    'À montrer à d’autres : les paroles, les jours, les liens, le moment de chaque capture et une somme de contrôle des paroles. Un fichier HTML.',
  'export-notes': 'Notes',
  'export-notes-explained': 'Un fichier Markdown par personne, pour un carnet comme Obsidian. ZIP.',
  'export-table': 'Tableau',
  'export-table-explained': 'Pour les tableurs. Rien n’y est exécuté comme une formule. CSV.',
  'export-ledger': 'Prévisions',
  'export-ledger-explained': 'Ce qui devait arriver, pour quand, et ce qu’il en est advenu. CSV.',
  'export-claims': 'Affirmations',
  'export-claims-explained': 'La même chose pour les programmes, dans les termes de schema.org. JSON-LD.',
  'export-annotations': 'Annotations web',
  'export-annotations-explained': 'Pour les programmes qui connaissent la norme du W3C. JSON-LD.',
  exportChosen: 'Exporter',
  evidenceTitle: 'Ce qui a été dit',
  tooManyPeople:
    'Il y a trop de personnes pour une seule archive. Exportez ce que vous avez enregistré, ou une sélection.',

  import: 'Importer',
  importKinds:
    'Une sauvegarde d’Aforesaid, des annotations d’Hypothesis (JSON), des commentaires de WordPress ou de Disqus (XML), vos propres commentaires de Reddit (CSV) ou de Hacker News (JSON), ou tout tableau ayant une colonne de textes et une d’adresses (CSV).',
  importSpeaker: 'De qui sont ces paroles, si le fichier ne le dit pas (comme l’export de Reddit)',
  importChoose: 'Choisir un fichier',
  importDrop: 'ou déposez-le ici',
  importReading: 'Lecture du fichier',
  importHolds: '{file} contient',
  importNew: {
    one: '{count} nouveau propos',
    many: '{count} de nouveaux propos',
    other: '{count} nouveaux propos',
  },
  importKnown: {
    one: '{count} déjà dans le recueil',
    many: '{count} déjà dans le recueil',
    other: '{count} déjà dans le recueil',
  },
  importOperations: {
    one: '{count} modification de votre main ; la plus récente l’emporte',
    many: '{count} de modifications de votre main ; en cas de désaccord, la plus récente l’emporte',
    other: '{count} modifications de votre main ; en cas de désaccord, la plus récente l’emporte',
  },
  importNow: 'Tout importer',
  importing: 'Importation',
  imported: {
    one: '{count} propos a été ajouté.',
    many: '{count} de propos ont été ajoutés.',
    other: '{count} propos ont été ajoutés.',
  },
  recovery: 'Restaurer une sauvegarde',
  recoveryWords:
    'Le contenu de la sauvegarde va dans un nouveau recueil. Le recueil actuel, quel que soit son état, est mis de côté et gardé ; vous pouvez y revenir ici.',
  recoverNewest: 'La restaurer',
  recoveryNoNewest:
    'Ce navigateur n’a aucune sauvegarde. Choisissez un fichier, par exemple le plus récent du dossier Aforesaid de vos téléchargements.',
  recovering: 'Restauration',
  recovered: {
    one: '{count} propos a été restauré.',
    many: '{count} de propos ont été restaurés.',
    other: '{count} propos ont été restaurés.',
  },
  recordsAside: 'Mis de côté',
  recordAside: 'Recueil mis de côté {when}',
  useRecord: 'Y revenir',
  recordBack: 'Ce recueil est de nouveau utilisé.',
};
