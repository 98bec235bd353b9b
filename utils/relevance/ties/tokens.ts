/** A word of a text as it is compared, and where it stands, in UTF-16 units. */
export interface Token {
  /** Equal for words that differ only in case, accents and typographic marks. */
  key: string;
  start: number;
  end: number;
  /** How much of a text it is: a written word 2, a character of a script without spaces 1. */
  weight: 1 | 2;
}

/** A text in plain Latin letters with the usual marks: there a few ranges say which characters are letters. */
const beyondLatin = /[^\0-\x7f\u00a0\u202f«»À-ÖØ-öø-ɏ‘’“”„–—…•−‰€£¥₹]/;
const latinToken =
  /https?:\/\/\S+|[%‰$€£¥₹]|(?<![A-Za-z0-9À-ÖØ-öø-ɏ])[-−–](?=[0-9])|[A-Za-z0-9À-ÖØ-öø-ɏ]+(?:[_=]+[A-Za-z0-9À-ÖØ-öø-ɏ]+)+|[0-9]+(?:[.,’'\u00a0\u202f][0-9]+)*|[A-Za-z0-9À-ÖØ-öø-ɏ]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏ]+)*/g;

const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const word = `[[\\p{L}\\p{M}\\p{N}]--[${unspaced}]]+`;

/** An address, a sign that changes a number's meaning, a name in code, a number with its grouping, a lone character, a word. */
const token = [
  'https?:\\/\\/\\S+',
  '[%‰$€£¥₹]',
  '(?<![\\p{L}\\p{N}])[\\-−–](?=\\p{N})',
  `${word}(?:[_=]+${word})+`,
  "\\p{Nd}+(?:[.,’'\\u00a0\\u202f]\\p{Nd}+)*",
  `[${unspaced}]\\p{M}*`,
  `${word}(?:['’ʼ][\\p{L}\\p{M}]+)*`,
].join('|');

/** Made when a text first needs them: sets of all scripts' letters take a just started worker ten milliseconds to build. */
let anyScript: { token: RegExp; lone: RegExp } | undefined;

const plain = /^[a-z0-9]+$/;

/** The words of a text in order, at most `most`. Punctuation, quotation marks and white space are none. */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const { token, lone } = expressionsFor(text);
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(token)) {
    if (tokens.length >= most) break;
    const key = keyOf(written);
    if (key === '') continue;
    tokens.push({ key, start: index, end: index + written.length, weight: lone?.test(written) ? 1 : 2 });
  }
  return tokens;
}

function expressionsFor(text: string): { token: RegExp; lone?: RegExp } {
  if (!beyondLatin.test(text)) return { token: latinToken };
  anyScript ??= { token: new RegExp(token, 'gv'), lone: new RegExp(`^[${unspaced}]`, 'u') };
  return anyScript;
}

/** How much of a text some of its tokens are. */
export function weightOf(tokens: readonly Token[], from = 0, to = tokens.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tokens[i]?.weight ?? 0;
  return sum;
}

function keyOf(written: string): string {
  const lower = written.toLowerCase();
  if (plain.test(lower)) return lower;
  if (/^\p{Nd}/u.test(lower)) return lower.normalize('NFKC').replace(/(?<=\d)[.,’'\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  if (/^[-−–]$/u.test(lower)) return '-';
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/ß/gu, 'ss');
}
