import { type Handle, handleKey } from '../../../utils/statement.ts';
import type { Store } from '../../../utils/store/store.ts';
import { interleave, median } from '../interleave.ts';
import { Fts5 } from './fts5.ts';
import { inventedPage, peopleIn, personOf, wordBetween } from './inventedRecord.ts';
import { numbersOf, opened, rowsAfter } from './ours.ts';
import { Mirror } from './raw.ts';
import { chanceOf } from './zipf.ts';

const pageSize = 200;
/** So many pages are recorded before the index has its turn, and so often. */
const pages = 4;
const sittings = 10;

/** Copies a record into IndexedDB with nothing between. */
export async function copyRaw(name: string): Promise<void> {
  const mirror = await Mirror.open(`${name} raw`);
  await mirror.copy(name);
  mirror.close();
}

/** Recording new pages, and the raw adding of the rows it made: mean ms a page. The index has its turn in between. */
export async function recording(name: string, size: number): Promise<Record<'ours' | 'raw', number>> {
  const store = await opened(name);
  const mirror = await Mirror.open(`${name} raw`);
  let last = size;
  const sum = { ours: 0, raw: 0 };
  for (let sitting = 0; sitting <= sittings; sitting++) {
    await store.settleIndex();
    if (sitting === 1) Object.assign(sum, { ours: 0, raw: 0 }); // the first warms up
    for (let page = 0; page < pages; page++) {
      const found = inventedPage(sitting * pages + page, pageSize, peopleIn(size));
      sum.ours += await timed(() => store.record(found, Date.UTC(2026, 1, 10)));
      const rows = await rowsAfter(name, last, pageSize);
      if (rows.length !== pageSize) throw new Error(`Of ${pageSize} statements ${rows.length} were recorded.`);
      last = rows.at(-1)?.id ?? last;
      for (const row of rows) Reflect.deleteProperty(row, 'id');
      sum.raw += await timed(() => mirror.add(rows));
    }
  }
  store.close();
  mirror.close();
  return { ours: sum.ours / (sittings * pages), raw: sum.raw / (sittings * pages) };
}

/** The newest 50 of one person after the other, here, in a small record, and raw; median ms of one. */
export async function latest(
  name: string,
  small: string,
  rounds: number,
): Promise<Record<'ours' | 'raw' | 'small', number>> {
  const handles = Array.from({ length: 20 }, (_, i) => personOf(i + 3));
  const [store, smallStore, mirror] = [await opened(name), await opened(small), await Mirror.open(`${name} raw`)];
  const numbers = await numbersOf(name, handles.map(handleKey));
  const all = (of: typeof store) => () => perOne(handles, (handle) => of.person(handle, { offset: 0, limit: 50 }));
  const medians = await interleave(
    {
      ours: all(store),
      raw: () => perOne(numbers, (number) => mirror.newest([number], 50)),
      small: all(smallStore),
    },
    rounds,
  );
  for (const one of [store, smallStore, mirror]) one.close();
  return medians;
}

/** What the record holds of 300 people of a page, how many that is alone, and raw; median ms. */
export async function everyone(name: string, rounds: number): Promise<Record<'ours' | 'counts' | 'raw', number>> {
  const handles: Handle[] = Array.from({ length: 300 }, (_, i) => personOf(i));
  const [store, mirror] = [await opened(name), await Mirror.open(`${name} raw`)];
  const numbers = await numbersOf(name, handles.map(handleKey));
  const medians = await interleave(
    {
      ours: () => timed(() => store.earlier(handles, new Set(), 3)),
      counts: () => timed(() => store.counts(handles, new Set())),
      raw: () => timed(() => mirror.newest(numbers, 3)),
    },
    rounds,
  );
  store.close();
  mirror.close();
  return medians;
}

/** A restart's opening, its first search, and the same kind of search when warm; ms. */
export async function firstSearch(name: string): Promise<Record<'opening' | 'first' | 'warm', number>> {
  let store: Store | undefined;
  const opening = await timed(async () => {
    store = await opened(name);
  });
  const search = (i: number) => timed(async () => store?.history(`${queryOf('two words', i).join(' ')} `, false, best));
  const first = await search(0);
  const warm: number[] = [];
  for (let i = 1; i <= 60; i++) warm.push(await search(i));
  store?.close();
  return { opening, first, warm: median(warm) };
}

const best = { offset: 0, limit: 50 };
const kinds = ['one word', 'two words', 'three words', 'prefix'] as const;
type Kind = (typeof kinds)[number];

/** Ms of each search by ours and by FTS5, in turns. */
export type Searches = Record<Kind, { ours: number[]; fts5: number[] }>;

/** The same searches by ours and by FTS5, `each` of every kind. */
export async function searching(name: string, each: number): Promise<Searches> {
  const [store, fts5] = [await opened(name), await Fts5.open()];
  const seen = Object.fromEntries(kinds.map((kind) => [kind, { ours: [], fts5: [] }])) as unknown as Searches;
  for (let i = 0; i < each; i++) {
    for (const kind of kinds) {
      const words = queryOf(kind, i);
      const prefix = kind === 'prefix';
      let [ours, theirs] = [0, 0];
      const mine = await timed(async () => {
        ours = (await store.history(words.join(' ') + (prefix ? '' : ' '), false, best)).total;
      });
      const other = await timed(async () => {
        theirs = fts5.search(words, prefix).total;
      });
      if (ours !== theirs) throw new Error(`"${words.join(' ')}": ${ours} found, and ${theirs} by FTS5.`);
      seen[kind].ours.push(mine);
      seen[kind].fts5.push(other);
    }
  }
  store.close();
  fts5.close();
  return seen;
}

/** The words of the n-th query of a kind; of several words the first is one of the most used. */
function queryOf(kind: Kind, number: number): string[] {
  const chance = chanceOf(kinds.indexOf(kind) * 100_003 + number);
  const rare = () => wordBetween(chance(), 20, 20_000);
  const used = () => wordBetween(chance(), 5, 500);
  if (kind === 'one word') return [rare()];
  if (kind === 'two words') return [used(), rare()];
  if (kind === 'three words') return [used(), used(), rare()];
  return [rare().slice(0, 4)];
}

/** How long it takes, in ms. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Ms of one of many. */
async function perOne<T>(ones: readonly T[], run: (one: T) => Promise<unknown>): Promise<number> {
  const all = await timed(async () => {
    for (const one of ones) await run(one);
  });
  return all / ones.length;
}
