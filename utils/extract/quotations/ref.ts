import type { NameSpan } from '../../people/nameSpan.ts';

/** Who is meant, as far as a sentence tells. */
export type Ref =
  | { kind: 'name'; span: NameSpan }
  | { kind: 'pronoun'; gender: 'm' | 'f'; at: number }
  /** "the senator", "Trump’s lawyer": the noun, and whether it points back to someone known. */
  | { kind: 'role'; head: string; definite: boolean; at: number }
  /** Several people, a thing, the writer: nobody that could be named. */
  | { kind: 'nobody' };

/** Several people, a thing, the writer. */
export const nobody: Ref = { kind: 'nobody' };

/** Whether a name can be somebody who speaks: the page's roster decides. */
export type IsPerson = (span: NameSpan) => boolean;

/** "Der 48-Jährige", "die 30-Jährige": a pronoun in all but form. */
export function byAge(article: string, noun: string): 'm' | 'f' | undefined {
  if (!/^\d{1,3}-[jJ]ährige$/.test(noun)) return undefined;
  return article === 'der' ? 'm' : article === 'die' ? 'f' : undefined;
}

/** Definite articles: they point back to someone known. */
export const definite = /^(?:the|der|die|le|la|l’|l'|el|lo|il|o|a|het|de|den|det)$/i;
/** What else begins a noun phrase. */
export const determiner =
  /^(?:a|an|this|that|his|her|its|their|one|another|some|several|many|no|any|my|our|ein|eine|der|die|das|un|une|una|uno|um|uma|een|en|ett|son|sa|su|seu|sua|seine|ihre|ihr|sein|zijn|haar|hans|hennes)$/i;
