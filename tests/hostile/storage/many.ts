import type { Statement } from '../../../utils/statement.ts';
import { comment } from '../../store/sample.ts';

const words =
  'anvil bellows candle drill ember flue gauge hinge ingot joist kiln lathe mortar nozzle oven pulley'.split(' ');

/** The word that stands in one of many comments and in no other. */
export const ownWord = (number: number) => `unique${number.toString(36).padStart(4, '0')}x`;

/** Comments with numbers from `from` on, each on its own place and with words of its own. */
export function manyComments(from: number, count: number): Statement[] {
  return Array.from({ length: count }, (_, i) => {
    const number = from + i;
    const some = words.map((word, at) => `${word}${(number * (at + 7)) % 97}`).join(' ');
    return comment(`Number ${number} says ${ownWord(number)} of the ${some}.`, {
      url: `https://mill.example/wheel#c${number}`,
    });
  });
}
