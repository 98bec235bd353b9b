import { expect, test } from 'vitest';
import type { Store } from '../../../utils/store/store.ts';
import { comment, day, freshStore, ina, inaElsewhere, noon, tom } from '../sample.ts';

const stretch = { offset: 0, limit: 50 };

async function texts(store: Store, words: string, order?: 'best' | 'newest'): Promise<string[]> {
  return (await store.history(words, false, stretch, order)).statements.map(({ text }) => text);
}

/** The same record with its index pending, in one segment, and in several that have been merged. */
const states: [string, (store: Store) => Promise<void>][] = [
  ['read through', async () => undefined],
  ['indexed', (store) => store.settleIndex()],
];

async function filled(settle: (store: Store) => Promise<void>): Promise<Store> {
  const store = await freshStore();
  await store.record(
    [
      comment('The wheel turns at the mill.', { datePublished: '2014-03-01' }),
      comment('A wheel, a wheel! My kingdom for a wheel.', { datePublished: '2016-05-01', author: tom }),
      comment('Wheeling and dealing in Zürich.', { datePublished: '2015-01-01', author: inaElsewhere }),
      comment('The mill stands at the wheel.', {
        isPartOf: { url: 'https://news.dam.example/a', title: 'Dams', site: 'news.dam.example' },
      }),
    ],
    noon,
  );
  await settle(store);
  return store;
}

test.each(states)('words, accents, phrases, beginnings and fields: %s', async (_name, settle) => {
  const store = await filled(settle);
  expect(await texts(store, 'wheel ')).toEqual([
    'A wheel, a wheel! My kingdom for a wheel.',
    'The mill stands at the wheel.',
    'The wheel turns at the mill.',
  ]);
  expect(await texts(store, 'whee')).toHaveLength(4);
  expect(await texts(store, 'ZURICH whee')).toEqual(['Wheeling and dealing in Zürich.']);
  expect(await texts(store, '"at the mill"')).toEqual(['The wheel turns at the mill.']);
  expect(await texts(store, 'wheel mill ', 'newest')).toEqual([
    'The mill stands at the wheel.',
    'The wheel turns at the mill.',
  ]);
  expect(await texts(store, 'author:vesper wheel ')).toHaveLength(2);
  expect(await texts(store, 'author:"Ina Vesper" site:mill.example')).toHaveLength(2);
  expect(await texts(store, 'site:dam.example')).toEqual(['The mill stands at the wheel.']);
  expect(await texts(store, 'after:2015 before:2016')).toEqual(['Wheeling and dealing in Zürich.']);
  expect(await texts(store, 'nothing-of-the-sort')).toEqual([]);
});

test.each(states)('tags, saved, and what has gone or changed: %s', async (_name, settle) => {
  const store = await filled(settle);
  await store.tagOn({ ids: [2] }, 'Royal', true, noon);
  await store.setSaved([1, 2], true, noon);
  expect(await texts(store, 'tag:royal')).toHaveLength(1);
  expect(await texts(store, 'is:saved mill ')).toEqual(['The wheel turns at the mill.']);
  expect((await store.history('wheel ', true, stretch)).total).toBe(2);
  await store.remove([1], noon);
  expect((await store.history('mill ', false, { offset: 0, limit: 1 })).total).toBe(1);
  expect(await texts(store, 'before:2015')).toEqual([]);
  await settle(store);
  expect(await texts(store, 'mill ')).toEqual(['The mill stands at the wheel.']);
  await store.restore([1]);
  expect(await texts(store, 'turns ')).toEqual(['The wheel turns at the mill.']);
  await settle(store);
  expect(await texts(store, 'turns ')).toEqual(['The wheel turns at the mill.']);
});

test.each(states)('an edited statement is found by its new words alone: %s', async (_name, settle) => {
  const store = await freshStore();
  const url = 'https://mill.example/wheel#c1';
  await store.record([comment('Forty wheels.', { url }), comment('Forty dams.')], noon);
  await settle(store);
  await store.record([comment('Fifty wheels.', { url })], noon + day);
  expect(await texts(store, 'forty ')).toEqual(['Forty dams.']);
  await settle(store);
  expect(await texts(store, 'forty ')).toEqual(['Forty dams.']);
  expect(await texts(store, 'wheels ')).toEqual(['Fifty wheels.']);
});

test('many segments, merged in slices, answer as one', async () => {
  const store = await freshStore();
  for (let batch = 0; batch < 10; batch++) {
    const some = Array.from({ length: 300 }, (_, i) => {
      const number = batch * 300 + i;
      return comment(`word${number % 7} number${number} common ${'and so on '.repeat(number % 5)}`, { author: tom });
    });
    await store.record(some, noon + batch);
    await store.settleIndex();
  }
  await store.remove([5], noon);
  expect((await store.history('common ', false, stretch)).total).toBe(2999);
  expect((await store.history('word3 common ', false, stretch)).total).toBe(429);
  expect(await texts(store, 'number2999 ')).toHaveLength(1);
  expect((await store.history('number29', false, stretch)).total).toBe(111);
  expect((await store.history('author:tom', false, stretch)).total).toBe(2999);
  expect((await store.history('common ', false, { offset: 2990, limit: 50 })).statements).toHaveLength(9);
  await store.forget({ handle: tom });
  expect((await store.history('common ', false, stretch)).total).toBe(0);
  await store.record([comment('Something common.', { author: ina })], noon);
  expect(await texts(store, 'common ')).toEqual(['Something common.']);
});

test('what waited long is read in parts and is one segment', async () => {
  const store = await freshStore();
  const many = Array.from({ length: 2_100 }, (_, i) => comment(`number${i}`, { author: tom }));
  await store.record([...many.slice(1), comment('number0', { url: 'https://mill.example/wheel#c0' })], noon);
  await store.settleIndex();
  await store.record(
    [comment('altogether another', { url: 'https://mill.example/wheel#c0' }), comment('late')],
    noon + day,
  );
  await store.settleIndex();
  expect((await store.history('author:tom', false, stretch)).total).toBe(2_099);
  expect(await texts(store, 'number2099 ')).toHaveLength(1);
  expect(await texts(store, 'number0 ')).toEqual([]);
  expect(await texts(store, 'another ')).toEqual(['altogether another']);
  expect(await texts(store, 'late ')).toEqual(['late']);
});

test('extracts come with the answers, in their order', async () => {
  const store = await filled(async () => undefined);
  const { statements, extracts } = await store.history('kingdom', false, stretch);
  expect(statements).toHaveLength(1);
  expect(extracts).toEqual([
    { text: 'A wheel, a wheel! My kingdom for a wheel.', marks: [[21, 28]], cutBefore: false, cutAfter: false },
  ]);
});
