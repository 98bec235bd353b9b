import { ar } from './refusals/ar.ts';
import { de } from './refusals/de.ts';
import { en } from './refusals/en.ts';
import { es } from './refusals/es.ts';
import { fr } from './refusals/fr.ts';
import { it } from './refusals/it.ts';
import { ja } from './refusals/ja.ts';
import { pl } from './refusals/pl.ts';
import { ptBR } from './refusals/ptBR.ts';
import type { RefusalSentences } from './refusals/sentences.ts';
import { zhCN } from './refusals/zhCN.ts';

/** Every language in which we say why something could not be done, by its BCP 47 tag. */
export const refusalLanguages: Readonly<Record<string, RefusalSentences>> = {
  en,
  de,
  fr,
  es,
  it,
  'pt-BR': ptBR,
  pl,
  ja,
  'zh-CN': zhCN,
  ar,
};
