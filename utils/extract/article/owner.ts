import { contentOf } from '../nodes.ts';
import type { Hints } from './hints.ts';
import { isPersonsName } from './personsName.ts';
import { letters } from './words.ts';

const feeds = 'link[rel~="alternate"][type$="rss+xml"][title], link[rel~="alternate"][type$="atom+xml"][title]';
const right =
  /(?:©|\bcopyright\b)\s*(?:\d{4}(?:\s?[-–—]\s?(?:\d{4}|present))?,?)?\s*(?:by\s)?([^.,|©\d\n]{5,40}?)(?=[.,|©\d\n]|\s{2}|$)/iu;

/**
 * Whose site it is, where it bears a person's name and so does its address: who writes there says so once, and not at
 * each article. Undefined where the site's name, its titles, its feeds and its copyright name nobody like that.
 */
export function ownerOf(document: Document, { siteNames, titles }: Hints, url: string): string | undefined {
  const host = letters(new URL(url).hostname);
  for (const stated of statedNames(document, siteNames, titles)) {
    const name = stated.replace(/[’']s\s.*$/u, '').trim();
    if (isPersonsName(name) && name.split(' ').some((word) => word.length > 3 && host.includes(letters(word))))
      return name;
  }
  return undefined;
}

function* statedNames(document: Document, sites: readonly string[], titles: readonly string[]): Generator<string> {
  yield* sites;
  for (const title of titles) yield title.split(/\s[|–—·•-]\s/u).at(-1) ?? '';
  const linked = document.querySelectorAll(feeds);
  for (let at = 0; at < Math.min(linked.length, 4); at++) yield linked[at]?.getAttribute('title') ?? '';
  const feet = document.querySelectorAll('footer');
  for (let at = 0; at < Math.min(feet.length, 4); at++)
    yield right.exec((contentOf(feet[at] as Element) ?? '').slice(0, 3000))?.[1] ?? '';
}
