import { expect, test, vi } from 'vitest';
import { Refusal } from '../../utils/refusal.ts';
import { observe } from '../../utils/store/observe.ts';
import { all, comment, freshStore, ina, noon, tom } from './sample.ts';

test('an answer comes again when it changes, until stopped', async () => {
  const store = await freshStore();
  const totals: number[] = [];
  const stop = observe(
    () => store.history('', false, all),
    ({ total }) => totals.push(total),
    () => totals.push(-1),
  );
  await vi.waitFor(() => expect(totals).toEqual([0]));
  await store.record([comment('One.')], noon);
  await vi.waitFor(() => expect(totals).toEqual([0, 1]));
  stop();
  await store.record([comment('Two.')], noon);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(totals).toEqual([0, 1]);
});

test('what a page is answered changes with a follow', async () => {
  const store = await freshStore();
  const answers: boolean[] = [];
  const stop = observe(
    async () => (await store.earlier([tom, ina], new Set()))[1]?.followed,
    (followed) => answers.push(followed ?? false),
    () => undefined,
  );
  await vi.waitFor(() => expect(answers).toEqual([false]));
  await store.follow(ina, noon);
  await vi.waitFor(() => expect(answers).toEqual([false, true]));
  stop();
});

test('a closed record is refused', async () => {
  const store = await freshStore();
  store.close();
  const failed = vi.fn();
  observe(() => store.people(false, all), vi.fn(), failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(failed.mock.calls[0]?.[0]).toBeInstanceOf(Refusal);
  expect(failed.mock.calls[0]?.[0].reason).toBe('recordClosed');
});

test('a question that takes several steps stays in its transaction to the end', async () => {
  const store = await freshStore();
  await store.record([comment('One.')], noon);
  await store.unite(tom, ina, noon);
  const heard: unknown[] = [];
  // As the background asks: a plain function that gives a promise.
  const person = () => store.person(tom, all);
  const search = () => store.history('one', false, all);
  const stops = [person, search].map((ask) =>
    observe<{ total: number }>(
      ask,
      ({ total }) => heard.push(total),
      (error) => heard.push(error),
    ),
  );
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  for (const stop of stops) stop();
  expect(heard).toEqual([1, 1]);
});
