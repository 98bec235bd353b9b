/**
 * Several things in one line, parted as a language does it. As a list of names: as one of measures (`unit`) Chinese has
 * nothing between them.
 */
export function listInWords(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(parts);
}
