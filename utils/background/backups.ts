import { writeBackup } from '../exchange/jsonLines.ts';
import { dueSlots, slotsAt } from '../exchange/slots.ts';
import type { BackupFile } from '../fileMessages.ts';
import { Refusal } from '../refusal.ts';
import type { Store } from '../store/store.ts';
import type { BackupNotes, BackupPlace } from './backupPlace.ts';
import type { RecordHolder } from './recordHolder.ts';

/** How many entries are read out of the record at a time. */
const atOnce = 250;

/** How it stands with them: whether one is being made, the newest, and why the last one could not be made. */
export interface BackupStanding {
  working: boolean;
  newest?: BackupFile;
  refused?: Refusal;
}

/** Makes the automatic backups, one at a time, and remembers how it went. */
export class Backups {
  readonly #place: BackupPlace;
  readonly #record: RecordHolder;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #working: Promise<void> | undefined;

  constructor(place: BackupPlace, record: RecordHolder, now: () => number) {
    this.#place = place;
    this.#record = record;
    this.#now = now;
  }

  async standing(): Promise<BackupStanding> {
    const { newest, refused } = await this.#place.notes();
    const why = refused && new Refusal(refused.reason, refused.values);
    return { working: this.#working !== undefined, newest, refused: why };
  }

  /** Calls `listen` when that has changed; returns the way to stop. */
  onChange(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** Makes a backup where a day, a week or a month has none yet. */
  async ifDue(): Promise<void> {
    const { written } = await this.#place.notes();
    if (dueSlots(written, this.#now()).length > 0) await this.make().catch(() => undefined); // it is noted
  }

  /** Makes a backup now; of two calls at a time, one. Rejects with a `Refusal`, which is noted. */
  make(): Promise<void> {
    if (this.#working) return this.#working;
    this.#working = this.#make().finally(() => {
      this.#working = undefined;
      this.#changed();
    });
    this.#changed();
    return this.#working;
  }

  async #make(): Promise<void> {
    const notes = await this.#place.notes();
    let isEmpty = false;
    try {
      if (!(await this.#place.allowed())) throw new Refusal('downloadsForbidden');
      const store = await this.#record.get();
      // An empty record is no reason to write over what there is.
      isEmpty = (await store.entries(undefined, 1)).entries.length === 0;
      if (!isEmpty) await this.#place.keepNotes(await this.#write(store, notes));
    } catch (error) {
      const why = error instanceof Refusal ? error : new Refusal('backupFailed', {}, { cause: error });
      await this.#place.keepNotes({ ...notes, refused: { reason: why.reason, values: why.values } });
      throw why;
    }
    if (isEmpty) throw new Refusal('nothingToBackUp');
  }

  async #write(store: Store, { folder = newFolder(), written }: BackupNotes): Promise<BackupNotes> {
    const at = this.#now();
    const backup = await this.#place.keep(writeBackup(entriesOf(store)), at);
    const due = dueSlots(written, at);
    const slots = due.length > 0 ? due : slotsAt(at).slice(0, 1);
    const paths = slots.map(({ name }) => `Aforesaid/${folder}/${name}.jsonl`);
    await this.#place.download(backup, paths);
    const now = Object.fromEntries(slots.map(({ name, period }) => [name, period]));
    const newest = { file: paths[0] ?? '', at, bytes: backup.bytes, sha256: backup.sha256 };
    return { folder, written: { ...written, ...now }, newest };
  }

  #changed(): void {
    for (const listen of this.#listeners) listen();
  }
}

async function* entriesOf(store: Store): AsyncGenerator<unknown> {
  let after: string | undefined;
  do {
    const { entries, next } = await store.entries(after, atOnce);
    yield* entries;
    after = next;
  } while (after !== undefined);
}

function newFolder(): string {
  return crypto.randomUUID().slice(0, 8);
}
