import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files and our packages, as after `npm ci`. */
function workshop(fill: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-build-'));
  folders.push(folder);
  fill(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const checkedOut = (folder: string) => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(folder, file));
};

/** Builds a package there; its zips by the last part of their names (`chrome`, `firefox`, `sources`). */
function zipsFrom(folder: string, browser: 'chrome' | 'firefox'): Map<string, Buffer> {
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  // As from a shell: under `NODE_ENV=test`, which the test runner sets, Vite builds for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const quietly = { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync(process.execPath, [wxt, 'prepare'], quietly);
  execFileSync(process.execPath, [wxt, 'zip', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])], quietly);
  const names = readdirSync(join(folder, '.output')).filter((name) => name.endsWith('.zip'));
  return new Map(
    names.map((name) => [/-(\w+)\.zip$/.exec(name)?.[1] ?? '', readFileSync(join(folder, '.output', name))]),
  );
}

const digest = (bytes: Buffer | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

/** The files of a zip. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function unzip(zip: Buffer, into: string): void {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16);
  while (zip.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, more, comment] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    if (!name.endsWith('/')) {
      mkdirSync(dirname(join(into, name)), { recursive: true });
      writeFileSync(join(into, name), method === 8 ? inflateRawSync(bytes) : bytes);
    }
    at += 46 + nameLength + more + comment;
  }
}

describe('what is shipped is what the sources say', () => {
  it.each(['chrome', 'firefox'] as const)(
    'two builds for %s in different folders are the same, byte for byte',
    (browser) => {
      const [one, other] = [zipsFrom(workshop(checkedOut), browser), zipsFrom(workshop(checkedOut), browser)];
      expect(one.get(browser)?.length).toBeGreaterThan(50_000);
      expect(digest(one.get(browser))).toBe(digest(other.get(browser)));
    },
  );

  it('the zip of sources alone builds the zip for Firefox again', () => {
    const first = zipsFrom(workshop(checkedOut), 'firefox');
    const sources = first.get('sources') ?? Buffer.of();
    const again = zipsFrom(
      workshop((folder) => unzip(sources, folder)),
      'firefox',
    );
    expect(digest(again.get('firefox'))).toBe(digest(first.get('firefox')));
  });

  it('web-ext finds no error and nothing to warn of', () => {
    const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const folder = join(root, '.output/firefox-mv3');
    const said = execFileSync(process.execPath, [webExt, 'lint', '--output=json', '--source-dir', folder], {
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({ errors: [], warnings: [] });
  });

  it('a bill of materials names what is built in', () => {
    const said = execFileSync(
      'npm',
      ['sbom', '--omit=dev', '--omit=optional', '--package-lock-only', '--sbom-format=cyclonedx'],
      { cwd: root, encoding: 'utf8' },
    );
    const { components } = JSON.parse(said) as { components: { name: string; version: string }[] };
    const named = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies;
    expect(Object.fromEntries(components.map(({ name, version }) => [name, version]))).toEqual(named);
  });
});
