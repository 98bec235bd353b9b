import { isGivenName } from '../../people/givenNames.ts';

const word = /^\p{Lu}[\p{L}\p{M}.'’-]*$|^(?:van|von|der|den|de|da|di|du|la|le|bin|al)$/u;

/** Whether a name is two to four capitalised words of which the first is a known given name. */
export function isPersonsName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.length < 5 && isGivenName(words[0] ?? '') && words.every((one) => word.test(one));
}
