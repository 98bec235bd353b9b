import { BackupError } from '../backupDisk.ts';
import { writeBackup } from '../exchange/jsonLines.ts';
import { dueSlots, slotsAt } from '../exchange/slots.ts';
import type { BackupState } from '../fileMessages.ts';
import type { Result } from '../messages.ts';
import type { Store } from '../store/store.ts';
import type { BackupNotes, BackupPlace } from './backupPlace.ts';
import type { RecordHolder } from './recordHolder.ts';

/** How many entries are read out of the record at a time. */
const atOnce = 250;

const forbidden = 'The browser does not let Aforesaid write to your downloads. Switch backups off and on again.';
const empty = 'There is nothing in the record yet, so there is nothing to back up.';
const failure = 'The backup could not be written. Free some space on the disk, then try again.';

/** Makes the automatic backups, one at a time, and remembers how it went. */
export class Backups {
  readonly #place: BackupPlace;
  readonly #record: RecordHolder;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #working: Promise<Result> | undefined;

  constructor(place: BackupPlace, record: RecordHolder, now: () => number) {
    this.#place = place;
    this.#record = record;
    this.#now = now;
  }

  /** How it stands; `on` is what the settings say. */
  async state(on: boolean): Promise<BackupState> {
    const { newest, failed } = await this.#place.notes();
    return { on, working: this.#working !== undefined, newest, failed };
  }

  /** Calls `listen` when that has changed; returns the way to stop. */
  onChange(listen: () => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  /** Makes a backup where a day, a week or a month has none yet. */
  async ifDue(): Promise<void> {
    const { written } = await this.#place.notes();
    if (dueSlots(written, this.#now()).length > 0) await this.make();
  }

  /** Makes a backup now; of two calls at a time, one. */
  make(): Promise<Result> {
    if (this.#working) return this.#working;
    this.#working = this.#make().finally(() => {
      this.#working = undefined;
      this.#changed();
    });
    this.#changed();
    return this.#working;
  }

  async #make(): Promise<Result> {
    const notes = await this.#place.notes();
    try {
      if (!(await this.#place.allowed())) throw new BackupError(forbidden);
      const store = await this.#record.get();
      // An empty record is no reason to write over what there is.
      if ((await store.entries(undefined, 1)).entries.length === 0) return { ok: false, sentence: empty };
      await this.#place.keepNotes(await this.#write(store, notes));
      return { ok: true };
    } catch (error) {
      const sentence = sentenceOf(error);
      await this.#place.keepNotes({ ...notes, failed: sentence });
      return { ok: false, sentence };
    }
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

function sentenceOf(error: unknown): string {
  const known = error instanceof Error && (error.name === 'BackupError' || error.name === 'StoreError');
  return known ? error.message : failure;
}
