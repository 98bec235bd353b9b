import type { NumberWords } from '../words.ts';

const small =
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

/** How German counts. Compounds of tens are one word: `fünfundzwanzig`. */
export const numbers: NumberWords = {
  commaIsDecimal: true,
  numbers: {
    ...Object.fromEntries(small.slice(2).map((word, index) => [word, index + 2])),
    null: 0,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreieinhalb: 3.5,
    ...Object.fromEntries(
      tens.flatMap((ten, index) => [
        [ten.replace('ss', 'ß'), 20 + index * 10],
        [ten, 20 + index * 10],
        ...small.slice(1, 10).map((one, unit) => [`${one}und${ten}`, 21 + index * 10 + unit]),
        ...small.slice(1, 10).map((one, unit) => [`${one}und${ten.replace('ss', 'ß')}`, 21 + index * 10 + unit]),
      ]),
    ),
    hundert: 100,
    zweihundert: 200,
    dreihundert: 300,
    vierhundert: 400,
    funfhundert: 500,
    sechshundert: 600,
    achthundert: 800,
  },
  joint: '[ -]?(?:und )?',
  point: 'komma',
  glued: 'ein(?:halb|s)?',
  scales: {
    dutzend: 12,
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarden: 1e9,
    milliarde: 1e9,
    mrd: 1e9,
    billionen: 1e12,
    billion: 1e12,
    tsd: 1e3,
  },
  one: 'eine[mnrs]?|ein',
  half: 'eine halbe|ein halbes|halbe[sn]?',
  andHalf: 'einhalb|und eine halbe',
  couple: '(?!)',
  to: 'bis(?: zu)?|oder',
  between: 'zwischen|von',
  and: 'und|bis',
};
