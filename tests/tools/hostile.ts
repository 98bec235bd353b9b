import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { breaks } from '../hostile/breaks/breaks.ts';
import { groups } from '../hostile/groups.ts';
import { tryBreaks } from './broken.ts';
import { ensureChromium, ensureFirefox } from './browser.ts';
import { build } from './extension.ts';
import { type Claim, pageOf, sum, tableOf, withBroken } from './hostilePage.ts';

/**
 * `npm run test:hostile`: the whole hostile suite, counted by group; writes `docs/hostile.md`. Each test is one input. With
 * `-- --long` what is tried by the number or by the minute is tried as often and as long as anybody may ask. With
 * `-- --broken [GROUP]` no suite runs: our defences are taken out, one by one, and their tests must notice.
 */
const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/hostile.md');
const isLong = process.argv.includes('--long');
const longest = (isLong ? 180 : 40) * 60_000;
/** How many random lives of a record are tried. */
const lives = isLong ? '10000' : '500';

interface Report {
  success: boolean;
  testResults: { name: string; message?: string; assertionResults: Tried[] }[];
}
interface Tried {
  ancestorTitles: string[];
  title: string;
  status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo';
}

function run(): Report {
  const folder = mkdtempSync(join(tmpdir(), 'aforesaid-hostile-'));
  const file = join(folder, 'report.json');
  const projects = ['unit', 'dom', 'e2e', 'long'].flatMap((project) => ['--project', project]);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  spawnSync(process.execPath, [vitest, 'run', ...projects, ...reporters, 'tests/hostile/'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longest,
    env: { ...process.env, VITE_HOSTILE_RUNS: lives, HOSTILE_LONG: isLong ? 'yes' : '' },
    killSignal: 'SIGKILL',
  });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  return report;
}

/** The sentences, in the order of the groups; a file that could not be run counts as a failure. */
function claimsOf({ testResults }: Report): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { name, assertionResults } of testResults) {
    const group = relative(join(root, 'tests/hostile'), name).split('/')[0] ?? '';
    const count = (says: string, passed: boolean) => {
      const key = `${group}\n${says}`;
      const claim = claims.get(key) ?? { group, says, passed: 0, failed: 0 };
      claims.set(key, claim);
      claim[passed ? 'passed' : 'failed'] += 1;
    };
    if (assertionResults.length === 0) count(`${relative(root, name)} could not be run`, false);
    for (const { ancestorTitles, title, status } of assertionResults) {
      count(ancestorTitles[0] ?? title, status === 'passed');
    }
  }
  const order = Object.keys(groups);
  return [...claims.values()].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** Takes the defences of one group out, or of all, and writes down after each group whether they were missed. */
function takeOut(asked: string | undefined): number {
  if (asked !== undefined && !(asked in breaks))
    throw new Error(`No such group; there are ${Object.keys(breaks).join(', ')}.`);
  const all = Object.keys(groups).flatMap((group) => {
    if (asked !== undefined && group !== asked) return [];
    const outcomes = tryBreaks(breaks[group] ?? [], console.log);
    writeFileSync(page, withBroken(readFileSync(page, 'utf8'), group, outcomes, commitNow()));
    return outcomes;
  });
  const unnoticed = all.filter((outcome) => outcome.unnoticed).length;
  console.log(`${all.length - unnoticed} noticed, ${unnoticed} unnoticed`);
  return unnoticed > 0 ? 1 : 0;
}

const commitNow = () =>
  execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();

ensureChromium(console.log);
ensureFirefox(console.log);
const broken = process.argv.indexOf('--broken');
if (broken > 0) process.exit(takeOut(process.argv[broken + 1]));
build('chrome');
build('firefox');
const claims = claimsOf(run());
const minutes = Math.round(performance.now() / 60_000);
const long = isLong ? { commit: commitNow(), minutes } : undefined;
writeFileSync(page, pageOf(claims, readFileSync(page, 'utf8'), long));
console.log(tableOf(claims).join('\n'));
for (const { group, says, failed } of claims) if (failed > 0) console.log(`FAILED ${group}: ${says} (${failed})`);
const failed = sum(claims, 'failed');
console.log(`${sum(claims, 'passed')} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
