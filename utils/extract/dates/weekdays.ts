/** By language, its days of the week, in full and short, in lower case and without dots. */
const known = new Map<string, ReadonlySet<string>>();

/** Some Sunday; the six days after it are the rest. */
const sunday = Date.UTC(2023, 0, 1);

/**
 * Whether words name a day of the week, in English or in a page's language, short or in full: `Kamis`, `Thu.`.
 * @param language BCP 47 tag of the page
 */
export function isWeekday(words: string, language = ''): boolean {
  const word = bare(words);
  return word.length < 30 && (daysOf('en').has(word) || daysOf(language).has(word));
}

function daysOf(tag: string): ReadonlySet<string> {
  const language = /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase() ?? 'en';
  let days = known.get(language);
  if (!days) {
    const styles = (['long', 'short'] as const).map(
      (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
    );
    const dates = Array.from({ length: 7 }, (_, day) => sunday + day * 86_400_000);
    days = new Set(styles.flatMap((style) => dates.map((date) => bare(style.format(date)))));
    known.set(language, days);
  }
  return days;
}

const bare = (words: string): string => words.toLowerCase().replace(/^[\s,.(]+|[\s,.)]+$/g, '');
