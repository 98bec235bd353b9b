/** A word, a mark, or (as one) words between quotation marks. Offsets are UTF-16 units in the paragraph. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  /** The word without a possessive ending; the mark; for a quote its words. */
  text: string;
  start: number;
  end: number;
  /** Whether the word owns what follows: `Rossi’s`. */
  owns: boolean;
  /** For a quote, its number in the paragraph. */
  quote: number;
}

const abbreviations = new Set(
  (
    'mr mrs ms dr sen sens del rep reps gov govs gen lt col sgt maj capt cmdr adm rev st ste jr sr prof hon pres atty det supt insp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec no vs inc corp co ltd mt ft messrs ' +
    'mme mlle mm me pr hr hrn fr frl dhr mevr mw drs ing sra sra srta dra dna sig sigg dott avv ing on em exmo eng ' +
    'bzw ca nr abs evtl tzn red dir'
  ).split(' '),
);

const word = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}\p{M}]+(?:(?:[.'’&@_·・-]|,(?=\d))[\p{L}\p{N}\p{M}]+)*|\S/gu;
/** Articles and prepositions that lean on the next word in French and Italian: l’ancien, dell’ateneo. */
const leaning =
  /^(?:[ldsnjmct]|qu|lorsqu|puisqu|jusqu|un|(?:d|n|s|c)?(?:all|ell)|sull|dall|quell|quest)[’'](?=\p{L})/iu;

/** A span that stands as one token: words between quotation marks. */
export interface Span {
  start: number;
  end: number;
}

/** Parts a paragraph into words and marks; the given spans stand as one token each. */
export function tokensOf(text: string, quotes: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  quotes.forEach((quote, index) => {
    read(text, at, quote.start, tokens);
    const inner = text.slice(quote.start, quote.end);
    tokens.push({ kind: 'quote', text: inner, start: quote.start, end: quote.end, owns: false, quote: index });
    at = quote.end;
  });
  read(text, at, text.length, tokens);
  return tokens;
}

function read(text: string, from: number, to: number, tokens: Token[]): void {
  const part = text.slice(from, to);
  word.lastIndex = 0;
  for (let match = word.exec(part); match; match = word.exec(part)) {
    const start = from + match.index;
    const found = match[0];
    if (!/[\p{L}\p{N}]/u.test(found)) {
      tokens.push({ kind: 'mark', text: found, start, end: start + found.length, owns: false, quote: -1 });
      continue;
    }
    const lean = leaning.exec(found);
    if (lean && !/^[A-Z]’[A-Z]|^[A-Z]'[A-Z]/.test(found) && !/^[a-z]+[’'](?:s|t|d|m|re|ve|ll)$/.test(found)) {
      const cut = start + lean[0].length;
      tokens.push({ kind: 'word', text: lean[0], start, end: cut, owns: false, quote: -1 });
      word.lastIndex = cut - from;
      continue;
    }
    const end = withDot(part, found, word);
    tokens.push(wordToken(part, start, from, end));
  }
}

/** An abbreviation or an initial takes its full stop with it. */
function withDot(part: string, found: string, pattern: RegExp): number {
  const end = pattern.lastIndex;
  const abbreviates = /^\p{Lu}$/u.test(found) || (abbreviations.has(found.toLowerCase()) && /^\p{Lu}/u.test(found));
  if (part[end] !== '.' || !abbreviates) return end;
  pattern.lastIndex = end + 1;
  return end + 1;
}

function wordToken(part: string, start: number, from: number, to: number): Token {
  const found = part.slice(start - from, to);
  const core = found.replace(/[’']s$/, '');
  const plural = /s$/.test(found) && /^[’'](?=\s)/.test(part.slice(to, to + 2));
  return { kind: 'word', text: core, start, end: from + to, owns: core !== found || plural, quote: -1 };
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

const strong = /^[.!?…。！？]$/;

/** The sentences of a paragraph, as ranges of its tokens: first, and one past the last. */
export function sentencesOf(tokens: readonly Token[]): [number, number][] {
  const sentences: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let past = i + 1;
    while (tokens[past]?.kind === 'mark' && /^[.!?…)\]”’"'»]$/.test(tokens[past]?.text ?? '')) past++;
    if (goesOn(tokens[past])) continue;
    sentences.push([first, past]);
    first = past;
    i = past - 1;
  }
  if (first < tokens.length) sentences.push([first, tokens.length]);
  return sentences;
}

/** Whether what follows a full stop shows that it was none: a small letter, a comma. */
function goesOn(token: Token | undefined): boolean {
  return token?.kind === 'word' ? /^\p{Ll}/u.test(token.text) : /^[,;:—–]$/.test(token?.text ?? '');
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.kind === 'mark') {
    if (!strong.test(token.text)) return false;
    return next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || /[。！？]/.test(token.text);
  }
  // Words in quotation marks end the sentence with their own full stop, where a new one begins after them.
  if (token.kind === 'quote')
    return /[.…][\s”’"'»“«」]*$/.test(token.text) && (isCapital(next) || next?.kind === 'quote');
  return false;
}
