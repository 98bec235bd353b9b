import { parseArgs } from 'node:util';
import { serveDemoWeb } from '../demo/serve.ts';
import { ensureChromium } from './browser.ts';
import { build, launch } from './extension.ts';
import { takeShots } from './shots.ts';
import { openTheNewestPage, readTheOlderPages } from './story.ts';

/** `npm start`: builds, finds a browser, serves the demo web and shows its newest page with the extension loaded. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { shots: { type: 'string' } } });
  ensureChromium(console.log);
  console.log('Building the extension …');
  build('chrome');
  const web = await serveDemoWeb();
  try {
    if (values.shots) await takeShots(web, values.shots);
    else await show(web);
  } finally {
    await web.close();
  }
}

/** Stays until the browser is closed or Ctrl-C is pressed; then everything it started is gone. */
async function show(web: Awaited<ReturnType<typeof serveDemoWeb>>): Promise<void> {
  const running = await launch({ headless: false });
  const closed = new Promise<void>((resolve) => running.context.once('close', () => resolve()));
  const stop = () => void running.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log('Reading the older pages of the demo web, as a reader of some years has …');
  await readTheOlderPages(running, web);
  const page = await openTheNewestPage(running, web);
  console.log(`The demo web's newest page: ${page.url()}\nThe others:`);
  for (const url of web.pages.slice(0, -1)) console.log(`  ${url}`);
  console.log('Close the browser or press Ctrl-C to end.');
  await closed;
  await running.close();
}

start().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error);
  const display = /display|\$DISPLAY|ozone/i.test(words);
  console.error(display ? 'The browser could not open a window here. Try: npm start -- --shots DIR' : words);
  process.exit(1);
});
