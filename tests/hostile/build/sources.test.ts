import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

interface Locked {
  version?: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}
const lock = json('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('takes packages from the registry alone, by their digests', () => {
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
    // Binaries for other machines are named without a digest where a registry lacks them.
    const undigested = locked.filter(([, one]) => !one.integrity && !one.optional).map(([path]) => path);
    expect(undigested).toEqual([]);
    for (const [, { integrity }] of locked) expect(integrity ?? 'sha512-').toMatch(/^sha512-/);
  });

  it('lets no package run a script at install but those that were approved', () => {
    const approved = Object.keys(json('package.json').allowScripts);
    const running = locked.flatMap(([path, one]) =>
      one.hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    expect([...new Set(running)].filter((name) => !approved.includes(name) && name !== 'fsevents')).toEqual([]);
  });
});

describe('licences', () => {
  const free = /\b(?:MIT|ISC|0BSD|BSD|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|MPL-2\.0)\b/;
  it('of what the tools need are known and free', () => {
    const others = locked.filter(([, { license, optional }]) => (license ? !free.test(license) : !optional));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
  it('of what is built in ask for no more than their notice', () => {
    const built = locked.filter(([, { dev }]) => !dev);
    for (const [path, { license }] of built) expect(license, path).toMatch(/^(?:MIT|Apache-2\.0|BSD-3-Clause)$/);
  });
});

describe('run-time dependencies', () => {
  const named = Object.keys(json('package.json').dependencies);
  it('are few, bring no others, and each says why it is there', () => {
    expect(named.length).toBeLessThanOrEqual(10);
    const names = locked.map(([path, one]) => ({ ...one, name: path.replace('node_modules/', '') }));
    const tools = json('package.json').devDependencies; // one of them is asked for by a package's types
    const built = names.filter(({ dev, optional, name }) => !dev && !optional && !(name in tools));
    expect(built.map(({ name }) => name).sort()).toEqual(named.sort());
    const why = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    for (const name of named) expect(why, name).toMatch(new RegExp(`^\\| ${name} +\\|`, 'm'));
  });
});

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
);

describe('no source of ours makes markup or code out of text, or asks the network', () => {
  it.each([
    ['innerHTML and its kin', /\.(?:inner|outer)HTML|insertAdjacentHTML|document\.write|dangerouslySet|setHTMLUnsafe/],
    ['code out of text', /\beval\(|new Function\(|javascript:|setTimeout\(\s*['"`]/],
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection/],
    ['fragments parsed into a page', /createContextualFragment|parseFromString/],
  ])('%s', (_name, forbidden) => {
    // What a comment or a pattern names is not done.
    const done = ({ text }: { text: string }) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`javascript:`/g, '');
    expect(sources.filter((file) => forbidden.test(done(file))).map(({ name }) => name)).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });
});

describe('a link out of the record tells nobody where the reader came from', () => {
  const links = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/<a\b[^<]*?target="_blank"[^<]*?>/g)].map(([link]) => ({ name, link })),
  );
  const outward = links.filter(({ link }) => !/href="\//.test(link));
  it('in any of our views', () => {
    expect(outward.length).toBeGreaterThan(5);
    expect(outward.filter(({ link }) => !/rel="[^"]*noreferrer/.test(link))).toEqual([]);
  });
});
