import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';

/**
 * What a general language library does with the same articles: words in quotation marks go to the person, as
 * `compromise` finds people, who is named nearest to a verb of saying outside the marks, else nearest to the marks. Reads
 * what `npm run detect -- --out` wrote and writes the same shape, so that one scorer serves both.
 */

const usage = 'usage: node tests/tools/quotesBaseline.ts --out BASELINE DETECTED';

interface Quotation {
  speaker: string;
  text: string;
}

const marked = /“([^“”]+)”|"([^"]+)"/g;
const saying = '(said|says|told|asked|added|wrote|tweeted|noted|argued|replied|explained|continued|called)';

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [detected] = positionals;
  if (!values.out || !detected) throw new Error(usage);
  mkdirSync(values.out, { recursive: true });
  for (const name of readdirSync(detected).filter((file) => file.endsWith('.json'))) {
    const { article } = JSON.parse(readFileSync(join(detected, name), 'utf8')) as { article: { text: string } | null };
    const quotes = (article?.text ?? '').split(/\n+/).flatMap(quotationsIn);
    writeFileSync(join(values.out, name), `${JSON.stringify({ article, quotes, comments: [] }, null, 1)}\n`);
  }
}

function quotationsIn(paragraph: string): Quotation[] {
  const outside = paragraph.replace(marked, ' ');
  const speaker = speakerIn(outside);
  if (!speaker) return [];
  return [...paragraph.matchAll(marked)]
    .map(([, curly, straight]) => ({ speaker, text: curly ?? straight ?? '' }))
    .filter(({ text }) => text.split(' ').length > 3);
}

function speakerIn(text: string): string | undefined {
  const doc = nlp(text);
  const saysIt = doc.match(`#Person+ ${saying}`).text() || doc.match(`${saying} #Person+`).text();
  const named = nlp(saysIt).people().first().text() || doc.people().first().text();
  return named.replace(/[’']s$|[^\p{L}.]+$/gu, '') || undefined;
}

main();
