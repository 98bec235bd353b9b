import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another extension, with a page of its own to speak from. */
export interface Stranger {
  folder: string;
  id: string;
}

/** Writes another extension to the disk. Chromium makes the id of one that it loads there from the folder's address. */
export function writeStranger(): Stranger {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stranger-')));
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Stranger', version: '1.0', permissions: ['tabs', 'storage'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'stranger.html'), '<!doctype html><title>Stranger</title><body>');
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { folder, id };
}
