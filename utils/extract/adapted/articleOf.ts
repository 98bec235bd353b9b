import type { ArticleAdapter } from '../../adapters/adapter.ts';
import { type Reading, readTime, readWords } from './fields.ts';

/** What an adapter says of the article; what it leaves out is absent. */
export interface AdaptedArticle {
  title?: string;
  author?: string;
  published?: string;
  body?: Element;
}

/** The article's parts as the adapter says where they are. `:scope` is the page's root. */
export function readAdaptedArticle(document: Document, url: string, ways: ArticleAdapter): AdaptedArticle {
  const root = document.documentElement;
  const reading: Reading = {
    item: ':root',
    nests: false,
    subjects: new Set(),
    base: url,
    language: root.getAttribute('lang') ?? undefined,
  };
  return {
    title: readWords(root, ways.title, reading),
    author: readWords(root, ways.author, reading),
    published: readTime(root, ways.published, reading),
    body: (ways.body && document.querySelector(ways.body)) || undefined,
  };
}
