import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/tools/browser.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };
const wholeBrowser = ['tests/e2e/**/*.test.ts', 'tests/**/*.e2e.test.ts'];
const long = ['tests/**/*.long.test.ts'];
/** What a test waits for may be late where others have the machine: in ms, ten times what is usual. */
const patient = { poll: { timeout: 10_000 } };

/**
 * Four kinds of test, told apart by name:
 *   *.test.ts      plain Node, for pure code
 *   *.dom.test.ts(x)  inside a real Chromium page, for what reads the DOM, stores, or draws
 *   e2e/*.test.ts, *.e2e.test.ts  Node driving a whole browser with the extension loaded
 *   *.long.test.ts  the same, too long for `npm test`: `npm run test:hostile` alone runs them
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.{ts,tsx}', ...wholeBrowser, ...long],
          environment: 'node',
          testTimeout: 60_000, // those that count or try thousands, on a machine with other work
        },
      },
      {
        ...jsx,
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          setupFiles: ['tests/focused.ts'],
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: wholeBrowser,
          expect: patient,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'long',
          include: long,
          expect: patient,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
