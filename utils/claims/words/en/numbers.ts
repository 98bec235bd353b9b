import type { NumberWords } from '../words.ts';

const counted =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';

/** How English counts. */
export const numbers: NumberWords = {
  commaIsDecimal: false,
  numbers: {
    ...Object.fromEntries(counted.split(' ').map((word, value) => [word, value])),
    ...Object.fromEntries(tens.split(' ').map((word, index) => [word, 30 + index * 10])),
    hundred: 100,
  },
  joint: '[ -](?:and )?',
  point: 'point',
  glued: '',
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    trillion: 1e12,
    mln: 1e6,
  },
  one: 'an?',
  half: 'half',
  andHalf: 'and a half',
  couple: '(?:a|the (?:next|coming)) couple(?: of)?',
  to: 'to|or',
  between: 'between|from',
  and: 'and|to',
};
