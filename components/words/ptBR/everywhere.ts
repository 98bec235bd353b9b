import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: what every view may say, and time. */
export const everywhere: Catalogue = {
  name: 'Aforesaid',
  undo: 'Desfazer',
  close: 'Fechar',
  back: 'Voltar',
  rooms: 'O que mostrar',
  search: 'Buscar',
  searchRecord: 'Buscar no que disseram',
  showAll: 'Mostrar tudo',
  showLess: 'Mostrar menos',
  showMore: 'Mostrar mais',
  library: 'Biblioteca',
  settings: 'Configurações',
  lineLost: 'A extensão foi atualizada ou parada. Feche isto e abra de novo.',
  today: 'Hoje',
  yesterday: 'Ontem',
  noDate: 'Sem data',
  timeline: 'Suas declarações ao longo dos anos',
  timelineYear: 'Ano',
  timelineSaid: 'Ditas',
  timelineSaved: 'Salvas',
  yearsEarlier: { one: '{count} ano antes', many: '{count} de anos antes', other: '{count} anos antes' },
  monthsEarlier: { one: '{count} mês antes', many: '{count} de meses antes', other: '{count} meses antes' },
  daysEarlier: { one: '{count} dia antes', many: '{count} de dias antes', other: '{count} dias antes' },
  countFound: {
    one: '{count} declaração encontrada',
    many: '{count} de declarações encontradas',
    other: '{count} declarações encontradas',
  },
  nothingFound: 'Nada encontrado.',
};
