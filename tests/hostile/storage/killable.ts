import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright';
import { ask, launch, type Running } from '../../tools/extension.ts';
import { type Ask, saveMessage } from './numbered.ts';

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

/** Saves one as a frame's reader does; resolves with what is acknowledged: true once it is said to be saved. */
export function save(desk: Page, number: number): Promise<boolean> {
  return desk.evaluate(async (message) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
    try {
      return ((await chrome.runtime.sendMessage(message)) as { ok?: boolean } | undefined)?.ok === true;
    } catch {
      return false;
    }
  }, saveMessage(number));
}

/** Asks from a page of ours. */
export const asking =
  (desk: Page): Ask =>
  (question) =>
    ask(desk, question);
