/** A sentence with `{placeholders}`, or one for each plural category of its language, chosen by `{count}`. */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * A phrase with its placeholders filled in. `language` (BCP 47) decides the plural form, `locale` how numbers are
 * written; what no value is given for stays as it is.
 */
export function fill(
  phrase: Phrase,
  values: Record<string, string | number>,
  language: string,
  locale: string = language,
): string {
  const text = typeof phrase === 'string' ? phrase : plural(phrase, language, Number(values.count));
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return typeof value === 'number' ? value.toLocaleString(locale) : value === undefined ? whole : apart(value);
  });
}

/** Right-to-left letters, and signs that turn the direction of what follows them. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A value that its own direction cannot leave: a name with an unclosed sign would turn the sentence around it. */
const apart = (value: string): string => (turning.test(value) ? `\u2068${value}\u2069` : value);

function plural(phrase: Exclude<Phrase, string>, language: string, count: number): string {
  return phrase[new Intl.PluralRules(language).select(count)] ?? phrase.other;
}
