import type { NumberWords } from '../words.ts';

const small =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tens = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};

/** How French counts. */
export const numbers: NumberWords = {
  commaIsDecimal: true,
  numbers: {
    ...Object.fromEntries(small.map((word, value) => [word, value]).filter(([word]) => word !== 'un')),
    ...tens,
    ...Object.fromEntries(small.slice(10).map((word, index) => [`soixante-${word}`, 70 + index])),
    ...Object.fromEntries(small.slice(1).map((word, index) => [`quatre-vingt-${word}`, 81 + index])),
    'quatre-vingts': 80,
    'quatre-vingt': 80,
    cent: 100,
    cents: 100,
  },
  joint: '[ -](?:et )?',
  point: 'virgule',
  glued: '',
  scales: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1e3,
    milliers: 1e3,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    mio: 1e6,
  },
  one: 'une?',
  half: 'une? demi-|un demi|demi-?',
  andHalf: 'et demie?',
  couple: '(?!)',
  to: 'a|ou|au',
  between: 'entre|de|du',
  and: 'et|a',
};
