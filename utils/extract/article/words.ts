/** A text as its words alone, lower case, one space between: for telling whether two texts are the same words. */
export function squash(text: string): string {
  return (
    text
      .slice(0, 2000)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Whether a squashed text holds another as whole words. */
export function holdsWords(outer: string, inner: string): boolean {
  return inner !== '' && ` ${outer} `.includes(` ${inner} `);
}

/** A text's letters and figures alone, lower case and without accents: `Gàbor Muniér` and `gabor_munier` are alike. */
export function letters(text: string): string {
  return squash(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a word joins the names of two who did something together. */
export const isJoiner = (word: string): boolean => /^(?:and|und|et|y|e|en|och|og|i|ja|with|mit|avec|con)$/i.test(word);
