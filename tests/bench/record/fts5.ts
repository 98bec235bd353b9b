import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { inventedRecord } from './inventedRecord.ts';

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
type Pool = ReturnType<Sqlite['installOpfsSAHPoolVfs']>;
type Database = InstanceType<Awaited<Pool>['OpfsSAHPoolDb']>;

/** The files it may use, taken once by a worker. */
let pool: Pool | undefined;

/** SQLite's full-text search over the same words, its file in the origin's private file system. */
export class Fts5 {
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
  }

  static async open(): Promise<Fts5> {
    pool ??= (await sqlite3InitModule()).installOpfsSAHPoolVfs({ name: 'bench', initialCapacity: 6 });
    const { OpfsSAHPoolDb } = await pool;
    const db = new OpfsSAHPoolDb('/record.db');
    db.exec(`PRAGMA cache_size = -24576; PRAGMA temp_store = memory;`); // as much memory as ours holds blocks in
    return new Fts5(db);
  }

  /** Fills the table that the words are read from. */
  fill(count: number): void {
    const statement = inventedRecord(count);
    this.#db.exec('CREATE TABLE statements(id INTEGER PRIMARY KEY, text TEXT)');
    this.#db.exec('BEGIN');
    const insert = this.#db.prepare('INSERT INTO statements VALUES (?, ?)');
    for (let i = 0; i < count; i++) insert.bind([i + 1, statement(i).text]).stepReset();
    insert.finalize();
    this.#db.exec('COMMIT');
  }

  /** Builds the index from that table, anew. How long it took, in ms. */
  build(): number {
    this.#db.exec('DROP TABLE IF EXISTS words');
    const start = performance.now();
    this.#db.exec(`CREATE VIRTUAL TABLE words USING fts5(text, content = 'statements', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2')`);
    this.#db.exec(`INSERT INTO words(words) VALUES ('rebuild')`);
    return performance.now() - start;
  }

  /** How many bytes the index takes, the table of texts not counted. */
  bytes(): number {
    return Number(
      this.#db.selectValue(`SELECT (SELECT sum(length(block)) FROM words_data) + (SELECT sum(length(sz)) FROM words_docsize)
        + (SELECT sum(length(term) + 8) FROM words_idx)`),
    );
  }

  /** What the library is told of a search: how many have the words, and the best 50 with an extract each. */
  search(words: readonly string[], prefix: boolean): { total: number; rows: unknown[] } {
    const query = words.map((word) => `"${word}"`).join(' ') + (prefix ? '*' : '');
    const total = Number(this.#db.selectValue('SELECT count(*) FROM words WHERE words MATCH ?', [query]));
    const rows = this.#db.selectArrays(
      `SELECT rowid, text, snippet(words, 0, char(1), char(2), '…', 40) FROM words WHERE words MATCH ? ORDER BY rank LIMIT 50`,
      [query],
    );
    return { total, rows };
  }

  close(): void {
    this.#db.close();
  }
}
