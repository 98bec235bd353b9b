import { expect, test } from 'vitest';
import type { Handle } from '../../utils/statement.ts';
import { all, comment, freshStore, hour, ina, inaElsewhere, noon, tom } from './sample.ts';

const quoted = { platform: 'quoted', name: 'Ina Vesper' };

test('united handles are one person until one is taken out', async () => {
  const store = await freshStore();
  await store.record([comment('One.'), comment('3.', { author: tom })], noon);
  await store.record([comment('Two.', { author: inaElsewhere })], noon + hour);
  await store.unite(inaElsewhere, ina, noon);
  await store.unite(quoted, inaElsewhere, noon);
  const { people } = await store.people(false, all);
  expect(people).toMatchObject([{ handle: ina, handles: [ina, inaElsewhere, quoted], count: 2 }, { handle: tom }]);
  expect((await store.statementsOf(quoted)).map(({ text }) => text)).toEqual(['Two.', 'One.']);
  await store.separate(inaElsewhere); // the one between: the two others stay together
  expect((await store.person(quoted, all)).person.handles).toEqual([ina, quoted]);
  expect((await store.person(inaElsewhere, all)).person).toMatchObject({ handles: [inaElsewhere], count: 1 });
  await store.separate(quoted);
  expect((await store.people(false, all)).total).toBe(3);
});

test('to follow one handle is to follow the person', async () => {
  const store = await freshStore();
  await store.unite(ina, inaElsewhere, noon);
  await store.follow(inaElsewhere, noon);
  expect(await store.followed([ina, inaElsewhere, tom])).toEqual([true, true, false]);
  expect(await store.people(true, all)).toMatchObject({ total: 1, people: [{ followed: true }] });
  await store.unfollow(ina);
  expect(await store.followed([ina, inaElsewhere])).toEqual([false, false]);
  expect(await store.people(false, all)).toMatchObject({ total: 0 });
});

test('what each speaker of a page said earlier, without what is on the page', async () => {
  const store = await freshStore();
  const ids = await store.record(
    [
      comment('In 2014.', { datePublished: '2014' }),
      comment('In 2012.', { datePublished: '2012-05-01', author: inaElsewhere }),
      comment('Now.', { datePublished: '2026-01-10' }),
    ],
    noon,
  );
  const [apart] = await store.earlier([ina], new Set([ids[2] ?? 0]));
  expect(apart).toMatchObject({ count: 1, earliest: { text: 'In 2014.' }, latest: { text: 'In 2014.' } });
  await store.unite(ina, inaElsewhere, noon);
  const answers = await store.earlier([ina, tom, quoted], new Set([ids[2] ?? 0]));
  expect(await store.counts([ina, tom, quoted], new Set([ids[2] ?? 0]))).toEqual(answers.map(({ count }) => count));
  expect(answers[0]).toMatchObject({ count: 2, earliest: { text: 'In 2012.' }, latest: { text: 'In 2014.' } });
  expect(answers[1]).toEqual({
    count: 0,
    earliest: undefined,
    latest: undefined,
    recent: [],
    followed: false,
  });
});

test('the earliest is found behind more than the newest two hundred', async () => {
  const store = await freshStore();
  const many = Array.from({ length: 260 }, (_, i) =>
    comment(`Number ${i}.`, { datePublished: new Date(noon + i * hour).toISOString() }),
  );
  const ids = await store.record(many, noon);
  const [answer] = await store.earlier([ina], new Set(ids.slice(0, 2)));
  expect(answer).toMatchObject({ count: 258, earliest: { text: 'Number 2.' }, latest: { text: 'Number 259.' } });
  expect(answer?.recent).toHaveLength(200);
});

test('a person is found among many of one name, and by a name that is no longer theirs', async () => {
  const store = await freshStore();
  const namesakes = Array.from(
    { length: 25 },
    (_, i): Handle => ({ platform: `mill${i}.example`, name: 'Ina Vesper' }),
  );
  await store.record(
    [...namesakes, ina].map((author, i) => comment(`Number ${i}.`, { author })),
    noon,
  );
  for (const handle of [...namesakes, { ...ina, name: 'Ina of the Mill' }]) {
    expect((await store.person(handle, all)).total).toBe(1);
  }
});
