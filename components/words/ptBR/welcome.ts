import type { Catalogue } from '../words.ts';

/** Brazilian Portuguese: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: 'O que disseram antes, ao lado do que dizem agora',
  welcomeLead: 'Para quem segue um assunto por anos e lembra que alguém um dia disse outra coisa.',
  welcomeWhat: 'Enquanto você lê, ele sabe quem fala',
  welcomeWhatWords:
    'O autor, as pessoas citadas no artigo, todos nos comentários. Ao lado das palavras você vê o que a mesma pessoa disse antes, com o dia e um link para o lugar.',
  welcomeAccess:
    'Para notar quem fala, ele lê as páginas que você abre. O que guarda fica neste computador; nada é enviado a lugar nenhum.',
  welcomeKeep: 'Escolha o que guardar',
  welcomeKeepChosen: 'O que salvo e as pessoas que sigo',
  welcomeKeepChosenExplained:
    'Um toque salva uma declaração. Siga alguém, e tudo o que disser nas páginas que você ler será guardado.',
  welcomeKeepAll: 'Tudo o que leio',
  welcomeKeepAllExplained:
    'Cada artigo, comentário e citação das páginas que você abre, sem precisar seguir ninguém antes. Você pode desligar a qualquer momento.',
  welcomeBackUpWords:
    'O que você guarda fica só neste navegador. Uma cópia de segurança o traz de volta, aqui ou em outra máquina.',
  welcomeStart: 'Abra algo para ler',
  welcomeStartWords:
    'Um artigo que cite alguém, ou comentários. Aponte para uma declaração e pressione Salvar; a barra de ferramentas tem tudo o que você guarda.',
  welcomeSkip: 'Pular',
  welcomeDone: 'Começar',
  exampleLabel: 'Um exemplo',
  exampleIntro: 'Perguntada sobre a abertura, a engenheira disse:',
  exampleNow: 'O túnel abre em 2029. Nunca dei outra data.',
  exampleAfter: 'As obras custaram 40 milhões até agora.',
  exampleFirst: 'No Natal de 2021 vocês vão passar por ele.',
  exampleSecond: 'Não antes de 2026, e peço que não me cobrem por isso.',
};
