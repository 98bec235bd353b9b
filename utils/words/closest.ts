/** The first of the wanted languages (BCP 47, best first) that is among the known ones, in its own variety or another. */
export function closest(known: readonly string[], wanted: readonly string[]): string | undefined {
  const tongue = (tag: string) => tag.split('-')[0];
  for (const tag of wanted) {
    const found = known.find((one) => one === tag) ?? known.find((one) => tongue(one) === tongue(tag));
    if (found) return found;
  }
  return undefined;
}

/** The reader's own variety of a language, to write dates and numbers in: of what they prefer (BCP 47, best first), else the language. */
export function ownVariety(tag: string, preferred: readonly string[]): string {
  return closest(preferred, [tag]) ?? tag;
}
