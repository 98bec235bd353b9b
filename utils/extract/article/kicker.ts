import { contentOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import { textOf } from '../text.ts';
import { squash } from './words.ts';

/**
 * A heading without the line over or under its headline that the page's data leaves out: `<small>Harbour</small> The
 * second ferry stays` where `og:title` says `The second ferry stays`.
 * @param text the heading's words as shown
 * @param given the data's titles, squashed
 */
export function withoutKicker(element: Element, text: string, given: readonly string[]): string {
  const words = squash(text);
  const title = given.find((one) => one.length > 7 && one !== words && isAtAnEnd(words, one));
  if (!title || given.includes(words)) return text;
  const rest = words.replace(title, '').trim();
  const kicker = [...Element.prototype.querySelectorAll.call(element, '*')]
    .slice(0, 20)
    .find((part) => squash(contentOf(part) ?? '') === rest);
  if (!kicker) return text;
  const said = oneSpaced(textOf(element, (part) => part === kicker));
  return said.replace(/^[\s:|–—·-]+|(?<![\s:|–—·-])[\s:|–—·-]+$/g, '') || text;
}

const isAtAnEnd = (words: string, title: string): boolean =>
  words.startsWith(`${title} `) || words.endsWith(` ${title}`);
