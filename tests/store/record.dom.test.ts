import { expect, test } from 'vitest';
import type { Statement } from '../../utils/statement.ts';
import { all, comment, day, freshStore, hour, ina, noon, tom } from './sample.ts';

test('the same statement, in two tabs and next year, is one', async () => {
  const store = await freshStore();
  const first = await store.record([comment('The wheel turns.'), comment('The  wheel turns. ')], noon);
  const again = await store.record([comment('The wheel turns.')], noon + 365 * day);
  expect(first[0]).toBe(first[1]);
  expect(again[0]).toBe(first[0]);
  expect(await store.history('', false, all)).toMatchObject({ total: 1, statements: [{ capturedAt: noon }] });
});

test('every part of a statement comes back as it was', async () => {
  const store = await freshStore();
  const full: Statement = {
    kind: 'quotation',
    author: { platform: 'mill.example', name: 'Olga Bern', url: 'https://mill.example/olga' },
    spokenByCharacter: { platform: 'quoted', name: 'Ina Vesper' },
    relayedBy: tom,
    text: 'We shall have\n\nforty wheels.',
    headline: 'Wheels',
    datePublished: '2016-02',
    url: 'https://mill.example/wheel#c7',
    parentItem: { author: 'Olga Bern', url: 'https://mill.example/wheel#c6', text: 'How many?' },
    isPartOf: {
      url: 'https://mill.example/wheel?page=2',
      canonicalUrl: 'https://mill.example/wheel',
      title: 'A wheel',
      site: 'mill.example',
      inLanguage: 'en',
    },
    target: {
      source: 'https://frame.example/wheel',
      selector: [
        { type: 'TextQuoteSelector', exact: 'We shall', prefix: 'said: ', suffix: ' have' },
        { type: 'TextQuoteSelector', exact: 'forty wheels' },
        { type: 'TextPositionSelector', start: 4, end: 12 },
      ],
    },
  };
  const plain: Statement = {
    ...comment('Nobody said this.'),
    author: undefined,
    isPartOf: { ...full.isPartOf, url: 'https://mill.example/wheel?page=3' },
  };
  const authored: Statement = { ...full, spokenByCharacter: undefined, relayedBy: undefined, text: 'No speaker.' };
  await store.record([full, plain, authored], noon);
  const found = await store.find([full, plain, authored, comment('never seen')]);
  expect(found).toEqual([
    { ...full, id: 1, hash: expect.any(String), capturedAt: noon },
    { ...plain, isPartOf: full.isPartOf, id: 2, hash: expect.any(String), capturedAt: noon },
    { ...authored, id: 3, hash: expect.any(String), capturedAt: noon },
    undefined,
  ]);
});

test('an edited comment with a permalink is one statement with its new text', async () => {
  const store = await freshStore();
  const url = 'https://mill.example/wheel#c1';
  const [before] = await store.record([comment('A million pieces a year.', { url })], noon);
  const [after] = await store.record([comment('A thousand pieces a year.', { url })], noon + hour);
  expect(after).toBe(before);
  const { statements } = await store.history('', false, all);
  expect(statements).toMatchObject([{ text: 'A thousand pieces a year.' }]);
});

test('people are counted and listed by how much they said', async () => {
  const store = await freshStore();
  await store.record([comment('One.'), comment('Two.'), comment('Three.', { author: tom })], noon);
  await store.save(comment('Two.'), noon + hour);
  const { total, people } = await store.people(false, all);
  expect(total).toBe(2);
  expect(people).toMatchObject([
    { handle: ina, count: 2, savedCount: 1, followed: false },
    { handle: tom, count: 1, savedCount: 0 },
  ]);
});

test('history begins with what was kept last, and words find it', async () => {
  const store = await freshStore();
  await store.record([comment('An old wheel.')], noon);
  await store.record([comment('A new wheel.')], noon + hour);
  const texts = async (words: string) =>
    (await store.history(words, false, all)).statements.map((statement) => statement.text);
  expect(await texts('')).toEqual(['A new wheel.', 'An old wheel.']);
  await store.save(comment('An old wheel.'), noon + day);
  expect(await texts('')).toEqual(['An old wheel.', 'A new wheel.']);
  expect(await texts('NEW whéel')).toEqual(['A new wheel.']);
  expect(await store.history('', false, { offset: 1, limit: 1 })).toMatchObject({ total: 2, statements: [{ id: 2 }] });
});

test('one known statement among many new ones is seen again, wherever on the page it stands', async () => {
  for (const place of [0, 1, 29]) {
    const store = await freshStore();
    const page = Array.from({ length: 30 }, (_, i) => comment(`Number ${i}.`));
    const [known] = await store.record(page.slice(place, place + 1), noon);
    const ids = await store.record(page, noon + day);
    expect(ids[place]).toBe(known);
    expect(new Set(ids).size).toBe(30);
    expect((await store.history('', false, all)).total).toBe(30);
    expect(await store.counts([ina], new Set())).toEqual([30]);
    const { entries } = await store.entriesOf([known ?? 0, ids[2] ?? 0]);
    expect(entries).toMatchObject([{ kept: { sightings: [{ at: noon + day }] } }, { kept: { seenAt: noon + day } }]);
    expect(await store.record(page, noon + day)).toEqual(ids);
  }
});

test('statements are found by their numbers, in the order asked for, without the trash', async () => {
  const store = await freshStore();
  const [first = 0, second = 0, third = 0] = await store.record(
    ['One.', 'Two.', 'Three.'].map((text) => comment(text)),
    noon,
  );
  await store.remove([second], noon);
  const found = await store.statements([third, second, first, 99]);
  expect(found.map(({ text }) => text)).toEqual(['Three.', 'One.']);
});
