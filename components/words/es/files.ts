import type { Catalogue } from '../words.ts';

/** Spanish: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Exportar e importar',
  cancel: 'Cancelar',
  workFailed: 'No se ha podido, y nada ha cambiado. Inténtelo de nuevo.',

  export: 'Exportar',
  exportWhat: 'Qué',
  exportAs: 'Como',
  exportNow: 'Exportar a un archivo',
  exporting: 'Escribiendo el archivo',
  exported: 'Exportado a {file}.',
  'export-everything': 'Todo',
  'export-saved': 'Lo que he guardado',
  'export-chosen': 'Lo que he elegido en la biblioteca',
  'export-backup': 'Copia de seguridad',
  'export-backup-explained':
    'Todo lo que el registro tiene de ello, con cada cambio suyo. Se puede volver a importar, aquí o en otro equipo. JSON Lines.',
  'export-evidence': 'Página de pruebas',
  'export-evidence-explained':
    'Para mostrar a otros: palabras, días, enlaces, cuándo se capturó cada una y una suma de comprobación de las palabras. Un archivo HTML.',
  'export-notes': 'Notas',
  'export-notes-explained': 'Un archivo Markdown por persona, para un cuaderno como Obsidian. ZIP.',
  'export-table': 'Tabla',
  'export-table-explained': 'Para hojas de cálculo. Nada de ella se ejecuta como fórmula. CSV.',
  'export-ledger': 'Previsiones',
  'export-ledger-explained': 'Lo que se dijo que ocurriría, para cuándo, y qué fue de ello. CSV.',
  'export-claims': 'Afirmaciones',
  'export-claims-explained': 'Lo mismo para programas, en los términos de schema.org. JSON-LD.',
  'export-annotations': 'Anotaciones web',
  'export-annotations-explained': 'Para programas que conocen el estándar del W3C. JSON-LD.',
  exportChosen: 'Exportar',
  evidenceTitle: 'Lo que se dijo',
  tooManyPeople: 'Hay demasiadas personas para un solo archivo comprimido. Exporte lo guardado o una selección.',

  import: 'Importar',
  importKinds:
    'Una copia de seguridad de Aforesaid, anotaciones de Hypothesis (JSON), comentarios de WordPress o Disqus (XML), sus propios comentarios de Reddit (CSV) o Hacker News (JSON), o cualquier tabla con una columna de textos y otra de direcciones (CSV).',
  importSpeaker: 'De quién son las palabras, si el archivo no lo dice (como la exportación de Reddit)',
  importChoose: 'Elegir un archivo',
  importDrop: 'o suéltelo aquí',
  importReading: 'Leyendo el archivo',
  importHolds: '{file} contiene',
  importNew: {
    one: '{count} declaración nueva',
    many: '{count} de declaraciones nuevas',
    other: '{count} declaraciones nuevas',
  },
  importKnown: {
    one: '{count} que ya está en el registro',
    many: '{count} que ya están en el registro',
    other: '{count} que ya están en el registro',
  },
  importOperations: {
    one: '{count} cambio suyo; vale el más reciente',
    many: '{count} de cambios suyos; donde dos difieran, vale el más reciente',
    other: '{count} cambios suyos; donde dos difieran, vale el más reciente',
  },
  importNow: 'Importarlo todo',
  importing: 'Importando',
  imported: {
    one: 'Se ha añadido {count} declaración.',
    many: 'Se han añadido {count} de declaraciones.',
    other: 'Se han añadido {count} declaraciones.',
  },
  recovery: 'Restaurar una copia de seguridad',
  recoveryWords:
    'Lo que contiene la copia pasa a un registro nuevo. El actual, sea cual sea su estado, se aparta y se conserva; aquí puede volver a él.',
  recoverNewest: 'Restaurarla',
  recoveryNoNewest:
    'Este navegador no tiene ninguna copia. Elija un archivo, como el más reciente de la carpeta Aforesaid de sus descargas.',
  recovering: 'Restaurando',
  recovered: {
    one: 'Se ha restaurado {count} declaración.',
    many: 'Se han restaurado {count} de declaraciones.',
    other: 'Se han restaurado {count} declaraciones.',
  },
  recordsAside: 'Apartados',
  recordAside: 'Registro apartado {when}',
  useRecord: 'Volver a él',
  recordBack: 'Ese registro vuelve a estar en uso.',
};
