import { expect, test } from 'vitest';
import type { Statement } from '../../utils/statement.ts';
import type { Store } from '../../utils/store/store.ts';
import { comment, day, freshStore, hour, ina, noon, tom } from './sample.ts';

const promise = 'The first wheels will turn before the end of 2013, if the dam is tight. A wheel costs 200 crowns.';
const said = comment(promise, { datePublished: '2012-03-12', url: 'https://mill.example/wheel#c1' });

/** An article of the year after, on another site, that quotes Ina Vesper. */
function quoted(text: string, more: Partial<Statement> = {}): Statement {
  const isPartOf = { url: 'https://news.example/wheels', title: 'Wheels', site: 'news.example' };
  return {
    ...comment(text, { isPartOf }),
    kind: 'quotation',
    author: { platform: 'news.example', name: 'Olga Bern' },
    spokenByCharacter: { platform: 'quoted', name: 'Ina Vesper' },
    datePublished: '2014-05-01',
    ...more,
  };
}

const misquoted = quoted('“The first wheels will turn before the end of 2014, if the dam is tight.”');

/** The same record with its index pending, and in a segment. */
const states: [string, (store: Store) => Promise<void>][] = [
  ['read through', async () => undefined],
  ['indexed', (store) => store.settleIndex()],
];

async function told(store: Store, of: Statement | number): Promise<string[]> {
  const ties = await store.ties(of);
  return ties.map(({ statement, tie, isLater }) => {
    return `${tie.exactness} ${statement.datePublished} ${statement.isPartOf.site}${isLater ? ' later' : ''}`;
  });
}

test.each(states)(
  'a quotation is tied to what was said, also where it is not kept itself: %s',
  async (_name, settle) => {
    const store = await freshStore();
    await store.record([said, comment('The dam is tight, the wheels turn, and nobody has paid yet.')], noon);
    await settle(store);
    expect(await told(store, misquoted)).toEqual(['altered 2012-03-12 mill.example']);
    expect(await told(store, quoted(promise))).toEqual(['verbatim 2012-03-12 mill.example']);
    expect(await told(store, quoted('Nothing was ever said about wheels in this house, nor about dams.'))).toEqual([]);
  },
);

test.each(states)(
  'what was said is tied to later quotations, and they to each other, what was said first: %s',
  async (_name, settle) => {
    const store = await freshStore();
    const other = { url: 'https://dam.example/1', title: 'Dams', site: 'dam.example' };
    const again = quoted('The first wheels will turn before the end of 2013 […]', {
      isPartOf: other,
      datePublished: '2013-01-01',
    });
    const [id = 0] = await store.record([said, misquoted, again], noon);
    await settle(store);
    expect(await told(store, id)).toEqual([
      'shortened 2013-01-01 dam.example later',
      'altered 2014-05-01 news.example later',
    ]);
    expect(await told(store, misquoted)).toEqual([
      'altered 2012-03-12 mill.example',
      'shortened 2013-01-01 dam.example',
    ]);
  },
);

test('what one person says again with other words is told from what others made of it', async () => {
  const store = await freshStore();
  const other = { url: 'https://dam.example/1', title: 'Dams', site: 'dam.example' };
  const text = promise.replace('2013', '2015');
  await store.record([said, quoted(text, { isPartOf: other })], noon);
  const again = comment(text, { datePublished: '2016', isPartOf: { ...other, url: 'https://dam.example/2' } });
  const ties = await store.ties(again);
  expect(ties.map(({ saidAgain, tie }) => [saidAgain, tie.exactness])).toEqual([
    [true, 'altered'],
    [false, 'verbatim'],
  ]);
  const [byAnother] = await store.ties({ ...again, author: tom });
  expect(byAnother?.saidAgain).toBe(false);
});

test('words that only the statement itself has do not hide those that it shares', async () => {
  const store = await freshStore();
  const long = comment(
    'Quiet Monday morning: the first wheels turn before winter if tight. Nobody cheered loudly yesterday evening.',
    { datePublished: '2012' },
  );
  const [id = 0] = await store.record([long, quoted('The first wheels turn before winter if tight.')], noon);
  expect(await told(store, id)).toEqual(['shortened 2014-05-01 news.example later']);
});

test('nothing on its own page is tied, and no article around a quotation', async () => {
  const store = await freshStore();
  const article: Statement = {
    ...misquoted,
    kind: 'article',
    spokenByCharacter: undefined,
    text: `Ina Vesper said: ${misquoted.text}`,
  };
  const answer = comment(`“${promise}” I do not believe it.`, { author: tom, url: 'https://mill.example/wheel#c2' });
  await store.record([said, misquoted, article, answer], noon);
  expect(await told(store, said)).toEqual(['altered 2014-05-01 news.example later']);
});

test('a phrase that stands everywhere ties nothing', async () => {
  const store = await freshStore();
  const phrase = 'Readers of the gazette are kindly asked to keep the harbour letters short.';
  const letters = Array.from({ length: 40 }, (_, i) => {
    const url = `https://gazette${i}.example/`;
    return comment(`${phrase} Letter ${i}.`, { isPartOf: { url, title: 'Letters', site: `gazette${i}.example` } });
  });
  await store.record(letters.slice(0, 3), noon);
  expect(await store.ties(quoted(phrase))).toHaveLength(3);
  await store.record(letters, noon + hour);
  expect(await store.ties(quoted(phrase))).toEqual([]);
});

test.each(states)(
  'what was edited, removed, restored or imported is tied as it stands now: %s',
  async (_name, settle) => {
    const store = await freshStore();
    const [id = 0] = await store.record([said], noon);
    await settle(store);
    await store.record([{ ...said, text: promise.replace('2013', '2014') }], noon + hour);
    expect(await told(store, misquoted)).toEqual(['verbatim 2012-03-12 mill.example']);
    await store.remove([id], noon + day);
    expect(await told(store, misquoted)).toEqual([]);
    await store.restore([id]);
    expect(await told(store, misquoted)).toEqual(['verbatim 2012-03-12 mill.example']);
    const { entries } = await store.entries(undefined, 10);
    const other = await freshStore();
    await other.stage(entries as never);
    await other.takeStaged(noon);
    await settle(other);
    expect(await told(other, misquoted)).toEqual(['verbatim 2012-03-12 mill.example']);
  },
);

test('what is forgotten is tied to nothing', async () => {
  const store = await freshStore();
  await store.record([said], noon);
  await store.settleIndex();
  await store.forget({ handle: ina });
  expect(await told(store, misquoted)).toEqual([]);
});
