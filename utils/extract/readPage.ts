import { adapterFor } from '../adapters/registry.ts';
import { readArticle } from './article.ts';
import { readComments } from './comments.ts';
import { readQuotations } from './quotations.ts';
import type { PageReading } from './reading.ts';

/** How a page is to be read. */
export interface ReadOptions {
  /** Whether site and engine adapters may be used; the generic reader works without. Default: true. */
  adapters?: boolean;
}

/**
 * Reads a document as loaded from `url`: its article, its comments, and the people quoted in them. Never changes the
 * document and never forces layout.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  const adapter = options.adapters === false ? undefined : adapterFor(document, new URL(url));
  const { article, comments } = readArticle(document, url, readComments(document, url, adapter), adapter);
  return { article, comments, quotations: readQuotations(document, article, comments) };
}
