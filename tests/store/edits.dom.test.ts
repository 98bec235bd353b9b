import { expect, test } from 'vitest';
import type { Page } from '../../utils/statement.ts';
import { comment, day, freshStore, noon } from './sample.ts';

const url = 'https://mill.example/wheel#c1';
const page: Page = comment('').isPartOf;

test('an edit keeps the former text, with the days', async () => {
  const store = await freshStore();
  const id = await store.save(comment('A million pieces a year.', { url }), noon);
  await store.readAgain(page, [comment('A thousand pieces a year.', { url })], false, noon + day);
  expect(await store.revisions(id)).toEqual([
    { text: 'A million pieces a year.', seenAt: noon, replacedAt: noon + day },
    { text: 'A thousand pieces a year.', seenAt: noon + day },
  ]);
  expect((await store.find([comment('', { url })]))[0]).toMatchObject({
    text: 'A thousand pieces a year.',
    revisions: 1,
  });
});

test('what was hidden by "read more" is filled in, without a revision', async () => {
  const store = await freshStore();
  const id = await store.save(comment('A million pieces …', { url }), noon);
  await store.readAgain(page, [comment('A million pieces a year.', { url })], false, noon + day);
  expect(await store.revisions(id)).toEqual([{ text: 'A million pieces a year.', seenAt: noon + day }]);
});

test('read whole and not found: not seen since; found again: seen', async () => {
  const store = await freshStore();
  const [one, other] = [comment('It stays.'), comment('It goes.')];
  await store.record([one, other], noon);
  const missing = async () => (await store.find([one, other])).map((found) => found?.notSeenSince);
  await store.readAgain(page, [one], false, noon + day);
  expect(await missing()).toEqual([undefined, undefined]);
  await store.readAgain({ ...page, url: `${page.url}?page=2`, canonicalUrl: page.url }, [one], true, noon + day);
  expect(await missing()).toEqual([undefined, undefined]);
  await store.readAgain(page, [], true, noon + day); // shows none of them: something else is shown
  expect(await missing()).toEqual([undefined, undefined]);
  await store.readAgain(page, [one], true, noon + 2 * day);
  expect(await missing()).toEqual([undefined, noon]);
  await store.readAgain(page, [one, other], true, noon + 3 * day);
  expect(await missing()).toEqual([undefined, undefined]);
});
