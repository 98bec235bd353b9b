import { ensureChromium, ensureFirefox } from './browser.ts';
import { build } from './extension.ts';
import { runPart } from './testPart.ts';

/**
 * `npm test`: everything, in its order. Ends with the names of what failed or was unsteady, and one line that counts.
 */
ensureChromium(console.log);
ensureFirefox(console.log);
build('chrome');
build('firefox');
const outcomes = [runPart('unit', 5), runPart('dom', 15), runPart('e2e', 25)];
for (const { failed, unsteady } of outcomes) {
  for (const { name, reason } of unsteady) console.log(`UNSTEADY: ${name}: ${reason}`);
  for (const { name, reason } of failed) console.log(`FAILED: ${name}: ${reason}`);
}
const sum = (count: (outcome: (typeof outcomes)[number]) => number) =>
  outcomes.reduce((all, outcome) => all + count(outcome), 0);
const failed = sum((outcome) => outcome.failed.length);
const skipped = sum((outcome) => outcome.skipped);
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
