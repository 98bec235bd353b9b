import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** A test that failed, or a file that broke outside any test, and the first line of the reason. */
interface Failure {
  name: string;
  reason: string;
}

/** What came of one file of tests. */
interface FileOutcome {
  passed: number;
  skipped: number;
  failed: Failure[];
}

/** What came of one part of the tests. */
export interface Outcome extends FileOutcome {
  /** Those that failed in the whole run and passed when their file ran alone: told, for each hides a race. */
  unsteady: Failure[];
}

/** Vitest's JSON report, as far as it is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** How many files may be run again: where more fail, something is broken. */
const mostAgain = 3;

/**
 * Runs one project of the tests; a run longer than `minutes` is ended. A file that failed in a browser runs once more by
 * itself, for another program can take the machine from a browser for seconds; a defect fails both times.
 */
export function runPart(project: 'unit' | 'dom' | 'e2e', minutes: number): Outcome {
  const first = run(project, minutes);
  const again = [...first].filter(([, { failed }]) => failed.length > 0).map(([file]) => file);
  if (project === 'unit' || again.length === 0 || again.length > mostAgain || again.includes(project))
    return sum(first);
  console.log(`Once more, alone: ${again.join(', ')}`);
  const second = run(project, minutes, again);
  const both = sum(new Map([...first, ...second]));
  const lasting = new Set(both.failed.map(({ name }) => name));
  return { ...both, unsteady: sum(first).failed.filter(({ name }) => !lasting.has(name)) };
}

function run(project: string, minutes: number, files: readonly string[] = []): Map<string, FileOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = spawnSync(process.execPath, [vitest, 'run', '--project', project, ...reporters, ...files], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const outcomes = new Map(report.testResults.map((result) => [relative(root, result.name), outcomeOf(result)]));
    // An error between tests fails the run, whatever the tests say.
    const silent = ended.status !== 0 && [...outcomes.values()].every(({ failed }) => failed.length === 0);
    if (silent) outcomes.set(project, nothingBut(project, 'an error outside any test, see above'));
    return outcomes;
  } catch {
    return new Map([[project, nothingBut(project, `did not end within ${minutes} minutes, or could not begin`)]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nothingBut(project: string, reason: string): FileOutcome {
  return { passed: 0, skipped: 0, failed: [{ name: `${project} tests`, reason }] };
}

function outcomeOf({ name, status, message, assertionResults }: Report['testResults'][number]): FileOutcome {
  const file = relative(root, name);
  const count = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
  const failed = assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => ({ name: `${file} > ${test.fullName}`, reason: firstLine(test.failureMessages.join('\n')) }));
  if (status === 'failed' && failed.length === 0) failed.push({ name: file, reason: firstLine(message) });
  return { passed: count('passed'), skipped: assertionResults.length - count('passed') - count('failed'), failed };
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0] ?? '';

function sum(outcomes: ReadonlyMap<string, FileOutcome>): Outcome {
  const all: Outcome = { passed: 0, skipped: 0, failed: [], unsteady: [] };
  for (const { passed, skipped, failed } of outcomes.values()) {
    all.passed += passed;
    all.skipped += skipped;
    all.failed.push(...failed);
  }
  return all;
}
