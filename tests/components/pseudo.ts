import type { Phrase } from '../../utils/words/phrase.ts';

/** Longer by this much, as languages are that need more letters. */
const longer = 0.4;

/** A catalogue in a language that nobody speaks: each sentence between brackets, in strange letters, 40 % longer. */
export function pseudo<Names extends string>(catalogue: Record<Names, Phrase>): Record<Names, Phrase> {
  const said = Object.entries<Phrase>(catalogue).map(([name, phrase]) => [
    name,
    typeof phrase === 'string'
      ? pseudoText(phrase)
      : Object.fromEntries(Object.entries(phrase).map(([category, text]) => [category, pseudoText(text)])),
  ]);
  return Object.fromEntries(said);
}

function pseudoText(text: string): string {
  const strange = text.replace(/\{\w+\}|[a-z]/gi, (found) => (found.length > 1 ? found : `${found}\u0301`));
  const missing = Math.ceil(text.replace(/\{\w+\}/g, '').length * longer);
  const words = 'ẋẋẋẋẋ '
    .repeat(Math.ceil(missing / 6))
    .slice(0, missing)
    .trimEnd();
  return `⟦${strange}${missing > 5 ? ' ' : ''}${words}⟧`;
}
