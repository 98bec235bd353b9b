import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace, type Place, type Source, serve } from './place.ts';

/** A record filled for the bench, in a profile on the disk, which the parts share. */
export class Setting {
  readonly #source: Source;
  readonly #done = new Set<string>();
  /** Where the browser's profile lies. */
  readonly profile = mkdtempSync(join(tmpdir(), 'aforesaid-bench-'));
  /** How many statements the record `record` holds. */
  readonly count: number;
  /** What their words take in UTF-8, in bytes. */
  textBytes = 0;

  private constructor(source: Source, count: number) {
    this.#source = source;
    this.count = count;
  }

  /** Fills a record with this many statements and builds its index. */
  static async filled(count: number): Promise<Setting> {
    const setting = new Setting(await serve(), count);
    try {
      await setting.within(async ({ call }) => {
        setting.textBytes = await call<number>('fill', 'record', count);
        await call('buildOurs', 'record');
      });
    } catch (error) {
      setting.end();
      throw error;
    }
    return setting;
  }

  /** Does something with a browser that is started for it and then closed. */
  async within<T>(doIt: (place: Place) => Promise<T>): Promise<T> {
    const place = await openPlace(this.profile, this.#source);
    try {
      return await doIt(place);
    } finally {
      await place.close();
    }
  }

  /** Calls in the worker what several parts want to have been called, unless one of them has. */
  async once({ call }: Place, name: string, ...args: unknown[]): Promise<void> {
    const what = JSON.stringify([name, args]);
    if (this.#done.has(what)) return;
    await call(name, ...args);
    this.#done.add(what);
  }

  /** Stops the server and deletes the profile. */
  end(): void {
    this.#source.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
