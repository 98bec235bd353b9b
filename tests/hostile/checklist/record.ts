import type { Promised } from './promised.ts';

/** What leaves the machine. */
export const privacy: readonly Promised[] = [
  {
    says: '50 pages behind a logging proxy: no request of ours',
    by: [
      'privacy/session.e2e.test.ts › a session behind a proxy',
      'privacy/firefoxSession.e2e.test.ts › Firefox: a session behind a proxy',
    ],
  },
  {
    says: 'Private windows: the same hash before and after',
    by: ['privacy/privateWindow.e2e.test.ts › a private window reads'],
  },
  {
    says: 'Never-read list, pause, site switch: no reads, no injection',
    by: ['privacy/session.e2e.test.ts › does not read', 'privacy/firefoxSession.e2e.test.ts › does not read'],
  },
  {
    says: 'Links without a `Referer`',
    by: [
      'privacy/session.e2e.test.ts › tells a page that is opened',
      'build/sources.test.ts › a link out of the record',
    ],
  },
  {
    says: '“Forget” leaves no byte in tables, index, trash, storage',
    by: [
      'storage/record.dom.test.ts › what is forgotten leaves no byte',
      'privacy/session.e2e.test.ts › leaves nothing of a forgotten site',
    ],
    lacks: 'the browser’s own files keep old bytes until it rewrites them.',
  },
];

/** What is on the disk. */
export const storage: readonly Promised[] = [
  {
    says: 'The worker killed at 20 points of a save; the browser 50 times right after an acknowledgement',
    by: [
      'storage/kill.long.test.ts › the worker is killed',
      'storage/kill.long.test.ts › the browser is killed',
      'storage/firefox.long.test.ts › Firefox is killed',
    ],
    lacks:
      'a power cut: a killed browser loses nothing that the system has taken, so no test sees `durability: strict` go.',
  },
  {
    says: 'Killed during migration, merging, import, backup',
    by: [
      'storage/deaths.dom.test.ts › killed during a migration',
      'storage/deaths.dom.test.ts › killed while the index is merged',
      'storage/deaths.dom.test.ts › killed during an import',
      'storage/deaths.dom.test.ts › killed during a backup',
    ],
  },
  {
    says: 'A full disk',
    by: ['storage/kill.long.test.ts › the disk is full', 'storage/firefox.long.test.ts › Firefox on a full disk'],
  },
  {
    says: 'Flipped, truncated, deleted files of the store',
    by: [
      'storage/damage.long.test.ts › files of the record',
      'storage/firefox.long.test.ts › files of Firefox’s record',
    ],
  },
  {
    says: 'Older code on a newer store; two windows upgrading',
    by: ['storage/record.dom.test.ts › older code', 'storage/deaths.dom.test.ts › two windows upgrading'],
  },
  {
    says: 'Reload with five sidebars open',
    by: ['storage/reload.e2e.test.ts › the extension is reloaded'],
    lacks: 'in Firefox.',
  },
  {
    says: 'Clock ±50 years',
    by: [
      'storage/record.dom.test.ts › a clock that is wrong',
      'storage/record.dom.test.ts › a backup can be read again',
    ],
  },
  { says: 'The same comment from two tabs', by: ['storage/record.dom.test.ts › the same comment from several tabs'] },
  { says: 'Random operations against a model', by: ['storage/model.dom.test.ts › random lives of a record'] },
];

/** What is shipped. */
export const build: readonly Promised[] = [
  {
    says: 'Identical zips; the sources zip rebuilds Firefox’s',
    by: ['build/reproducible.long.test.ts › two builds for', 'build/reproducible.long.test.ts › the zip of sources'],
  },
  { says: '`web-ext lint`: no error, no warning', by: ['build/reproducible.long.test.ts › web-ext finds no error'] },
  {
    says: 'No `eval`, `new Function`, `innerHTML`, remote URL',
    by: ['build/output.e2e.test.ts › has no %s', 'build/output.e2e.test.ts › names no address'],
  },
  { says: 'Permissions', by: ['build/output.e2e.test.ts › asks for these rights'] },
  {
    says: 'Lock file, SBOM, licences',
    by: [
      'build/sources.test.ts › the lock file',
      'build/sources.test.ts › licences',
      'build/reproducible.long.test.ts › a bill of materials',
    ],
  },
  { says: 'Run-time dependencies ≤ 10, each justified', by: ['build/sources.test.ts › run-time dependencies'] },
  {
    says: "`default-src 'none'`, Trusted Types `'none'`",
    by: ['build/output.e2e.test.ts › lets its pages load nothing'],
  },
  { says: 'Fixed ids', by: ['build/output.e2e.test.ts › the extension is the same one'] },
  { says: 'SECURITY.md with a threat model', by: [], lacks: 'read by people, not by a test.' },
];
