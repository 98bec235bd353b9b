import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import type { RecordedStatement, Statement } from '../../../utils/statement.ts';
import { ask, launch, type Running } from '../../tools/extension.ts';

/** A Chromium on a profile that stays, and a page of ours in it. */
export interface Killable extends Running {
  desk: Page;
  /** Ends the browser at once, as a crash or a power cut would: nothing is flushed, nobody is asked. */
  kill(): Promise<void>;
}

/** Starts it. */
export async function launchKillable(profile: string): Promise<Killable> {
  const running = await launch({ headless: true, profile });
  const desk = await running.open('library.html');
  return {
    ...running,
    desk,
    async kill() {
      process.kill(browserOf(profile), 'SIGKILL');
      const gone = new Promise((resolve) => setTimeout(resolve, 5_000));
      await Promise.race([new Promise((resolve) => running.context.once('close', resolve)), gone]);
    },
  };
}

/** The number of the process that holds a profile: not one of its helpers, which have a type. */
function browserOf(profile: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes(`--user-data-dir=${profile}`) && !one.includes('--type='));
  if (!line) throw new Error('The browser is gone already.');
  return Number.parseInt(line, 10);
}

/** A comment with a number of its own in its words. */
function numbered(number: number): Statement {
  const url = 'https://mill.example/wheel';
  return {
    kind: 'comment',
    author: { platform: 'mill.example', name: 'Ina Vesper' },
    text: `The reading number ${number} was taken in the cellar.`,
    url: `${url}#c${number}`,
    isPartOf: { url, title: 'A wheel', site: 'mill.example' },
    target: { source: url, selector: [] },
  };
}

/** Saves one as a frame's reader does; resolves with what is acknowledged: true once it is said to be saved. */
export function save(desk: Page, number: number): Promise<boolean> {
  return desk.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
      try {
        return ((await chrome.runtime.sendMessage(message)) as { ok?: boolean } | undefined)?.ok === true;
      } catch {
        return false;
      }
    },
    { say: 'save', ref: number, statement: numbered(number) },
  );
}

/** The numbers of all that is saved now. */
export async function savedNumbers(desk: Page): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (let offset = 0; ; offset += 500) {
    const { statements } = await ask(desk, { ask: 'history', words: '', savedOnly: true, offset, limit: 500 });
    for (const { text } of statements) numbers.add(Number(/number (\d+)/.exec(text)?.[1]));
    if (statements.length < 500) return numbers;
  }
}

/** What is wrong with a record whose counters, rows and index do not agree; undefined where they do. */
export async function disagreement(desk: Page): Promise<string | undefined> {
  const history = await ask(desk, { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 500 });
  const handle = numbered(0).author ?? { platform: '', name: '' };
  const { person } = await ask(desk, { ask: 'person', handle, offset: 0, limit: 1 });
  if (person.savedCount !== history.total)
    return `the person has ${person.savedCount} saved, the record ${history.total}`;
  const torn = history.statements.find((one: RecordedStatement) => !one.author || !one.isPartOf.title);
  if (torn) return `statement ${torn.id} has lost its author or page`;
  for (const { text } of history.statements.slice(0, 3)) {
    const words = `"${text.slice(0, text.indexOf(' was'))}"`;
    const found = await ask(desk, { ask: 'history', words, savedOnly: true, offset: 0, limit: 5 });
    if (!found.statements.some((one) => one.text === text)) return `${words} is not found`;
  }
  return undefined;
}
