import { isGivenName } from '../../people/givenNames.ts';
import type { Paragraph } from './paragraph.ts';
import { definite } from './ref.ts';
import { isSaying } from './sayings.ts';
import { isPreposition } from './verbs.ts';

/** Pronouns that people alone have: not those of languages in which things are he and she. */
const personal = /^(?:he|she|his|her|him|han|hon|hans|hennes|henne|honom|hij|haar|hem)$/;

/** How far behind a name a pronoun may take it up, in tokens. */
const reach = 40;

/** What a given name that is a country's or a town's stands behind: "in Georgia". */
const placing = /^(?:in|from|near|across|aus|nach|à|en|w|z|i|на|в|до|do|na)$/;

/**
 * Names that stand alone on the whole page ("Rendell recalled") and yet are people's: they speak, a "he" or "she"
 * takes them up, and more often than an "it". A body that speaks ("Reuters reported") has no such pronoun. A known given
 * name needs none ("sagt Andrij"), unless something on the page is there.
 */
export function loneNames(paragraphs: readonly (Paragraph | undefined)[]): Set<string> {
  const nouns = new Set<string>();
  const mentions = new Map<string, [p: Paragraph, to: number][]>();
  const speaking = new Set<string>();
  const places = new Set<string>();
  for (const p of paragraphs) {
    for (const span of p?.names ?? []) {
      const name = span.names[0];
      if (!p || !name || span.names.length > 1 || span.body || isAcronym(name)) continue;
      const before = p.tokens[span.outer - 1]?.lower ?? '';
      if (definite.test(before)) nouns.add(name);
      if (placing.test(before)) places.add(name);
      if (!span.owns && !isPreposition(before)) {
        if (isSaying(p.tokens[span.to]?.text ?? '') || isTurned(p, span.outer - 1)) speaking.add(name);
      }
      const all = mentions.get(name) ?? [];
      all.push([p, span.to]);
      mentions.set(name, all);
    }
  }
  const votes = (name: string) => (mentions.get(name) ?? []).reduce((sum, [p, to]) => sum + voteAfter(p, to), 0);
  const isCalled = (name: string) => isGivenName(name) && !places.has(name) && votes(name) === 0;
  return new Set([...speaking].filter((name) => !nouns.has(name) && (votes(name) > 0 || isCalled(name))));
}

/** "…,” said Rendell": a verb of saying that has no subject before it. */
function isTurned(p: Paragraph, verb: number): boolean {
  return isSaying(p.tokens[verb]?.text ?? '') && p.tokens[verb - 1]?.kind !== 'word';
}

const isAcronym = (name: string) => name.length < 3 || name === name.toUpperCase();

/** 1 where the next pronoun is a person’s, -1 where it is a thing’s, 0 where another name comes first. */
function voteAfter(p: Paragraph, from: number): number {
  for (let at = from; at < Math.min(p.tokens.length, from + reach); at++) {
    if (p.startingAt.has(at)) return 0;
    const word = p.tokens[at]?.lower ?? '';
    if (/^(?:it|its|they|their|det|den|de|het|ze)$/.test(word)) return -1;
    if (personal.test(word)) return 1;
  }
  return 0;
}
