import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../../utils/statement.ts';
import type { Store } from '../../../utils/store/store.ts';
import { all, comment, freshStore, noon } from '../../store/sample.ts';

/** How many random lives of a record are tried; the whole suite tries more than every `npm test`. */
const runs = Number(import.meta.env.VITE_HOSTILE_RUNS ?? 25);

/** Few, so that random steps meet on the same one. */
const words = ['anvil', 'bellows', 'candle'];
const statements: Statement[] = words.map((word, i) => {
  const url = `https://mill.example/${i % 2 ? 'odd' : 'even'}`;
  return comment(`They spoke of the ${word}.`, { isPartOf: { url, title: 'A mill', site: 'mill.example' } });
});

/** What the reader set on one statement. */
interface Fields {
  saved?: true;
  removed?: true;
  note?: string;
  tag?: true;
}

/** The record as it ought to be: a few flags, and the fields as they were before each act. */
class Model {
  readonly recorded = new Set<number>();
  readonly known = new Set<number>();
  fields: Fields[] = statements.map(() => ({}));
  acts: [number, Fields][][] = [];

  isLive(i: number): boolean {
    const { saved, removed } = this.fields[i] ?? {};
    return this.known.has(i) && !removed && (saved === true || this.recorded.has(i));
  }
  isTrashed(i: number): boolean {
    return this.known.has(i) && !this.isLive(i);
  }
  /** Notes what a field was, then sets it. An act that changes nothing is none. */
  act(changes: [number, Fields][]): void {
    if (changes.length === 0) return;
    this.acts.push(changes.map(([i, change]) => [i, this.#pick(i, change)]));
    for (const [i, change] of changes) this.#set(i, change);
  }
  undo(): void {
    for (const [i, before] of this.acts.pop() ?? []) this.#set(i, before);
  }
  #pick(i: number, change: Fields): Fields {
    const before = this.fields[i] ?? {};
    return Object.fromEntries(Object.keys(change).map((name) => [name, before[name as keyof Fields]]));
  }
  #set(i: number, change: Fields): void {
    this.fields[i] = { ...this.fields[i], ...change };
  }
}

interface Step {
  what: 'record' | 'save' | 'unsave' | 'remove' | 'restore' | 'note' | 'tag' | 'untag' | 'undo' | 'forget';
  i: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...('record save unsave remove restore note tag untag undo record save remove restore forget'.split(
      ' ',
    ) as Step['what'][]),
  ),
  i: fc.nat(words.length - 1),
});

/** Does the same to the record and to the model. */
async function perform(store: Store, model: Model, ids: Map<number, number>, { what, i }: Step, at: number) {
  const statement = statements[i] as Statement;
  const id = [ids.get(i) ?? 9_999];
  const live = model.isLive(i);
  const change = (fields: Fields, when: boolean) => when && model.act([[i, fields]]);
  switch (what) {
    case 'record':
      ids.set(i, (await store.record([statement], at))[0] ?? 0);
      if (!model.known.has(i) || !model.fields[i]?.removed) model.recorded.add(i);
      model.known.add(i);
      return;
    case 'save': {
      ids.set(i, await store.save(statement, at));
      model.known.add(i);
      if (live && model.fields[i]?.saved) return;
      const back: Fields = model.fields[i]?.removed ? { saved: true, removed: undefined } : { saved: true };
      return model.act([[i, back]]);
    }
    case 'unsave':
      await store.setSaved(id, false, at);
      return change({ saved: undefined }, live && model.fields[i]?.saved === true);
    case 'remove':
      await store.remove(id, at);
      return change({ removed: true }, live);
    case 'restore':
      await store.restore(id);
      return change(model.fields[i]?.removed ? { removed: undefined } : { saved: true }, model.isTrashed(i));
    case 'note':
      await store.noteOn({ ids: id }, `note ${at}`, at);
      return change({ note: `note ${at}` }, live);
    case 'tag':
    case 'untag':
      await store.tagOn({ ids: id }, 'mill', what === 'tag', at);
      return change({ tag: what === 'tag' ? true : undefined }, live);
    case 'undo':
      await store.undo(at);
      return model.undo();
    case 'forget': {
      await store.forget({ page: statement.isPartOf.url });
      model.acts = [];
      for (let one = i % 2; one < words.length; one += 2) {
        model.known.delete(one);
        model.recorded.delete(one);
        model.fields[one] = {};
        ids.delete(one);
      }
    }
  }
}

/** What a reader sees of the record, and what the model says they should. */
async function expectSame(store: Store, model: Model): Promise<void> {
  const live = words.flatMap((word, i) => (model.isLive(i) ? [{ word, ...model.fields[i] }] : []));
  const seen = await store.history('', false, all);
  expect(seen.total).toBe(live.length);
  const shown = seen.statements.map(({ text, savedAt, note, tags }) => ({
    word: text.match(/the (\w+)\./)?.[1],
    saved: savedAt === undefined ? undefined : true,
    note,
    tag: tags ? true : undefined,
    removed: undefined,
  }));
  const byWord = (a: { word?: string }, b: { word?: string }) => ((a.word ?? '') < (b.word ?? '') ? -1 : 1);
  expect(shown.sort(byWord)).toEqual(live.map((one) => ({ note: undefined, ...one })).sort(byWord));
  const trashed = words.filter((_, i) => model.isTrashed(i));
  const inTrash = (await store.trash(all)).statements.map(({ text }) => text.match(/the (\w+)\./)?.[1]);
  expect(inTrash.sort()).toEqual(trashed.sort());
  const savedTotal = (await store.history('', true, all)).total;
  expect(savedTotal).toBe(live.filter(({ saved }) => saved).length);
  for (const [i, word] of words.entries()) {
    const found = (await store.history(word, false, all)).statements.map(({ text }) => text);
    expect(found, word).toEqual(model.isLive(i) ? [statements[i]?.text] : []);
  }
}

test(`random lives of a record go as a model of a few flags says (${runs} lives)`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }), async (steps) => {
      const store = await freshStore();
      const model = new Model();
      const ids = new Map<number, number>();
      let at = noon;
      for (const one of steps) await perform(store, model, ids, one, ++at);
      await expectSame(store, model);
      await store.settleIndex();
      await expectSame(store, model);
      store.close();
    }),
    { numRuns: runs, endOnFailure: runs > 100 },
  );
}, 5_400_000);
