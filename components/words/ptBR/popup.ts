import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: the popup. */
export const popup: Catalogue = {
  history: 'Histórico',
  savedOnly: 'Só salvas',
  nothingSaved: 'Ainda não há nada salvo.',
  nothingKept: 'Ainda não há nada guardado.',
  nothingKeptHint: 'Salve uma declaração em uma página, ou siga alguém.',
  firstUse: 'Abra um artigo ou comentários, aponte para algo que alguém disse e pressione Salvar.',
  firstUseHint:
    'O que você salva fica aqui, o mais recente primeiro. Quando a pessoa falar de novo, você verá ao lado das palavras dela.',
  goOn: 'Continuar lendo',
  pause: 'Pausar',
  paused: 'Em pausa',
  pauseExplained: 'Durante a pausa, nenhuma página é lida e nada é guardado.',
  thisSite: 'Para {site}',
  keepReadHere: 'Guardar tudo o que leio aqui',
  keepReadHereExplained: 'Cada comentário, artigo e citação deste site é guardado quando você o abre.',
  neverReadHere: 'Nunca ler este site',
  neverReadHereExplained: 'Ninguém é reconhecido aqui e nada é guardado.',
  drawHere: 'Não mostrar nada neste site',
  drawHereExplained:
    'Nem o botão pequeno, nem marcas sob os nomes, nem nada ao lado das palavras. A barra de ferramentas, os atalhos e os menus funcionam como sempre.',
  nothingDrawn: 'Nada mais é mostrado em {site}. A barra de ferramentas abre a barra lateral.',
};
