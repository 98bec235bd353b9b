import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: the record as files, export and import. */
export const files: Catalogue = {
  files: 'Exportar e importar',
  cancel: 'Cancelar',
  workFailed: 'Não deu certo, e nada foi alterado. Tente de novo.',

  export: 'Exportar',
  exportWhat: 'O quê',
  exportAs: 'Como',
  exportNow: 'Exportar para um arquivo',
  exporting: 'Gravando o arquivo',
  exported: 'Exportado para {file}.',
  'export-everything': 'Tudo',
  'export-saved': 'O que eu salvei',
  'export-chosen': 'O que escolhi na biblioteca',
  'export-backup': 'Cópia de segurança',
  'export-backup-explained':
    'Tudo o que o registro tem disso, com cada alteração sua. Pode ser importada de novo, aqui ou em outra máquina. JSON Lines.',
  'export-evidence': 'Página de provas',
  'export-evidence-explained':
    'Para mostrar a outros: palavras, dias, links, quando cada uma foi capturada e uma soma de verificação das palavras. Um arquivo HTML.',
  'export-notes': 'Notas',
  'export-notes-explained': 'Um arquivo Markdown por pessoa, para um caderno como o Obsidian. ZIP.',
  'export-table': 'Tabela',
  'export-table-explained': 'Para planilhas. Nada nela é executado como fórmula. CSV.',
  'export-ledger': 'Previsões',
  'export-ledger-explained': 'O que se disse que aconteceria, até quando, e o que foi feito disso. CSV.',
  'export-claims': 'Afirmações',
  'export-claims-explained': 'O mesmo para programas, nos termos do schema.org. JSON-LD.',
  'export-annotations': 'Anotações da web',
  'export-annotations-explained': 'Para programas que conhecem o padrão do W3C. JSON-LD.',
  exportChosen: 'Exportar',
  evidenceTitle: 'O que foi dito',
  tooManyPeople: 'Há pessoas demais para um só arquivo compactado. Exporte o que você salvou, ou uma seleção.',

  import: 'Importar',
  importKinds:
    'Uma cópia de segurança do Aforesaid, anotações do Hypothesis (JSON), comentários do WordPress ou do Disqus (XML), seus próprios comentários do Reddit (CSV) ou do Hacker News (JSON), ou qualquer tabela com uma coluna de textos e uma de endereços (CSV).',
  importSpeaker: 'De quem são as palavras, se o arquivo não diz (como a exportação do Reddit)',
  importChoose: 'Escolher um arquivo',
  importDrop: 'ou solte-o aqui',
  importReading: 'Lendo o arquivo',
  importHolds: '{file} contém',
  importNew: {
    one: '{count} declaração nova',
    many: '{count} de declarações novas',
    other: '{count} declarações novas',
  },
  importKnown: {
    one: '{count} que já está no registro',
    many: '{count} que já estão no registro',
    other: '{count} que já estão no registro',
  },
  importOperations: {
    one: '{count} alteração sua; vale a mais recente',
    many: '{count} de alterações suas; onde duas divergem, vale a mais recente',
    other: '{count} alterações suas; onde duas divergem, vale a mais recente',
  },
  importNow: 'Importar tudo',
  importing: 'Importando',
  imported: {
    one: '{count} declaração foi adicionada.',
    many: '{count} de declarações foram adicionadas.',
    other: '{count} declarações foram adicionadas.',
  },
  recovery: 'Restaurar uma cópia de segurança',
  recoveryWords:
    'O que a cópia contém vai para um novo registro. O atual, seja qual for o seu estado, é posto de lado e guardado; aqui você pode voltar a ele.',
  recoverNewest: 'Restaurá-la',
  recoveryNoNewest:
    'Este navegador não tem nenhuma cópia. Escolha um arquivo, como o mais recente da pasta Aforesaid dos seus downloads.',
  recovering: 'Restaurando',
  recovered: {
    one: '{count} declaração foi restaurada.',
    many: '{count} de declarações foram restauradas.',
    other: '{count} declarações foram restauradas.',
  },
  recordsAside: 'Postos de lado',
  recordAside: 'Registro posto de lado {when}',
  useRecord: 'Voltar a ele',
  recordBack: 'Esse registro está em uso de novo.',
};
