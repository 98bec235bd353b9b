import { placeOf } from '../anchoring/textFragment.ts';
import { dueKey } from '../claims/claims.ts';
import { type Outcome, type RecordedStatement, speakerOf } from '../statement.ts';
import type { LedgerEntry } from './ledger.ts';
import { sha256Hex } from './sha256.ts';

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:15px/22px Charter,Iowan,Georgia,serif;color:#1c1c1c}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:.4rem 0}article{border-top:1px solid #ccc;padding:1rem 0}p{white-space:pre-wrap;margin:.4rem 0}
dl,header,footer{font:13px/18px system-ui,sans-serif;color:#555;margin:.3rem 0}dd{margin:0;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:0 1rem}@media(prefers-color-scheme:dark){body{background:#161616;color:#e6e6e6}
article{border-color:#444}dl,header,footer{color:#aaa}a{color:#9bb7ff}}`;

/** What a page of evidence says beside the statements, in one language. */
export interface EvidenceWords {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What the page is; the time at which it was made follows. */
  made: string;
  saidBy: string;
  saidOn: string;
  answers: string;
  page: string;
  place: string;
  forecast: string;
  captured: string;
  /** Before the address of what shows that a forecast was kept, or missed. */
  proof: string;
  checksum: string;
  outcomes: Readonly<Record<Outcome | 'open', string>>;
}

/**
 * A page of evidence that needs nothing else: words, dates, places with text fragments, when each was captured, and the
 * SHA-256 of its words. It holds no script, and could run none.
 * @param madeAt in milliseconds since 1970
 * @param forecastsIn what each statement says will happen, with what became of it
 */
export function writeEvidence(
  words: EvidenceWords,
  statements: readonly RecordedStatement[],
  madeAt: number,
  forecastsIn: (statement: RecordedStatement) => readonly LedgerEntry[] = () => [],
): string {
  return `<!doctype html>
<html lang="${escaped(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<header>${escaped(words.made)} ${timeOf(madeAt)}</header>
${statements.map((statement) => articleOf(words, statement, forecastsIn(statement))).join('\n')}
<footer>${escaped(words.checksum)}</footer>
</body>
</html>
`;
}

function articleOf(words: EvidenceWords, statement: RecordedStatement, forecasts: readonly LedgerEntry[]): string {
  const { text, headline, datePublished, url, isPartOf, parentItem, capturedAt } = statement;
  const facts: [string, string | undefined][] = [
    [words.saidBy, escapedMaybe(speakerOf(statement)?.name)],
    [words.saidOn, datePublished && `<time datetime="${escaped(datePublished)}">${escaped(datePublished)}</time>`],
    [words.answers, escapedMaybe(parentItem?.author)],
    [words.page, escapedMaybe(isPartOf.title)],
    [words.place, linkTo(placeOf(statement), url ?? isPartOf.url)],
    ...forecasts.map((forecast): [string, string] => [words.forecast, forecastOf(words, forecast)]),
    [words.captured, timeOf(capturedAt)],
    ['SHA-256', sha256Hex(text)],
  ];
  const list = facts.flatMap(([name, value]) =>
    value ? [`<dt>${escaped(name)}</dt><dd><bdi>${value}</bdi></dd>`] : [],
  );
  const title = headline ? `<h2 dir="auto">${escaped(headline)}</h2>\n` : '';
  return `<article>\n${title}<p dir="auto">${escaped(text)}</p>\n<dl>${list.join('')}</dl>\n</article>`;
}

/** `by the end of 2013 (2012-03-24 – 2013-12-31): Missed; evidence: …`. */
function forecastOf(words: EvidenceWords, { due, verdict }: LedgerEntry): string {
  const days = due.event ? '' : ` (${escaped(dueKey(due).replace('..', ' – '))})`;
  const { outcome = 'open', evidence } = verdict ?? {};
  const proof = evidence ? `; ${escaped(words.proof)} ${linkTo(evidence, evidence)}` : '';
  return `<bdi>${escaped(due.words)}</bdi>${days}: ${escaped(words.outcomes[outcome])}${proof}`;
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
