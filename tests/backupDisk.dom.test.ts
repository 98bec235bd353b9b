import { beforeEach, expect, test } from 'vitest';
import { keepOnDisk, newestOnDisk } from '../utils/backupDisk.ts';
import { writeBackup } from '../utils/exchange/jsonLines.ts';
import { sha256Hex } from '../utils/exchange/sha256.ts';
import { whole } from './exchange/sample.ts';

const backup = (letter: string) => writeBackup([{ gone: letter.repeat(22) }]);

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('backups', { recursive: true }).catch(() => undefined);
});

test('a backup lies on our part of the disk as it was written, and the former one goes', async () => {
  expect(await newestOnDisk()).toBe(undefined);
  await keepOnDisk(backup('a'), 1_700_000_000_000);
  const kept = await keepOnDisk(backup('b'), 1_700_000_000_001);
  const text = await whole(backup('b'));
  expect(kept).toEqual({ bytes: text.length, sha256: sha256Hex(text) });
  const newest = await newestOnDisk();
  expect(newest?.at).toBe(1_700_000_000_001);
  expect(await newest?.file.text()).toBe(text);
});

test('where the new one fails or cannot be read back, the former one stays', async () => {
  await keepOnDisk(backup('a'), 1_700_000_000_000);
  async function* broken(): AsyncGenerator<string> {
    yield '{"aforesaid":"record","version":1}\n';
    throw new Error('The record cannot be read.');
  }
  async function* cut(): AsyncGenerator<string> {
    yield '{"aforesaid":"record","version":1}\n';
  }
  await expect(keepOnDisk(broken(), 1_700_000_000_001)).rejects.toThrow('The record cannot be read.');
  await expect(keepOnDisk(cut(), 1_700_000_000_002)).rejects.toThrow('cannot be read back');
  expect((await newestOnDisk())?.at).toBe(1_700_000_000_000);
});
