import { edge, matchAt, type Source } from './source.ts';
import { type NumberSaid, scaled, spelledAt } from './spelledNumbers.ts';

const figures = String.raw`-?\d{1,3}(?:[ ']\d{3})+(?![\d])(?:[.,]\d+)?|-?\d{1,3}(?:[.,]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|-?\d+(?:[.,]\d+)?`;

/** The number that begins at a place: figures or words, with what multiplies it. Undefined where there is none. */
function numberAt(source: Source, at: number): NumberSaid | undefined {
  return figuresAt(source, at) ?? spelledAt(source, at);
}

function figuresAt(source: Source, at: number): NumberSaid | undefined {
  const { text, grammar } = source;
  const match = matchAt(grammar.at(figures), text, at);
  if (!match) return undefined;
  let end = at + match[0].length;
  let value = numberOf(match[0], grammar.words.commaIsDecimal);
  let grouped = /\d[., ']\d{3}(?!\d)/.test(match[0]);
  const short = matchAt(/(k|m|mio|mn|bn|mrd|b|tn)(?![\p{L}\p{N}²³])\.?/uy, text, end);
  const glued = short && short[1] !== 'm' && short[1] !== 'b';
  const factor: Record<string, number> = { k: 1e3, m: 1e6, mio: 1e6, mn: 1e6, bn: 1e9, b: 1e9, mrd: 1e9, tn: 1e12 };
  if (short && (glued || isMillion(source, at, end + short[0].length))) {
    value *= factor[short[1] ?? ''] ?? 1;
    end += short[0].replace(/\.$/, '').length;
    grouped = true;
  }
  const fraction = matchAt(/ ?½| 1\/2(?!\d)/uy, text, end);
  if (fraction) {
    value += 0.5;
    end += fraction[0].length;
  }
  const half = matchAt(grammar.at(`,? ?{andHalf}${edge}`), text, end);
  if (half) {
    value += 0.5;
    end += half[0].length;
  }
  return { start: at, ...scaled(source, { value, end, grouped }), digits: true };
}

/** `1.2m copies`, `€300m`, but not `a 3m pole`. */
function isMillion({ text }: Source, at: number, end: number): boolean {
  return (
    /(?:[$€£]|usd|eur|gbp|chf)\s?$/.test(text.slice(Math.max(0, at - 4), at)) ||
    /^ (?!(?:long|high|tall|wide|deep|of|from|to|above|below|and)\b)\p{L}{3,}/u.test(text.slice(end, end + 20))
  );
}

/** The value of figures with the separators of the language. */
function numberOf(written: string, commaIsDecimal: boolean): number {
  let plain = written.replace(/[ ']/g, '');
  const marks: string[] = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const both = marks.includes('.') && marks.includes(',');
  if (both) plain = plain.replace(last === '.' ? /,/g : /\./g, '').replace(',', '.');
  else if (marks.length > 1) plain = plain.replace(/[.,]/g, '');
  else if (last === ',') plain = plain.replace(',', !commaIsDecimal && /,\d{3}$/.test(plain) ? '' : '.');
  else if (last === '.' && commaIsDecimal && /\.\d{3}$/.test(plain)) plain = plain.replace('.', '');
  return Number(plain);
}

/** Two numbers as a range, or one as both ends. */
export interface RangeSaid {
  start: number;
  end: number;
  min: number;
  max: number;
  first: NumberSaid;
  last: NumberSaid;
  /** The currency's sign before the first. */
  sign?: string;
}

/** One number, or a range: `6 to 12`, `between 30 and 40`, `zwei bis drei`. `gap` may stand behind the first: a unit. */
export function rangeAt(source: Source, at: number, gap = ''): RangeSaid | undefined {
  const { text, grammar } = source;
  const between = matchAt(grammar.at('{between} (?:{one} (?=\\d))?'), text, at);
  const from = at + (between?.[0].length ?? 0);
  const sign = matchAt(grammar.at('(?:us|a|c)?([$€£]) ?|(usd|eur|gbp|chf) '), text, from);
  const first = numberAt(source, from + (sign?.[0].length ?? 0));
  if (!first) return undefined;
  const joint = between ? '{and}' : '{to}';
  const link = matchAt(
    grammar.at(`(${gap || '(?!)'})?(?: ?[–-] ?| ${joint} )(?:{article} |{one} (?=\\d))?(?:(?:us)?[$€£] ?)?`),
    text,
    first.end,
  );
  const second = link && numberAt(source, first.end + link[0].length);
  const last = second && isUnitOf(source, second, link?.[1]) ? second : undefined;
  if (!link || !last || (last.value <= first.value && last.grouped === first.grouped) || last.value < 0) {
    return between
      ? undefined
      : {
          start: at,
          end: first.end,
          min: first.value,
          max: first.value,
          first,
          last: first,
          sign: sign?.[1] ?? sign?.[2],
        };
  }
  // `2 to 3 million`: the word that multiplies belongs to both.
  const factor = last.grouped && !first.grouped && first.value < last.value / 500 ? scaleOf(last.value) : 1;
  return {
    start: at,
    end: last.end,
    min: first.value * factor,
    max: last.value,
    first,
    last,
    sign: sign?.[1] ?? sign?.[2],
  };
}

/** "48 hours to 5,000 testers": a unit behind the first number must be that of the second. */
function isUnitOf({ text }: Source, { end }: NumberSaid, unit: string | undefined): boolean {
  const name = unit?.replace(/^[ -]/, '').slice(0, 3);
  return (
    name === undefined ||
    text
      .slice(end, end + 6)
      .replace(/^[ -]/, '')
      .startsWith(name)
  );
}

const scaleOf = (value: number) => 1000 ** Math.floor(Math.log10(value) / 3);
