import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../utils/extract/readPage.ts';
import { extractStatements } from '../../utils/extract/statements.ts';
import { interleave, median } from './interleave.ts';

/** Medians in ms of one document, and what decides which figure it belongs to. */
export interface Measured {
  /** One pass of `querySelectorAll('*')` that reads each element's tagName and className. */
  pass: number;
  adapted: number;
  generic: number;
  readability?: number;
  defuddle?: number;
  comments: number;
  /** Whether Defuddle knew the site and ran its own extractor for it. */
  extractor: boolean;
}

/** Runs what must be repeated to be longer than the clock's grain, and gives the ms of one run. */
function timed(run: () => unknown, least = 3): number {
  const start = performance.now();
  let now = start;
  let runs = 0;
  do {
    run();
    runs++;
    now = performance.now();
  } while (now - start < least);
  return (now - start) / runs;
}

/** The pass that figures are ratios to: what any code must do that looks at every element once. */
function pass(): number {
  let sum = 0;
  for (const { tagName, className } of document.querySelectorAll('*')) sum += tagName.length + (className.length || 0);
  return sum;
}

/** Measures this document: our reading, the pass, and the parsers that others ship, in turns. */
export async function measure(url: string, rivals: boolean, rounds: number): Promise<Measured> {
  const read = (adapters: boolean) => () => readPage(document, url, { adapters });
  const turns = {
    pass: async () => timed(pass),
    adapted: async () => timed(read(true)),
    generic: async () => timed(read(false)),
  };
  const { comments } = readPage(document, url);
  if (!rivals) return { ...(await interleave(turns, rounds)), comments: comments.length, extractor: false };
  const all = { ...turns, readability: async () => timedReadability(), defuddle: async () => timed(parseDefuddle) };
  const extractor = Boolean(parseDefuddle().extractorType);
  return { ...(await interleave(all, rounds)), comments: comments.length, extractor };
}

/** It takes its document apart, so it is given a copy; the copying is not counted. */
function timedReadability(): number {
  const copy = document.cloneNode(true) as Document;
  return timed(() => new Readability(copy).parse(), 0);
}

const parseDefuddle = () => new Defuddle(document, { url: document.URL }).parse();

/** How long one whole reading holds the page up, in ms. */
export async function readWhole(url: string, rounds: number): Promise<number> {
  return (await interleave({ reading: async () => timed(() => extractStatements(document, url), 0) }, rounds)).reading;
}

/** Makes the document's layout stale and, where asked, reads it before the browser lays it out again. */
export function change(url: string, read: boolean): number {
  document.body.style.paddingTop = read ? '7px' : '8px';
  return read ? extractStatements(document, url).length : 0;
}

/** Comments arriving in batches, the page read after each: all readings together, and one of the finished page; ms. */
export interface Together {
  together: number;
  once: number;
}

export function readBatches(url: string, batches: readonly string[]): Together {
  const list = document.querySelector('#comments ol') as Element;
  const parts = batches.map((batch) => document.createRange().createContextualFragment(batch));
  list.replaceChildren();
  let together = 0;
  for (const part of parts) {
    list.append(part);
    together += timed(() => extractStatements(document, url), 0);
  }
  const once = Array.from({ length: 5 }, () => timed(() => extractStatements(document, url), 0));
  return { together, once: median(once) };
}
