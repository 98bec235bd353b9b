/** A verb that places what stands beside it in time. */
export interface Marker {
  /** Where it begins, in UTF-16 units. */
  at: number;
  words: string;
  /** Whether it tells of what has happened. */
  past: boolean;
}

/** What the accented endings of a language say; each expression takes a whole word, in lower case. */
interface Endings {
  /** Nouns, adverbs and verbs of no tense that end alike; and verbs that set or move a day, be that day past or ahead. */
  neither: RegExp;
  future: RegExp;
  past: RegExp;
}

/**
 * A first person's future and the past of a verb in -rar(e) end alike (`comeré`, `esperé`; `temerò`, `superò`): there the
 * commonest verbs are named.
 */
const endings: Partial<Record<string, Endings>> = {
  es: {
    neither:
      /^(?:teherán|refrán|café|comité|porqué|esté|prevé|bebé|chalé|paté|carné|dominó|saudí|rubí)$|^(?:fij|convo[cq]u?|cit|señal|anunci|program|promet|emplaz|aplaz|retras|adelant|prorrogu?)i?[éó]$/u,
    future: /\p{L}{2}rán?$|^(?:se|ha|esta|da|di|ve|hab|sab|cab|quer|pod|tend|vend|pond|sald)ré$/u,
    past: /ó$|\p{L}{2}[^r]é$|(?:[^aeird]|cer|bor|hor|gar)ré$|(?:esp|sup|cup|sid|lib|op|gen|alt|cel)eré$|(?:prep|rep|comp|decl|sep|amp)aré$|(?:ret|adm|insp|^g|^t|^m)iré$|[bcd]í$/u,
  },
  it: {
    neither:
      /^(?:per|ci|perci|pu|fal|com|obl)ò$|^così$|dì$|^(?:fiss|convoc|programm|annunci|rinvi|spost|posticip|anticip|prorog|slitt)ò$|^stabilì$/u,
    future:
      /\p{L}{2}rà$|^(?:sa|av|fa|da|sta|di|and|pot|dov|ved|sap|viv|cad)rò$|(?<!na|se|fe)rrò$|(?<!(?:sup|op|cup|^sp|sid|gen|lib|cel|num|toll|alt)e|(?:^g|^t|rit|asp|isp|resp|amm|agg)i)(?<=[ei])rò$/u,
    past: /[òì]$/u,
  },
};

/**
 * The verbs of a text whose tense only an accent shows (`deciderà` is no `era`, `superò` no future), in Spanish and
 * Italian; none in other languages. A word with a capital counts only where it begins the text, for others are names.
 */
export function accentedVerbs(text: string, language: string): Marker[] {
  const known = endings[language];
  if (!known) return [];
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Ll}|(?<=^[^\p{L}\p{N}]*)\p{Lu})\p{L}*[áàéíìóò]n?(?!\p{L})/gu),
  ].flatMap(({ index: at, 0: words }) => {
    const word = words.toLowerCase();
    const future = known.future.test(word);
    const tells = !known.neither.test(word) && (future || known.past.test(word));
    return tells ? [{ at, words, past: !future }] : [];
  });
}
