const little = 'the of and to a in is that it for was on with as be this are not by we you have at'.split(' ');
const syllables = 'ba ker lo min tra vel sun or pi dra fen gol hes it ju kon'.split(' ');
const endings = ['', '', 's', 'ed', 'ing', 'ation'];

/** A maker of invented English-like text, of as many words as asked for; the same for the same seed. Rare words are rare. */
export function inventedText(seed = 1): (words: number) => string {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const of = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)] as T;
  const telling = () => {
    let rank = Math.floor(chance() ** 6 * 4_000);
    let word = '';
    for (; rank > 0; rank = Math.floor(rank / syllables.length)) word += syllables[rank % syllables.length];
    return `${word || 'salt'}${of(endings)}`;
  };
  const sentence = (words: number) => {
    const [first = 'We', ...others] = Array.from({ length: words }, () => (chance() < 0.45 ? of(little) : telling()));
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(' ')}, it’s “${telling()}” in ${1990 + Math.floor(chance() * 40)}.`;
  };
  return (words) => Array.from({ length: Math.ceil(words / 14) }, () => sentence(Math.min(words, 10))).join(' ');
}
