import { holdsWords, squash } from './words.ts';

/** How far a heading's words agree with the titles: 4 the same, to 3 a great part of one, to 1.8 many of its words. All squashed. */
export function agreement(words: string, given: readonly string[], titles: readonly string[]): number {
  if (given.includes(words)) return 4;
  let best = 0;
  for (const title of titles) {
    const share = words.length / Math.max(title.length, 1);
    if (title.startsWith(`${words} `) && words.length > 7) best = Math.max(best, 1.5 + 1.5 * share);
    else if (holdsWords(title, words)) best = Math.max(best, 0.8 + 2 * share);
  }
  for (const title of given) {
    if (title.length > 15 && holdsWords(words, title)) best = Math.max(best, 1 + (2 * title.length) / words.length);
    best = Math.max(best, 1.8 * common(words, title));
  }
  return best;
}

/** The share of words that two squashed texts have in common, of the shorter one; words of fewer than four letters do not count. */
export function common(a: string, b: string): number {
  const of = (text: string) => new Set(text.split(' ').filter((word) => word.length > 3));
  const [left, right] = [of(a), of(b)];
  const least = Math.min(left.size, right.size);
  if (least < 2) return 0;
  return [...left].filter((word) => right.has(word)).length / least;
}

const separators = /\s+(?:[|\-–—·•»«›‹@/~:]|::|\|\|)\s+|\s*[|»«]\s*|\s*::\s*/gu;

/** A title without the site's name before or behind it. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const marks = [...title.matchAll(separators)];
  if (marks.length === 0) return title;
  const names = sites.map((site) => squash(site).replace(/ /g, '')).filter((site) => site.length > 2);
  const isSite = (part: string) => {
    const words = squash(part).replace(/ /g, '');
    return (
      words !== '' &&
      names.some(
        (name) =>
          words === name || (name.length > 4 && words.includes(name)) || (words.length > 4 && name.includes(words)),
      )
    );
  };
  for (const mark of marks)
    if (isSite(title.slice(mark.index + mark[0].length))) return title.slice(0, mark.index).trim();
  for (const mark of marks.toReversed())
    if (isSite(title.slice(0, mark.index))) return title.slice(mark.index + mark[0].length).trim();
  return title;
}
