import { Dexie } from 'dexie';
import { rankNear } from '../../utils/background/related.ts';
import type { Handle, Statement } from '../../utils/statement.ts';
import { openStore } from '../../utils/store/open.ts';
import { interleave } from './interleave.ts';
import { inventedText } from './inventedText.ts';

const name = 'bench-rank';
const speaker: Handle = { platform: 'mill.example', name: 'Ina Vesper' };

/** Fills a record with `count` statements of one person, each in answer to something. */
export async function fill(count: number): Promise<void> {
  const opened = await openStore(name);
  if (!opened.ok) throw opened.refusal;
  const texts = inventedText();
  const statements = Array.from({ length: count }, (_, i): Statement => {
    const url = `https://mill.example/wheel#c${i}`;
    const isPartOf = { url: 'https://mill.example/wheel', title: texts(8), site: 'mill.example' };
    const parentItem = { author: 'Tom', text: texts(30) };
    return {
      kind: 'comment',
      author: speaker,
      text: texts(70),
      url,
      parentItem,
      isPartOf,
      target: { source: url, selector: [] },
    };
  });
  await opened.store.record(statements, Date.UTC(2026, 0, 10));
  await opened.store.settleIndex();
  opened.store.close();
}

/** The same as below, once, by code that has remembered nothing yet: as after the worker's start. */
export async function measureFirst(seed: number): Promise<Record<'ranked' | 'read', number>> {
  const opened = await openStore(name);
  if (!opened.ok) throw opened.refusal;
  const { store } = opened;
  const db = await new Dexie(name).open();
  const passage = { text: inventedText(seed)(60) };
  await rowsIn(db);
  const read = await timed(() => rowsIn(db));
  const ranked = await timed(async () => rankNear(passage, await store.statementsOf(speaker)));
  db.close();
  store.close();
  return { ranked, read };
}

/** Ranking all of one person's statements by a passage, their reading included, and the bare read of their rows; ms. */
export async function measure(rounds: number): Promise<Record<'ranked' | 'read', number>> {
  const opened = await openStore(name);
  if (!opened.ok) throw opened.refusal;
  const { store } = opened;
  const db = await new Dexie(name).open();
  const texts = inventedText(7);
  const near = () => ({ text: texts(60) });
  const medians = await interleave(
    {
      ranked: () => timed(async () => rankNear(near(), await store.statementsOf(speaker))),
      read: () => timed(() => rowsIn(db)),
    },
    rounds,
  );
  db.close();
  store.close();
  return medians;
}

const rowsIn = (db: Dexie): Promise<unknown[]> =>
  db.table('statements').where('[speaker+saidOrder]').between([1, Dexie.minKey], [1, Dexie.maxKey]).toArray();

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
