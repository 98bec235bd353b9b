/** Where everybody has a site of their own below one name: two of these are two sites. */
const shared =
  /(?:^|\.)(?:blogspot\.com|wordpress\.com|substack\.com|tumblr\.com|livejournal\.com|medium\.com|github\.io|gitlab\.io|neocities\.org|typepad\.com|hatenablog\.com|over-blog\.com)$/;
/** Endings of two labels below which names are registered: `co.uk`, `com.au`, `or.jp`. */
const longEnding = /\.(?:ac|co|com|edu|gen|go|gob|gov|gouv|gv|net|ne|nom|or|org)\.[a-z]{2}$/;

/** The registered name that a host belongs to: `gazette.example` for `old.gazette.example`. What is no host, as it is. */
export function siteFamilyOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isAddress = labels.every((label) => /^\d+$/.test(label)) || host.includes(':');
  if (isAddress) return host;
  const isLong = shared.test(host) || longEnding.test(host.toLowerCase());
  return labels.slice(isLong ? -3 : -2).join('.');
}
