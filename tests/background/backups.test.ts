import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupNotes, BackupPlace } from '../../utils/background/backupPlace.ts';
import { Backups } from '../../utils/background/backups.ts';
import { RecordHolder } from '../../utils/background/recordHolder.ts';
import { firstRecord } from '../../utils/background/recordShelf.ts';
import { Refusal } from '../../utils/refusal.ts';
import type { Store } from '../../utils/store/store.ts';

const day = 86_400_000;
let now = 0;
let notes: BackupNotes = { written: {} };
let entries: unknown[] = [];
let files = new Map<string, string>();
let fails: Error | undefined;
let leave = true;

beforeEach(() => {
  now = Date.UTC(2026, 10, 25, 12);
  notes = { written: {} };
  entries = [{ gone: 'a' }, { gone: 'b' }, { gone: 'c' }];
  files = new Map();
  fails = undefined;
  leave = true;
});

const store = {
  entries: async (after?: string) => {
    const at = Number(after ?? 0);
    return { entries: entries.slice(at, at + 2), next: at + 2 < entries.length ? String(at + 2) : undefined };
  },
} as unknown as Store;

let kept = '';
const place: BackupPlace = {
  allowed: async () => leave,
  notes: async () => notes,
  keepNotes: async (next) => {
    notes = next;
  },
  keep: async (pieces) => {
    kept = '';
    for await (const piece of pieces) kept += piece;
    return { bytes: kept.length, sha256: 'ab' };
  },
  download: async (_, paths) => {
    if (fails) throw fails;
    for (const path of paths) files.set(path, kept);
  },
};
const backups = () =>
  new Backups(
    place,
    new RecordHolder(async () => ({ ok: true, store }), { get: async () => firstRecord, set: async () => undefined }),
    () => now,
  );

describe('Backups', () => {
  it('writes all of the record for the day, the week and the month, and then what is due', async () => {
    await backups().ifDue();
    expect([...files.keys()].map((path) => path.split('/')[2])).toEqual([
      'day-3-wednesday.jsonl',
      'week-2.jsonl',
      'month-11.jsonl',
    ]);
    expect([...files.values()][0]).toMatch(/^\{"aforesaid".*\n(\{"gone":".*\n){3}\{"manifest":\{"entries":3/);
    files.clear();
    await backups().ifDue();
    expect(files.size).toBe(0);
    now += day;
    await backups().ifDue();
    expect([...files.keys()]).toEqual([expect.stringMatching(/^Aforesaid\/[0-9a-f]{8}\/day-4-thursday\.jsonl$/)]);
    expect((await backups().standing()).newest).toMatchObject({ file: [...files.keys()][0], at: now, sha256: 'ab' });
  });

  it('stays in the folder of its record, and another record has another', async () => {
    await backups().make();
    await backups().make();
    notes = { written: {} };
    await backups().make();
    expect(new Set([...files.keys()].map((path) => path.split('/')[1])).size).toBe(2);
  });

  it('never writes an empty record over what there is', async () => {
    entries = [];
    await expect(backups().make()).rejects.toThrow('nothing to back up');
    expect(files.size).toBe(0);
    expect(notes).toEqual({ written: {} });
  });

  it.each([
    [new Refusal('downloadFailedBy', { reason: 'FILE_NO_SPACE' }), '(FILE_NO_SPACE)'],
    [new Error('x'), 'The backup could not be written.'],
  ])('remembers why one failed, and tries again: %s', async (error, sentence) => {
    fails = error;
    const one = backups();
    await one.ifDue();
    const standing = await one.standing();
    expect(standing.refused?.message).toContain(sentence);
    expect(standing.newest).toBe(undefined);
    fails = undefined;
    await one.ifDue();
    expect(await one.standing()).toMatchObject({ refused: undefined, newest: { at: now } });
  });

  it('says so where the reader took the leave back', async () => {
    leave = false;
    await expect(backups().make()).rejects.toThrow('downloads');
  });

  it('makes one at a time, and tells when it begins and ends', async () => {
    const one = backups();
    const told: boolean[] = [];
    one.onChange(() => void one.standing().then(({ working }) => told.push(working)));
    expect(one.make()).toBe(one.make());
    await one.make();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([true, false]);
  });
});
