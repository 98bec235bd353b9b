import { addressOfWords } from '../anchoring/textFragment.ts';
import { dueKey } from '../claims/claims.ts';
import { type RecordedStatement, speakerOf } from '../statement.ts';
import type { LedgerEntry } from './ledger.ts';
import { sha256Hex } from './sha256.ts';

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:15px/22px Charter,Iowan,Georgia,serif;color:#1c1c1c}
h1{font-size:1.4rem}article{border-top:1px solid #ccc;padding:1rem 0}p{white-space:pre-wrap;margin:.4rem 0}
dl,header,footer{font:13px/18px system-ui,sans-serif;color:#555;margin:.3rem 0}dd{margin:0;overflow-wrap:anywhere}
dt{float:left;clear:left;width:7rem}@media(prefers-color-scheme:dark){body{background:#161616;color:#e6e6e6}
article{border-color:#444}dl,header,footer{color:#aaa}a{color:#9bb7ff}}`;

/**
 * A page of evidence that needs nothing else: words, dates, places with text fragments, when each was captured, and the
 * SHA-256 of its words. It holds no script, and could run none.
 * @param madeAt in milliseconds since 1970
 * @param forecastsIn what each statement says will happen, with what became of it
 */
export function writeEvidence(
  title: string,
  statements: readonly RecordedStatement[],
  madeAt: number,
  forecastsIn: (statement: RecordedStatement) => readonly LedgerEntry[] = () => [],
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<header>${statements.length} statements, as captured by a reader with Aforesaid. Made ${timeOf(madeAt)}.</header>
${statements.map((statement) => articleOf(statement, forecastsIn(statement))).join('\n')}
<footer>The SHA-256 is that of the words, as UTF-8.</footer>
</body>
</html>
`;
}

function articleOf(statement: RecordedStatement, forecasts: readonly LedgerEntry[]): string {
  const { text, headline, datePublished, url, isPartOf, parentItem, capturedAt } = statement;
  const facts: [string, string | undefined][] = [
    ['Said by', escapedMaybe(speakerOf(statement)?.name)],
    ['On', datePublished && `<time datetime="${escaped(datePublished)}">${escaped(datePublished)}</time>`],
    ['In answer to', escapedMaybe(parentItem?.author)],
    ['Page', escapedMaybe(isPartOf.title)],
    ['Place', linkTo(addressOfWords(url ?? isPartOf.url, text), url ?? isPartOf.url)],
    ...forecasts.map((forecast): [string, string] => ['Forecast', forecastOf(forecast)]),
    ['Captured', timeOf(capturedAt)],
    ['SHA-256', sha256Hex(text)],
  ];
  const list = facts.flatMap(([name, value]) => (value ? [`<dt>${name}</dt><dd>${value}</dd>`] : []));
  const title = headline ? `<h2>${escaped(headline)}</h2>\n` : '';
  return `<article>\n${title}<p>${escaped(text)}</p>\n<dl>${list.join('')}</dl>\n</article>`;
}

/** `by the end of 2013 (2012-03-24 to 2013-12-31): missed, see …`. */
function forecastOf({ due, verdict }: LedgerEntry): string {
  const days = due.event ? '' : ` (${escaped(dueKey(due).replace('..', ' to '))})`;
  const evidence = verdict?.evidence ? `, see ${linkTo(verdict.evidence, verdict.evidence)}` : '';
  return `${escaped(due.words)}${days}: ${verdict?.outcome ?? 'open'}${evidence}`;
}

function linkTo(href: string, text: string): string {
  if (!/^https?:/i.test(href)) return escaped(text);
  return `<a href="${escaped(href)}" rel="noopener noreferrer">${escaped(text)}</a>`;
}

function timeOf(time: number): string {
  const iso = new Date(time).toISOString();
  return `<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}

function escapedMaybe(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(text);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
