/** A comment, and a passage of it as somebody quotes it, changed as `made` says. */
export interface Changed {
  made: 'verbatim' | 'shortened' | 'altered' | 'paraphrase';
  later: string;
  earlier: string;
}

/** The shortest and the longest sentence that is taken as a passage, in words. */
const [shortest, longest] = [12, 40];

/** Of each comment its first sentence of a good length, quoted in every way. What is changed is the same at each run. */
export function changedPassages(texts: readonly string[]): Changed[] {
  return texts.flatMap((earlier) => {
    const sentence = earlier.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u).find(isPassage);
    if (!sentence) return [];
    const words = sentence.split(/\s+/);
    const middle = words.length >> 1;
    const put = (...between: string[]) => [...words.slice(0, middle), ...between, ...words.slice(middle + 1)].join(' ');
    const dropped = [...words.slice(0, middle), ...words.slice(middle + 1)].join(' ');
    const changed: [Changed['made'], string][] = [
      ['verbatim', `“${sentence.toUpperCase().replaceAll("'", '’')}”`],
      ['verbatim', `« ${sentence.replaceAll(' ', '  ')} »`],
      ['shortened', put('[…]')],
      ['shortened', `${words.slice(0, -2).join(' ')} …`],
      ['altered', put('zeppelins')],
      ['altered', put(words[middle] ?? '', 'zeppelins')],
      ['altered', dropped],
      ['paraphrase', paraphrased(words)],
    ];
    return changed.map(([made, later]) => ({ made, later, earlier }));
  });
}

/** With letters only, so that a changed word is surely another one. */
function isPassage(sentence: string): boolean {
  const words = sentence.trim().split(/\s+/);
  const inner = words.slice(2, -2);
  const lettersOnly = inner.every((word) => /^[\p{L}'’]+,?$/u.test(word));
  return words.length >= shortest && words.length <= longest && lettersOnly && !/https?:/.test(sentence);
}

/** The same matter in another order: words in threes, the last first, every fifth another. */
function paraphrased(words: readonly string[]): string {
  const threes: string[] = [];
  for (let at = 0; at < words.length; at += 3) threes.unshift(words.slice(at, at + 3).join(' '));
  return threes
    .join(' ')
    .split(' ')
    .map((word, i) => (i % 5 === 4 ? 'zeppelins' : word))
    .join(' ');
}
