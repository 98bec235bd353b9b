import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** How long one file of tests may take, in ms. */
const longest = 15 * 60_000;

/** What became of the tests that were run: by full name, whether they passed; and what was said where none could be run. */
export interface Outcome {
  tests: Map<string, boolean>;
  trouble: string;
}

/** A copy of the tree, as it is now, in which something can be broken. */
export interface BrokenTree {
  /** Puts one text in the place of another, does something, and puts it back. */
  broken<T>(file: string, find: string, replace: string, act: () => T): T;
  /** Runs those tests of a file under `tests/hostile` whose names begin so; browsers get a build of the copy. */
  run(guard: string, names: readonly string[]): Outcome;
  remove(): void;
}

/** Copies the tree, with links to the packages; takes a few seconds. */
export function copyTree(): BrokenTree {
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-broken-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const files = git('ls-files', '-coz', '--exclude-standard').split('\0').filter(Boolean);
  for (const file of files) cpSync(join(root, file), join(folder, file));
  // A folder of its own: what tools keep beside the packages must not mix with what they keep of the tree itself.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.vite' || name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const inCopy = { cwd: folder, stdio: 'ignore' } as const;
  execFileSync('git', ['init', '--quiet'], inCopy);
  execFileSync('git', ['add', '--all'], inCopy); // some tests ask what is tracked
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], inCopy);
  return {
    broken(file, find, replace, act) {
      const path = join(folder, file);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        whole.replace(find, () => replace),
      );
      try {
        return act();
      } finally {
        writeFileSync(path, whole);
      }
    },
    run(guard, names) {
      try {
        return runIn(folder, guard, names);
      } catch (error) {
        return { tests: new Map(), trouble: error instanceof Error ? error.message : String(error) };
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function runIn(folder: string, guard: string, names: readonly string[]): Outcome {
  const project = /\.(dom|e2e|long)\.test\./.exec(guard)?.[1] ?? 'unit';
  if (project === 'e2e' || project === 'long') for (const args of [[], ['-b', 'firefox', '--mv3']]) build(folder, args);
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const pattern = `^(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
  const ended = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--project', project, '--testNamePattern', pattern],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, `tests/hostile/${guard}`],
    ],
    // In many tries as it is in the whole suite, but for the random ones: enough is enough where they must fail.
    { cwd: folder, encoding: 'utf8', timeout: longest, env: { ...process.env, VITE_HOSTILE_RUNS: '100' } },
  );
  const report = readReport(file);
  const tried = report.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status !== 'skipped');
  return {
    tests: new Map(
      tried.map(({ ancestorTitles, title, status }) => [[...ancestorTitles, title].join(' > '), status === 'passed']),
    ),
    trouble: tried.length > 0 ? '' : `${ended.stdout}\n${ended.stderr}`.slice(-3_000),
  };
}

function build(folder: string, args: readonly string[]): void {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args], { cwd: folder, stdio: 'pipe' });
}

interface FileReport {
  assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
}

function readReport(file: string): FileReport[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return []; // the run did not come so far
  }
}
