import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './browser.ts';
import { build } from './extension.ts';

/** `npm test`: everything, in its order; ends with one line that counts. A part that hangs is ended. */
const parts = ['unit', 'dom', 'e2e'] as const;
const longest = { unit: 5, dom: 15, e2e: 25 };

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
}

function run(part: (typeof parts)[number], folder: string): Report {
  const file = join(folder, `${part}.json`);
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', part, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longest[part] * 60_000,
    killSignal: 'SIGKILL',
  });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that could not be loaded or an error between tests counts as a failure, whatever the tests say.
    const broken = ended.status !== 0 && report.numFailedTests === 0;
    return broken ? { ...report, numFailedTests: 1 } : report;
  } catch {
    console.error(`The ${part} tests did not end.`);
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false };
  }
}

ensureChromium(console.log);
ensureFirefox(console.log);
build('chrome');
build('firefox');
const folder = mkdtempSync(join(tmpdir(), 'aforesaid-test-'));
const reports = parts.map((part) => run(part, folder));
rmSync(folder, { recursive: true, force: true });
const sum = (count: (report: Report) => number) => reports.reduce((all, report) => all + count(report), 0);
const skipped = sum((report) => report.numPendingTests);
const failed = sum((report) => report.numFailedTests);
console.log(
  `${sum((report) => report.numPassedTests)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exit(failed > 0 ? 1 : 0);
