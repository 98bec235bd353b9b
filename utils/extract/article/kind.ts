import type { ReadComment } from '../reading.ts';
import type { Headline } from './headline.ts';
import type { Hints } from './hints.ts';
import type { Prose } from './prose.ts';

/** What is known about a page when it is asked whether it is an article. */
export interface PageFacts {
  document: Document;
  url: string;
  hints: Hints;
  prose: Prose;
  headline: Headline | undefined;
  body: Element;
  comments: readonly ReadComment[];
}

/** Whether the page is one article, and not a thread of posts, a list of teasers, or a shell without words. */
export function isArticlePage({ prose, body }: PageFacts): boolean {
  return (prose.weights.get(body) ?? 0) >= 60;
}
