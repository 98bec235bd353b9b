import type { TaughtComments } from '../taughtComments.ts';
import type { RecordHolder } from './recordHolder.ts';

/** What the reader has taught of sites, at hand for every page that opens; and the lessons under way. */
export class Lessons {
  readonly #record: RecordHolder;
  readonly #besideSidebar = new Set<number>();
  #sites: Promise<ReadonlyMap<string, TaughtComments>> | undefined;

  constructor(record: RecordHolder) {
    this.#record = record;
  }

  /** What was taught of the site of a host; undefined also where there is no record. */
  async of(host: string): Promise<TaughtComments | undefined> {
    this.#sites ??= this.#read();
    try {
      return (await this.#sites).get(siteOf(host));
    } catch {
      this.#sites = undefined; // the record may open the next time
      return undefined;
    }
  }

  /** Looks at the record again; whether something else is taught there now. */
  async haveChanged(): Promise<boolean> {
    const before = await this.#sites?.catch(() => undefined);
    this.#sites = this.#read();
    const now = await this.#sites.catch(() => undefined);
    return JSON.stringify([...(before ?? [])]) !== JSON.stringify([...(now ?? [])]);
  }

  /** A lesson begins in a tab; whether its sidebar made room for it. */
  begin(tabId: number, besideSidebar: boolean): void {
    if (besideSidebar) this.#besideSidebar.add(tabId);
    else this.#besideSidebar.delete(tabId);
  }

  /** A lesson is over; whether the sidebar is to come back. */
  end(tabId: number): boolean {
    return this.#besideSidebar.delete(tabId);
  }

  async #read(): Promise<ReadonlyMap<string, TaughtComments>> {
    const store = await this.#record.get();
    return new Map((await store.taughtSites()).map(({ site, comments }) => [site, comments]));
  }
}

/** A host as sites are named: without `www.`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}
