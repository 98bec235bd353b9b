import { expect, test } from 'vitest';
import { comment, freshStore, ina, noon } from './sample.ts';

test('questions asked at once are answered of one moment, whatever is recorded meanwhile', async () => {
  const store = await freshStore();
  await store.record([comment('The first.')], noon);
  const counts = () => store.counts([ina], new Set());
  const asked = store.atOnce(async () => [...(await counts()), ...(await counts()), ...(await counts())]);
  const recorded = store.record([comment('The second.')], noon);
  expect(await asked).toEqual([1, 1, 1]);
  await recorded;
  expect(await counts()).toEqual([2]);
});

test('what cannot be answered among several is a refusal', async () => {
  const store = await freshStore();
  store.close();
  await expect(store.atOnce(() => store.counts([ina], new Set()))).rejects.toMatchObject({ name: 'Refusal' });
});
