/** A name folded for comparison, where it is a full name: two words or more, at least two of them longer than an initial. */
export function fullNameOf(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  return words.filter((word) => word.length > 1).length >= 2 ? words.join(' ') : undefined;
}
