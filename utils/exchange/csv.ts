import type { RecordedStatement } from '../statement.ts';
import { speakerOf } from '../statement.ts';
import type { Statements } from './recordedIn.ts';

const columns = [
  'text',
  'speaker',
  'date',
  'url',
  'page',
  'title',
  'site',
  'kind',
  'note',
  'tags',
  'saved',
  'captured',
];

/**
 * Statements as comma-separated values, RFC 4180, UTF-8 with a mark so that spreadsheets know it. What a spreadsheet would
 * run as a formula is made inert by an apostrophe (OWASP, "CSV Injection"). A line at a time, for a `Blob`.
 */
export async function* writeCsv(statements: Statements): AsyncGenerator<string> {
  yield `\ufeff${csvLine(columns)}`;
  for await (const statement of statements) yield csvLine(rowOf(statement));
}

/** Rows of comma- or semicolon-separated values, RFC 4180: quotes may hold separators, line breaks and doubled quotes. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source.slice(0, Math.max(0, source.search(/[\r\n]|$/))));
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < source.length) {
    const match = field.exec(source);
    if (!match) break; // a stray quote: what was read so far stands
    const [, quoted, bare = '', ending] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (ending === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((one) => one.some((value) => value !== ''));
}

function rowOf(statement: RecordedStatement): string[] {
  const { text, datePublished, url, isPartOf, kind, note, tags, savedAt, capturedAt } = statement;
  return [
    text,
    speakerOf(statement)?.name ?? '',
    datePublished ?? '',
    url ?? '',
    isPartOf.url,
    isPartOf.title,
    isPartOf.site,
    kind,
    note ?? '',
    (tags ?? []).join('; '),
    savedAt === undefined ? '' : new Date(savedAt).toISOString(),
    new Date(capturedAt).toISOString(),
  ];
}

/**
 * Where a spreadsheet would begin a formula, in narrow signs or wide ones, behind spaces or not: at the head of a cell, and
 * behind semicolons, tabs and line ends, for one that takes these for separators does not hold our quotes for such. With the
 * apostrophes before it, so that one can be taken back.
 */
const formula = /(^|[;\t\r\n])(?='*[\p{Zs}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;
const madeInert = /(^|[;\t\r\n])'(?='*[\p{Zs}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;
/** What is passed over at the head of a cell, and would lay the next sign bare. */
const head = /^'*[\t\r\n]/;

/** Takes back the apostrophes by which formulas were made inert. */
export function asWritten(value: string): string {
  const whole = value.startsWith("'") && head.test(value) ? value.slice(1) : value;
  return whole.replace(madeInert, '$1');
}

function inert(value: string): string {
  const safe = value.replace(formula, "$1'");
  return head.test(safe) ? `'${safe}` : safe;
}

/** One line of comma-separated values; what a spreadsheet would run is made inert. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const safe = inert(value);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function separatorOf(firstLine: string): string {
  const count = (one: string) => firstLine.split(one).length;
  return count(';') > count(',') ? ';' : ',';
}
