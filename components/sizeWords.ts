import { localeInUse } from './words/words.ts';

/** How long a file is: `12 kB`, `1.4 MB`; in thousands, as file managers count. */
export function sizeWords(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const form = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(localeInUse(), form).format(value);
}
