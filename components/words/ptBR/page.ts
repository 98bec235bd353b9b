import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: what stands beside a page. */
export const page: Catalogue = {
  onThisPage: 'Nesta página',
  here: 'Aqui',
  related: 'Sobre o mesmo assunto',
  firstAndLast: 'Primeira e última',
  earlier: 'Antes',
  earliest: 'A primeira',
  latest: 'A última',
  onlyOne: 'A única',
  allEarlier: { one: 'A declaração', many: 'Todas ({count} de declarações)', other: 'Todas as {count} declarações' },
  thisPerson: 'Esta pessoa',
  othersHere: {
    one: 'mais {count} nesta página',
    many: 'mais {count} nesta página',
    other: 'mais {count} nesta página',
  },
  countEarlier: { one: '{count} anterior', many: '{count} de anteriores', other: '{count} anteriores' },
  alsoHere: 'Também nesta página',
  countWithout: {
    one: '{count} pessoa sem nada anterior',
    many: '{count} de pessoas sem nada anterior',
    other: '{count} pessoas sem nada anterior',
  },
  silentInView: '{name}: ainda nada anterior desta pessoa.',
  nothingEarlier: 'Ainda nada anterior desta pessoa.',
  nothingEarlierShort: 'nada anterior',
  nothingEarlierAnyone: 'Ainda nada anterior de ninguém nesta página.',
  nothingEarlierHint: 'Salve o que dizem aqui, ou siga a pessoa. Estará aqui quando ela falar de novo.',
  peopleWithEarlier: {
    one: '{count} pessoa nesta página já disse algo antes.',
    many: '{count} de pessoas nesta página já disseram algo antes.',
    other: '{count} pessoas nesta página já disseram algo antes.',
  },
  nobodyHere: 'Ninguém foi reconhecido nesta página.',
  nobodyHereHint: 'Parece não haver citações nem comentários. Se carregarem mais tarde, aparecerão sozinhos.',
  pausedHere: 'A leitura está em pausa. Nada é notado e nada é guardado.',
  pausedHereHint: 'Abra a janela da barra de ferramentas para continuar.',
  neverHere: 'Este site nunca é lido.',
  neverHereHint: 'Ele está na lista de sites deixados em paz. Você pode mudá-la nas configurações.',
  unreadHere: 'Esta página não foi lida.',
  unreadHereHint:
    'Se estava aberta antes da instalação do Aforesaid, recarregue-a. Algumas páginas do próprio navegador não podem ser lidas.',
  privateHere: 'Janela privada: o que foi dito antes é mostrado, e nada daqui é guardado.',
  closeSidebar: 'Fechar a barra lateral',
  openSidebar: 'Abrir a barra lateral',
};
