/** A list of sites with one more or one fewer, sorted, each once. */
export function switched(sites: readonly string[], site: string, on: boolean): string[] {
  const others = sites.filter((one) => one !== site);
  return on ? [...others, site].sort() : others;
}

/**
 * What the reader typed, as a site: a host without `www.`, also out of a pasted address. Undefined where it is none.
 */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const host = URL.parse(/^https?:\/\//.test(text) ? text : `https://${text}`)?.hostname.replace(/^www\./, '');
  return host && /^[^.\s]+(?:\.[^.\s]+)+$|^localhost$/.test(host) ? host : undefined;
}
