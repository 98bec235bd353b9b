/** The nouns that cross a boundary, from a page or from a file, with their bounds. */
import * as v from 'valibot';
import { isDatePublished } from './statement.ts';

/** A line of text. */
export const short = v.pipe(v.string(), v.maxLength(2_000));
/** An address of the web, absolute. */
export const address = v.pipe(
  v.string(),
  v.maxLength(8_000),
  v.regex(/^https?:/i),
  v.check((url) => URL.canParse(url)),
);
/** The longest text of one statement, in UTF-16 units; what is longer is cut by the reader of the page. */
export const longestText = 200_000;

/** A `Handle`. */
export const handleSchema = v.object({
  platform: short,
  id: v.optional(short),
  name: v.pipe(short, v.nonEmpty()),
  url: v.optional(address),
});

/** A `Page`. */
export const pageSchema = v.object({
  url: address,
  canonicalUrl: v.optional(address),
  title: short,
  site: short,
  inLanguage: v.optional(short),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: short,
    prefix: v.optional(short),
    suffix: v.optional(short),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);

/** A `Statement`. */
export const statementSchema = v.object({
  kind: v.picklist(['comment', 'article', 'quotation']),
  author: v.optional(handleSchema),
  spokenByCharacter: v.optional(handleSchema),
  relayedBy: v.optional(handleSchema),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText)),
  headline: v.optional(short),
  datePublished: v.optional(v.pipe(v.string(), v.check(isDatePublished))),
  url: v.optional(address),
  parentItem: v.optional(v.object({ author: v.optional(short), url: v.optional(address), text: v.optional(short) })),
  isPartOf: pageSchema,
  target: v.object({ source: address, selector: v.pipe(v.array(selectorSchema), v.maxLength(8)) }),
});
