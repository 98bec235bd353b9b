import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: a statement, what can be done with it, and what repeats it. */
export const statement: Catalogue = {
  unknownAuthor: 'Desconhecido',
  quotedBy: 'citado por {name}',
  relayedBy: 'Repassado por {name}',
  addressed: 'Para {name}',
  answering: 'Para {name}:',
  answeringWords: 'Em resposta a:',
  save: 'Salvar',
  unsave: 'Salva. Pressione para não salvar mais',
  saved: 'Salva',
  savedNow: 'Salva.',
  unsavedNow: 'Não está mais salva.',
  copy: 'Copiar como citação',
  copied: 'Copiada, com nome, dia e link.',
  notCopied: 'O navegador não deixa esta página copiar. Abra a declaração na biblioteca e copie de lá.',
  openPlace: 'Abrir no lugar onde foi dita',
  showOnPage: 'Mostrar na página',
  remove: 'Excluir',
  removed: {
    one: 'Excluída. Fica na lixeira por 30 dias.',
    many: '{count} excluídas. Ficam na lixeira por 30 dias.',
    other: '{count} excluídas. Ficam na lixeira por 30 dias.',
  },
  saidTimes: 'Dito {count} vezes:',
  quotedTimes: { one: 'Citado:', many: 'Citado {count} vezes:', other: 'Citado {count} vezes:' },
  tieVerbatim: 'Mesmas palavras',
  tieShortened: 'Abreviado',
  tieAltered: 'Alterado',
  tieLater: 'depois',
  tieLegend: 'Riscado: omitido. Sublinhado: acrescentado.',
};
