import * as asking from './asking.ts';
import * as building from './building.ts';
import { crowd } from './crowd.ts';

/** What the bench may call in its worker: each takes and gives what can be cloned. */
const calls: Record<string, (...args: never[]) => unknown> = { ...building, ...asking, crowd };

addEventListener('message', async ({ data: { name, args } }: MessageEvent<{ name: string; args: never[] }>) => {
  try {
    postMessage({ answer: await calls[name]?.(...args) });
  } catch (error) {
    postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
