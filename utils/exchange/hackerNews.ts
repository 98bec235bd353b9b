import * as v from 'valibot';
import type { Foreign } from './foreign.ts';
import { textOfHtml } from './plainText.ts';

const hit = v.object({
  objectID: v.string(),
  author: v.string(),
  comment_text: v.nullish(v.string()),
  story_text: v.nullish(v.string()),
  created_at: v.string(),
  story_id: v.nullish(v.number()),
  story_title: v.nullish(v.string()),
  title: v.nullish(v.string()),
  parent_id: v.nullish(v.number()),
});
const fileSchema = v.object({ hits: v.array(hit) });
const place = (id: string | number) => `https://news.ycombinator.com/item?id=${id}`;

/**
 * One's Hacker News comments as its search gives them (`search_by_date?tags=comment,author_NAME`). Nothing where the file
 * is something else. https://hn.algolia.com/api
 */
export function readHackerNews(json: unknown): Foreign[] | undefined {
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return undefined;
  return file.output.hits.map((one): Foreign => {
    const profile = `https://news.ycombinator.com/user?id=${encodeURIComponent(one.author.toWellFormed())}`;
    return {
      text: textOfHtml(one.comment_text ?? one.story_text ?? ''),
      author: { platform: 'news.ycombinator.com', id: one.author, name: one.author, url: profile },
      date: one.created_at,
      url: place(one.objectID),
      pageUrl: place(one.story_id ?? one.objectID),
      pageTitle: one.story_title ?? one.title ?? undefined,
      parentItem: one.parent_id ? { url: place(one.parent_id) } : undefined,
    };
  });
}
