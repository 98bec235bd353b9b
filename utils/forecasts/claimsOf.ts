import type { Claims } from '../claims/claims.ts';
import { readClaims } from '../claims/readClaims.ts';
import { languageOf } from '../relevance/language.ts';

/** How many statements' claims are remembered. */
const most = 3_000;
const known = new Map<string, Claims>();

/** What a text that is to be read for claims is given as: a statement of the record, or what is now on the page. */
export interface Said {
  text: string;
  datePublished?: string;
  isPartOf?: { inLanguage?: string };
}

/** The dates ahead and amounts in what was said; read once. The page's language counts, else what the words look like. */
export function claimsOf({ text, datePublished, isPartOf }: Said): Claims {
  const key = `${datePublished ?? ''} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const claims = readClaims(text, isPartOf?.inLanguage || languageOf(text), datePublished);
  if (known.size >= most) known.clear();
  known.set(key, claims);
  return claims;
}
