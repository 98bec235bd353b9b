import { type Handle, handleKey, type Statement } from '../../../utils/statement.ts';
import { interleave } from '../interleave.ts';
import { copyRaw, timed } from './asking.ts';
import { inventedPage, personOf } from './inventedRecord.ts';
import { numbersOf, opened } from './ours.ts';
import { Mirror } from './raw.ts';

/** So many people, twice each, all of them new to the record, and how many of one's statements a page of so many asks for. */
const people = 300;
const mostRecent = 13;

/** What the record holds of 300 people who came to it with one page and have said little, and raw; median ms. */
export async function crowd(name: string, rounds: number): Promise<Record<'ours' | 'raw', number>> {
  const handles = Array.from({ length: people }, (_, i): Handle => personOf(1_000_000 + i));
  const found = inventedPage(1_000_000, 2 * people, 1).map((one, i): Statement => {
    return { ...one, author: handles[i % people] };
  });
  const store = await opened(name);
  await store.record(found, Date.UTC(2026, 1, 10));
  await store.settleIndex();
  await copyRaw(name);
  const mirror = await Mirror.open(`${name} raw`);
  const numbers = await numbersOf(name, handles.map(handleKey));
  const medians = await interleave(
    {
      ours: () => timed(() => store.earlier(handles, new Set(), mostRecent)),
      raw: () => timed(() => mirror.newest(numbers, mostRecent)),
    },
    rounds,
  );
  store.close();
  mirror.close();
  return medians;
}
