import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findAdapter } from '../../utils/adapters/registry.ts';
import { readArticle } from '../../utils/extract/article.ts';
import { readComments } from '../../utils/extract/comments.ts';
import { ReadingMemory } from '../../utils/extract/memory.ts';
import { readQuotations } from '../../utils/extract/quotations.ts';
import { readPage } from '../../utils/extract/readPage.ts';
import { extractInSteps, extractStatements } from '../../utils/extract/statements.ts';
import { atOnce, inSlices, type Steps } from '../../utils/extract/steps.ts';
import { watchPage } from '../../utils/page/watchPage.ts';
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

/** Medians in ms of one document's reading, parted; and how many quotations it has. */
export interface Quoted {
  quoting: number;
  rest: number;
  quotations: number;
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

/** What the quotations of this document take, and all the rest of its reading; medians in ms. */
export async function measureQuotations(url: string, rounds: number): Promise<Quoted> {
  const { article, comments, quotations } = readPage(document, url);
  const turns = {
    quoting: async () => timed(() => atOnce(readQuotations(document, article, comments))),
    rest: async () => timed(() => atOnce(readRest(url))),
  };
  return { ...(await interleave(turns, rounds)), quotations: quotations.length };
}

/** What `readPage` does before it looks for quotations. */
function* readRest(url: string): Steps<unknown> {
  const adapter = yield* findAdapter(document, new URL(url));
  const read = yield* readComments(document, url, adapter);
  return yield* readArticle(document, url, read, adapter);
}

/** The longest time in ms that a reading holds the page up before it gives it its turn: the median of some readings. */
export async function longestSlice(url: string, rounds: number): Promise<number> {
  const reading = async () => {
    let longest = 0;
    let start = performance.now();
    const pause = async () => {
      longest = Math.max(longest, performance.now() - start);
      start = performance.now();
    };
    await inSlices(extractInSteps(document, url), pause);
    await pause();
    return longest;
  };
  return (await interleave({ reading }, rounds)).reading;
}

/** Makes the document's layout stale and, where asked, reads it before the browser lays it out again. */
export function change(url: string, read: boolean): number {
  document.body.style.paddingTop = read ? '7px' : '8px';
  return read ? extractStatements(document, url).length : 0;
}

/** What a page that grows costs: all readings while it does, and one of the finished page; ms of work. */
export interface Growth {
  together: number;
  once: number;
  comments: number;
}

/** Appends batches of comments to the page's list, one every `every` ms, while the page is watched as an open page is. */
export async function watchGrowth(url: string, batches: readonly string[], every: number): Promise<Growth> {
  const list = document.querySelector('#comments ol') as Element;
  list.replaceChildren();
  const memory = new ReadingMemory();
  const end = new AbortController();
  const growth: Growth = { together: 0, once: 0, comments: 0 };
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
  const reader = {
    async read() {
      const found = await inSlices(timedSteps(extractInSteps(document, url, { memory }), growth), turn);
      growth.comments = found.length;
    },
    changed: (node: Node) => memory.changed(node),
    isOwn: () => false,
  };
  watchPage(window, reader, end.signal);
  for (const batch of batches) {
    list.append(document.createRange().createContextualFragment(batch));
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  while (growth.comments < list.childElementCount) await new Promise((resolve) => setTimeout(resolve, every));
  end.abort();
  const once = Array.from({ length: 5 }, () => timed(() => extractStatements(document, url), 0));
  return { ...growth, once: median(once) };
}

/** The steps given, what they take added up. */
function* timedSteps<T>(steps: Steps<T>, sum: { together: number }): Steps<T> {
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    sum.together += performance.now() - start;
    if (step.done) return step.value;
    yield;
  }
}
