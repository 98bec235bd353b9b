import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Who may import whom, room by room: the table of ARCHITECTURE.md. A room may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  agreed: [],
  onDemand: [],
  statement: [],
  settings: ['agreed'],
  taughtComments: [],
  statementSchema: ['statement'],
  words: [],
  refusal: ['words'],
  fileMessages: [],
  backupDisk: ['exchange', 'refusal'],
  messages: ['agreed', 'fileMessages', 'statement', 'statementSchema', 'taughtComments', 'settings'],
  pageMessages: ['agreed', 'statement', 'statementSchema', 'taughtComments', 'settings', 'words'],
  adapters: ['statement', 'taughtComments'],
  anchoring: ['statement'],
  people: ['statement', 'onDemand'],
  claims: ['statement'],
  relevance: ['statement', 'claims', 'diff'],
  forecasts: ['statement', 'claims', 'relevance'],
  extract: ['statement', 'onDemand', 'taughtComments', 'adapters', 'anchoring', 'people'],
  teaching: ['statement', 'taughtComments', 'adapters', 'extract'],
  page: [
    'agreed',
    'statement',
    'taughtComments',
    'messages',
    'pageMessages',
    'extract',
    'teaching',
    'anchoring',
    'words',
  ],
  exchange: ['statement', 'statementSchema', 'taughtComments', 'anchoring', 'claims', 'refusal', 'words'],
  store: [
    'statement',
    'refusal',
    'taughtComments',
    'messages',
    'fileMessages',
    'people',
    'claims',
    'relevance',
    'exchange',
    'words',
    'dexie',
    'diff',
  ],
  background: [
    'agreed',
    'statement',
    'refusal',
    'taughtComments',
    'settings',
    'messages',
    'pageMessages',
    'fileMessages',
    'backupDisk',
    'store',
    'relevance',
    'claims',
    'forecasts',
    'people',
    'anchoring',
    'exchange',
    'words',
    'browser',
  ],
  components: [
    'agreed',
    'statement',
    'refusal',
    'taughtComments',
    'teaching',
    'settings',
    'messages',
    'fileMessages',
    'backupDisk',
    'words',
    'anchoring',
    'people',
    'claims',
    'relevance',
    'forecasts',
    'exchange',
    'preact',
    'diff',
    'browser',
  ],
};

/** Packages that only some rooms may use; the others (valibot …) are free. */
const packageRooms: Record<string, string> = {
  dexie: 'dexie',
  diff: 'diff',
  preact: 'preact',
  'wxt/browser': 'browser',
};

interface File {
  path: string;
  text: string;
  lines: number;
}

function filesBelow(folder: string): File[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      return { path: relative(root, path), text, lines: text.split('\n').length - 1 };
    });
}

function roomOf(path: string): string {
  const [top, second = ''] = path.split('/');
  return top === 'utils' ? second.replace(/\.tsx?$/, '') : (top ?? '');
}

function importsOf({ path, text }: File): string[] {
  const named = [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'/gm)];
  return named.map(([, from, bare]) => {
    const target = from ?? bare ?? '';
    return target.startsWith('.') ? relative(root, join(root, dirname(path), target)) : target;
  });
}

const source = [...filesBelow('utils'), ...filesBelow('components'), ...filesBelow('entrypoints')];
const tests = filesBelow('tests').filter(({ path }) => !path.startsWith('tests/fixtures'));

describe('rooms', () => {
  it.each(source.filter(({ path }) => !path.startsWith('entrypoints')))('$path imports what its room may', (file) => {
    const room = roomOf(file.path);
    const allowed = mayImport[room];
    expect(allowed, `the room ${room} has no row in the import table`).toBeDefined();
    for (const target of importsOf(file)) {
      const isOurs = /^(?:utils|components|entrypoints|tests)\//.test(target);
      const to = isOurs ? roomOf(target) : packageRooms[target.replace(/^(preact)\/.*/, '$1')];
      if (to === undefined || to === room) continue;
      expect(allowed, `${file.path} imports ${target}`).toContain(to);
    }
  });

  it('keeps dexie and preact out of the content script', () => {
    const seen = new Set<string>();
    const queue = ['entrypoints/scout.ts', 'entrypoints/reader.ts'];
    for (let path = queue.pop(); path; path = queue.pop()) {
      const file = source.find((one) => one.path === path);
      if (!file || seen.has(path)) continue;
      seen.add(path);
      for (const target of importsOf(file)) {
        expect(target).not.toMatch(/^(?:dexie|preact)/);
        queue.push(target);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('lets the background alone open the store', () => {
    const openers = source.filter((file) => importsOf(file).includes('utils/store/open.ts')).map(({ path }) => path);
    expect(openers).toEqual(['entrypoints/background.ts']);
  });

  it('has no barrels: no index.ts that only passes on', () => {
    expect(source.filter(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });
});

describe('sizes', () => {
  it.each([...source, ...tests])('$path has at most 300 lines', ({ lines }) => {
    expect(lines).toBeLessThanOrEqual(300);
  });

  it.each(source.filter(({ path }) => /^entrypoints\/|\.site\.ts$/.test(path) && /tsx?$/.test(path)))(
    '$path, an entry point or adapter, has at most 60 lines',
    ({ lines }) => {
      expect(lines).toBeLessThanOrEqual(60);
    },
  );

  it.each(source)('$path is not named after nothing in particular', ({ path }) => {
    expect(path).not.toMatch(
      /(?:^|\/)(?:utils|helpers|common|types|constants|\w*[mM]anager|\w*[sS]ervice|\w*[hH]andler)\.\w+$/,
    );
  });
});
