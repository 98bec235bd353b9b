import { findAdapter } from '../adapters/registry.ts';
import type { TaughtComments } from '../taughtComments.ts';
import { readArticle } from './article.ts';
import { readComments } from './comments.ts';
import { ReadingMemory } from './memory.ts';
import { plainDocument } from './plainDocument.ts';
import { readQuotations } from './quotations.ts';
import type { PageReading } from './reading.ts';
import { atOnce, type Steps } from './steps.ts';

/** How a page is to be read. */
export interface ReadOptions {
  /** Whether site and engine adapters may be used; the generic reader works without. Default: true. */
  adapters?: boolean;
  /** Where the comments of this site are, if the reader has taught it. */
  taught?: TaughtComments;
  /** What readings before have learnt of the same open page. */
  memory?: ReadingMemory;
}

/**
 * Reads a document as loaded from `url`: its article, its comments, and the people quoted in them. Never changes the
 * document and never forces layout.
 */
export function* readPageInSteps(loaded: Document, url: string, options: ReadOptions = {}): Steps<PageReading> {
  const document = plainDocument(loaded);
  const { adapters = true, taught, memory = new ReadingMemory() } = options;
  const adapter = adapters ? yield* findAdapter(document, new URL(url), taught, memory.adapter) : undefined;
  memory.adapter = adapter;
  yield;
  const read = yield* readComments(document, url, adapter, memory);
  const { article, comments } = yield* readArticle(document, url, read, adapter);
  return { article, comments, quotations: yield* readQuotations(document, article, comments, memory) };
}

/** {@link readPageInSteps}, all steps at once. */
export function readPage(document: Document, url: string, options?: ReadOptions): PageReading {
  return atOnce(readPageInSteps(document, url, options));
}
