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

/** What a spreadsheet would run, in narrow signs or wide ones; with the apostrophes before it, so that one can be taken back. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Takes back the apostrophe by which a formula was made inert. */
export function asWritten(value: string): string {
  return value.startsWith("'") && formula.test(value) ? value.slice(1) : value;
}

/** One line of comma-separated values; what a spreadsheet would run is made inert. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const inert = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function separatorOf(firstLine: string): string {
  const count = (one: string) => firstLine.split(one).length;
  return count(';') > count(',') ? ';' : ',';
}
