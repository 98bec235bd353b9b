/** Where the comments of a site are, as a reader has taught it: an adapter that is data alone, checked at every boundary. */
import * as v from 'valibot';

/** A CSS selector, as an adapter has it (`adapters/adapter.ts`). One that begins with `+ ` looks beside: see below. */
const selector = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(400));
const attribute = v.custom<`@${string}`>((name) => typeof name === 'string' && /^@[\w:-]{1,60}$/.test(name));
const way = v.union([selector, v.tuple([selector, attribute])]);
const ways = v.pipe(v.array(way), v.nonEmpty(), v.maxLength(4));

/**
 * The words of `CommentsAdapter` that data can say. A comment may stand in several elements side by side (`dt` and `dd`,
 * two rows of a table): then `item` is the first of them, and a field that begins with `+ ` is looked for in those that
 * follow it before the next item.
 */
export const taughtCommentsSchema = v.strictObject({
  item: selector,
  author: ways,
  text: selector,
  /** What inside the text is not the author's words. */
  textWithout: v.optional(selector),
  time: v.optional(ways),
  /** An `@id` stands for the place on the page that it names. */
  permalink: v.optional(ways),
});
export type TaughtComments = v.InferOutput<typeof taughtCommentsSchema>;
/** A selector, or one with an attribute. */
export type TaughtWay = v.InferOutput<typeof way>;

/** A site (host without `www.`), as it is kept. */
export const taughtSiteSchema = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(260), v.regex(/^[^\s/.]+(?:\.[^\s/.]+)*$/)),
  comments: taughtCommentsSchema,
});
export type TaughtSite = v.InferOutput<typeof taughtSiteSchema>;
