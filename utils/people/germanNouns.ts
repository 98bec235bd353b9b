import { isGivenName } from './givenNames.ts';

/**
 * German capitalises what a person is as well as what a person is called: Teamkollege Luc Wirt, Tessiner Ständerat. What
 * kind of noun stands before a name is told by how it ends.
 */

/** Endings of trades and of what people are to each other: Kabarettist, Ökonomin, Teamkollege. */
const trade =
  /...(?:ist|istin|isten|iker|ikerin|ologe|ologin|spieler|spielerin|macher|macherin|künstler|künstlerin|sänger|sängerin|musiker|lehrer|lehrerin|schreiber|redakteur|redakteurin|regisseur|regisseurin|autor|autorin|berater|beraterin|aktivist|aktivistin|anwältin|ärztin|kollege|kollegin|kollegen|legende|gründer|gründerin|sieger|siegerin|soldat|soldatin|kapitän|dissident|dissidentin|veteran|general|pilot|pilotin|präfekt|arzt|wirt)$/u;
/** Endings that most such nouns share, and the adjectives of places: Promoter, Schlachter, Mannheimer; Schülerin. */
const agent = /..(?:er|erin|orin|antin|entin|eur|eurin|ling)s?$/u;

/** What somebody is in a body that goes by its letters: SPD-Ratsherr, All-NBA-Guard, ATU-Organisator. */
const ofBody = /^(?:\p{Lu}\p{Ll}+-)?\p{Lu}{2,}-(?:\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)*$/u;

/** Whether a capitalised German noun names a trade. */
export function isTrade(word: string): boolean {
  return trade.test(word.toLowerCase());
}

/** Whether a capitalised German word can stand before a name and be no part of it: Promoter, UN-Botschafter, Berner. */
export function isForeword(word: string): boolean {
  if (isGivenName(word)) return false;
  const last = word.toLowerCase().split('-').at(-1) ?? '';
  if (ofBody.test(word)) return true;
  return !isGivenName(last) && (trade.test(`...${last}`) || agent.test(last));
}
