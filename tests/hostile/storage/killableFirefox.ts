import { type FirefoxPage, launchFirefox, overPort } from '../../tools/firefox.ts';
import { until } from '../until.ts';
import { type Ask, saveMessage } from './numbered.ts';

/** A Firefox on a profile that stays. */
export interface KillableFirefox {
  desk: FirefoxPage;
  /** Throws with the background's sentence where it refuses. */
  ask: Ask;
  /** Saves one as a frame's reader does; resolves with what is acknowledged. */
  save(number: number): Promise<boolean>;
  /** Ends the browser at once. */
  kill(): Promise<void>;
}

/** Starts it, with a page of ours. */
export async function launchKillableFirefox(profile: string): Promise<KillableFirefox> {
  const firefox = await launchFirefox({ profile });
  const desk = await firefox.newPage();
  await desk.goto(firefox.address('library.html'));
  await until(() => desk.evaluate<boolean>('typeof browser === "object"').catch(() => false));
  return {
    desk,
    async ask(question) {
      const answer = await overPort<unknown>(desk, { question });
      if (typeof answer === 'string') throw new Error(answer);
      return answer as never;
    },
    save(number) {
      const message = JSON.stringify(saveMessage(number));
      return desk.evaluate(`browser.runtime.sendMessage(${message}).then((said) => said?.ok === true, () => false)`);
    },
    kill: firefox.close,
  };
}
