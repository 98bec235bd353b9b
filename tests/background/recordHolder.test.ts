import { beforeEach, expect, it, vi } from 'vitest';
import { RecordHolder } from '../../utils/background/recordHolder.ts';
import { firstRecord, type RecordNames, type RecordShelf } from '../../utils/background/recordShelf.ts';
import { Refusal } from '../../utils/refusal.ts';
import type { Opened, Store } from '../../utils/store/store.ts';

let now = 0;
let names: RecordNames = firstRecord;
let broken: ReadonlySet<string> = new Set();
const closed: string[] = [];

beforeEach(() => {
  now = 1_700_000_000_000;
  names = firstRecord;
  broken = new Set();
  closed.length = 0;
});

const open = async (name: string): Promise<Opened> => {
  if (broken.has(name)) return { ok: false, refusal: new Refusal('recordUnopened') };
  return { ok: true, store: { name, close: () => closed.push(name) } as unknown as Store };
};
const shelf: RecordShelf = {
  get: async () => names,
  set: async (next) => {
    names = next;
  },
};
const holder = () => new RecordHolder(open, shelf, () => now);
const opened = async (one: RecordHolder) => ((await one.get()) as unknown as { name: string }).name;

it('puts a broken record aside for a new one, keeps it, and goes back to it', async () => {
  broken = new Set(['aforesaid']);
  const one = holder();
  const told = vi.fn();
  one.onSwitch(told);
  await expect(one.get()).rejects.toThrow('could not be opened');
  expect(await one.names()).toEqual(firstRecord);
  await one.renew();
  const fresh = names.name;
  expect(await opened(one)).toBe(fresh);
  expect(await one.names()).toEqual({ name: fresh, former: [{ name: 'aforesaid', at: now }] });
  expect(await opened(holder())).toBe(fresh);
  broken = new Set();
  await one.use('aforesaid');
  expect(await opened(one)).toBe('aforesaid');
  expect(names.former).toEqual([{ name: fresh, at: now }]);
  expect(closed).toEqual([fresh]);
  expect(told).toHaveBeenCalledTimes(2);
});

it('stays with the present one where no other can be opened, or there is none of that name', async () => {
  const one = holder();
  await opened(one);
  broken = new Set([`aforesaid-${now.toString(36)}`]);
  await expect(one.renew()).rejects.toThrow('could not be opened');
  await expect(one.use('somebody-elses')).rejects.toThrow('no such record');
  expect(await opened(one)).toBe('aforesaid');
  expect([names, closed]).toEqual([firstRecord, []]);
});

it('tries a record that could not be opened again after a while', async () => {
  broken = new Set(['aforesaid']);
  const one = holder();
  await expect(one.get()).rejects.toThrow();
  broken = new Set();
  await expect(one.get()).rejects.toThrow();
  now += 5_000;
  expect(await opened(one)).toBe('aforesaid');
});

it('says so where the browser cannot read which record is in use, and asks again after a while', async () => {
  let isDamaged = true;
  const damaged: RecordShelf = {
    ...shelf,
    get: () => (isDamaged ? Promise.reject(new Error('An unexpected error occurred')) : shelf.get()),
  };
  const one = new RecordHolder(open, damaged, () => now);
  await expect(one.get()).rejects.toMatchObject({ reason: 'recordUnreadable' });
  isDamaged = false;
  now += 6_000;
  expect(await opened(one)).toBe('aforesaid');
});
