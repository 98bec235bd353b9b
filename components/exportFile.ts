import { writeCsv } from '../utils/exchange/csv.ts';
import { writeEvidence } from '../utils/exchange/evidence.ts';
import { writeBackup } from '../utils/exchange/jsonLines.ts';
import { type LedgerEntry, writeLedgerClaims, writeLedgerTable } from '../utils/exchange/ledger.ts';
import { writeWebAnnotations } from '../utils/exchange/webAnnotation.ts';
import { writeZip } from '../utils/exchange/zip.ts';
import { forecastsOf } from '../utils/forecasts/forecasts.ts';
import type { RecordedStatement } from '../utils/statement.ts';
import type { Asker } from './connection.ts';
import { evidenceWords } from './evidenceWords.ts';
import { notesOf } from './personNotes.ts';
import { entriesIn, type Scope, statementsIn, type Watch } from './recordEntries.ts';

/** The kinds of file that a part of the record can be written to. */
export type ExportFormat = 'backup' | 'annotations' | 'table' | 'ledger' | 'claims' | 'notes' | 'evidence';

/** A file that is ready to be kept. */
export interface MadeFile {
  name: string;
  blob: Blob;
}

/** Writes a part of the record to a file. `at` in milliseconds since 1970. Rejects with `Refused`, or by its signal. */
export async function exportFile(
  connection: Asker,
  scope: Scope,
  format: ExportFormat,
  watch: Watch,
  at: number,
): Promise<MadeFile> {
  const statements = () => statementsIn(connection, scope, watch);
  const name = (end: string) => `aforesaid-${new Date(at).toISOString().slice(0, 10)}${end}`;
  switch (format) {
    case 'backup':
      return fileOf(name('.jsonl'), 'application/jsonl', writeBackup(entriesIn(connection, scope, watch)));
    case 'annotations':
      return fileOf(name('.jsonld'), 'application/ld+json', writeWebAnnotations(statements()));
    case 'table':
      return fileOf(name('.csv'), 'text/csv', writeCsv(statements()));
    case 'ledger':
      return fileOf(name('-ledger.csv'), 'text/csv', writeLedgerTable(forecastsIn(statements())));
    case 'claims':
      return fileOf(name('-claims.jsonld'), 'application/ld+json', writeLedgerClaims(forecastsIn(statements())));
    case 'notes':
      return fileOf(name('.zip'), 'application/zip', writeZip(await notesOf(connection, statements())));
    case 'evidence':
      return fileOf(name('.html'), 'text/html', [evidenceOf(await all(statements()), at)]);
  }
}

function evidenceOf(statements: readonly RecordedStatement[], at: number): string {
  return writeEvidence(evidenceWords(statements.length), statements, at, (statement) => forecastsOf([statement]));
}

/** The forecasts in statements, one statement after the other. */
async function* forecastsIn(statements: AsyncIterable<RecordedStatement>): AsyncGenerator<LedgerEntry> {
  for await (const statement of statements) yield* forecastsOf([statement]);
}

async function fileOf(
  name: string,
  type: string,
  pieces: AsyncIterable<BlobPart> | Iterable<BlobPart>,
): Promise<MadeFile> {
  return { name, blob: new Blob(await all(pieces), { type }) };
}

async function all<T>(pieces: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const piece of pieces) gathered.push(piece);
  return gathered;
}
