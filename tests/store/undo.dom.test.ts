import { expect, test } from 'vitest';
import { openStore } from '../../utils/store/open.ts';
import type { Store } from '../../utils/store/store.ts';
import { all, comment, day, freshStore, hour, ina, inaElsewhere, noon, storeNamed, tom } from './sample.ts';

async function everything(store: Store): Promise<unknown> {
  return {
    history: await store.history('', false, all),
    people: await store.people(false, all),
    trash: await store.trash(all),
  };
}

test.each<[string, (store: Store, id: number) => Promise<void>]>([
  ['saving', (store, id) => store.setSaved([id], true, noon + day)],
  ['removing', (store, id) => store.remove([id], noon + day)],
  ['following', (store) => store.follow(tom, noon + day)],
  ['uniting', (store) => store.unite(tom, ina, noon + day)],
  ['separating', (store) => store.separate(inaElsewhere)],
  ['renaming', (store) => store.rename(ina, 'The miller', noon + day)],
  ['a note', (store, id) => store.noteOn({ ids: [id] }, 'Compare 2012.', noon + day)],
  ['a note on a person', (store) => store.noteOn({ handle: inaElsewhere }, 'Met in May.', noon + day)],
  ['a verdict', (store, id) => store.judge(id, '2012-01-01..2012-12-31', { outcome: 'missed' }, noon + day)],
  ['a tag', (store, id) => store.tagOn({ ids: [id] }, 'wheels', true, noon + day)],
])('%s can be undone', async (_name, act) => {
  const store = await freshStore();
  const [id = 0] = await store.record([comment('One.'), comment('Two.', { author: tom })], noon);
  await store.unite(ina, inaElsewhere, noon);
  const before = await everything(store);
  await act(store, id);
  expect(await everything(store)).not.toEqual(before);
  expect(await store.undo(noon + day + hour)).toBe(true);
  expect(await everything(store)).toEqual(before);
});

test('undo goes back act by act, to the beginning', async () => {
  const store = await freshStore();
  const id = await store.save(comment('One.'), noon);
  await store.noteOn({ ids: [id] }, 'First.', noon);
  await store.noteOn({ ids: [id] }, 'Second.', noon);
  await store.undo(noon);
  expect((await store.find([comment('One.')]))[0]?.note).toBe('First.');
  await store.undo(noon);
  await store.undo(noon);
  expect(await store.find([comment('One.')])).toEqual([undefined]);
  expect(await store.undo(noon)).toBe(false);
});

test('a deletion can be undone after the worker or the browser was restarted', async () => {
  const { store, name } = await storeNamed();
  const id = await store.save(comment('One.'), noon);
  await store.remove([id], noon);
  store.close();
  const again = await openStore(name);
  if (!again.ok) throw again.refusal;
  expect((await again.store.trash(all)).total).toBe(1);
  expect(await again.store.undo(noon + day)).toBe(true);
  expect(await again.store.find([comment('One.')])).toMatchObject([{ id, savedAt: noon }]);
});
