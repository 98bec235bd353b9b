import type { StatementRow } from '../../../utils/store/rows.ts';
import { rowsAfter } from './ours.ts';

const single = ['page', 'keptOrder', 'savedOrder', 'removedOrder'];

/** The same statements in IndexedDB with nothing between: the same rows, the same indexes, no other tables. */
export class Mirror {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  static async open(name: string): Promise<Mirror> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('statements', { keyPath: 'id', autoIncrement: true });
      store.createIndex('hash', 'hash', { unique: true });
      store.createIndex('[speaker+saidOrder]', ['speaker', 'saidOrder']);
      for (const field of single) store.createIndex(field, field);
      store.createIndex('tags', 'tags', { multiEntry: true });
    };
    return new Mirror(await answered(request));
  }

  /** Copies all statements of a record. */
  async copy(record: string): Promise<void> {
    for (let after = 0; ; ) {
      const rows = await rowsAfter(record, after, 2_000);
      if (rows.length === 0) return;
      after = rows.at(-1)?.id ?? after;
      await this.add(rows);
    }
  }

  /** One transaction, as durable as ours. */
  async add(rows: readonly Omit<StatementRow, 'id'>[]): Promise<void> {
    const transaction = this.#db.transaction('statements', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('statements');
    for (const row of rows) store.add(row);
    await done(transaction);
  }

  /** The newest statements of each of these speakers, in one transaction. */
  async newest(speakers: readonly number[], limit: number): Promise<StatementRow[][]> {
    const index = this.#db.transaction('statements').objectStore('statements').index('[speaker+saidOrder]');
    return Promise.all(
      speakers.map((speaker) => answered(index.getAll(IDBKeyRange.bound([speaker], [speaker, []]), limit))),
    );
  }

  close(): void {
    this.#db.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
