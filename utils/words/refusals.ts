import type { Phrase } from './phrase.ts';
import { ar } from './refusals/ar.ts';
import { de } from './refusals/de.ts';
import { en } from './refusals/en.ts';
import { es } from './refusals/es.ts';
import { fr } from './refusals/fr.ts';
import { it } from './refusals/it.ts';
import { ja } from './refusals/ja.ts';
import { pl } from './refusals/pl.ts';
import { ptBR } from './refusals/ptBR.ts';
import { zhCN } from './refusals/zhCN.ts';

/** Why something could not be done: the name of the sentence that says it. */
export type Reason = keyof typeof en;

/** These sentences in one language. */
export type RefusalSentences = Readonly<Record<Reason, Phrase>>;

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
