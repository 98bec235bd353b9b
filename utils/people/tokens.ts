/** A word, a mark, or (as one) words between quotation marks. Offsets are UTF-16 units in the paragraph. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  /** The word without a possessive ending; the mark; for a quote its words. */
  text: string;
  /** The text in lower case, so that a page's words are folded once. */
  lower: string;
  /** How a word begins; marks and quotes begin with neither. */
  letter: 'capital' | 'small' | 'other';
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

const word = /\p{Lu}(?:\.\p{Lu})+\.?|[\p{L}\p{N}\p{M}]+(?:(?:[.'’&@_·・-]|,(?=\d))[\p{L}\p{N}\p{M}]+)*|(\S)/gu;
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
    const { start, end } = quote;
    tokens.push({ kind: 'quote', text: inner, lower: inner, letter: 'other', start, end, owns: false, quote: index });
    at = quote.end;
  });
  read(text, at, text.length, tokens);
  return tokens;
}

function read(text: string, from: number, to: number, tokens: Token[]): void {
  const part = text.slice(from, to);
  word.lastIndex = 0;
  for (let match = word.exec(part); match; match = word.exec(part)) {
    const [found, mark] = match;
    const start = from + match.index;
    if (mark !== undefined) {
      const end = start + mark.length;
      tokens.push({ kind: 'mark', text: mark, lower: mark, letter: 'other', start, end, owns: false, quote: -1 });
      continue;
    }
    const lean = hasApostrophe(found) ? leaning.exec(found)?.[0] : undefined;
    if (lean && !/^[A-Z]’[A-Z]|^[A-Z]'[A-Z]/.test(found) && !/^[a-z]+[’'](?:s|t|d|m|re|ve|ll)$/.test(found)) {
      tokens.push(wordToken(lean, start, false));
      word.lastIndex = match.index + lean.length;
      continue;
    }
    const end = withDot(part, found, word);
    const whole = part.slice(match.index, end);
    const next = part[end] ?? '';
    const plural = (next === "'" || next === '’') && whole.endsWith('s') && /^\s/.test(part.slice(end + 1, end + 2));
    tokens.push(wordToken(whole, start, plural));
  }
}

const hasApostrophe = (text: string) => text.includes("'") || text.includes('’');

/** An abbreviation or an initial takes its full stop with it. Returns where it ends, and lets the pattern go on there. */
function withDot(part: string, found: string, pattern: RegExp): number {
  const end = pattern.lastIndex;
  if (part[end] !== '.' || letterOf(found) !== 'capital') return end;
  if (found.length > 1 && !abbreviations.has(found.toLowerCase())) return end;
  pattern.lastIndex = end + 1;
  return end + 1;
}

function wordToken(found: string, start: number, plural: boolean): Token {
  const text = found.endsWith('s') && hasApostrophe(found) ? found.replace(/[’']s$/, '') : found;
  const owns = plural || text !== found;
  const end = start + found.length;
  return { kind: 'word', text, lower: text.toLowerCase(), letter: letterOf(text), start, end, owns, quote: -1 };
}

function letterOf(text: string): Token['letter'] {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122 ? 'small' : code >= 65 && code <= 90 ? 'capital' : 'other';
  return /^\p{Ll}/u.test(text) ? 'small' : /^\p{Lu}/u.test(text) ? 'capital' : 'other';
}

/** Whether a token is a word that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.letter === 'capital';
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
  return token?.kind === 'word' ? token.letter === 'small' : /^[,;:—–]$/.test(token?.text ?? '');
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (token.kind === 'mark') {
    if (!strong.test(token.text)) return false;
    return next?.letter !== 'small' || /[。！？]/.test(token.text);
  }
  // Words in quotation marks end the sentence with their own full stop, where a new one begins after them.
  if (token.kind === 'quote')
    return /[.…][\s”’"'»“«」]*$/.test(token.text) && (isCapital(next) || next?.kind === 'quote');
  return false;
}
