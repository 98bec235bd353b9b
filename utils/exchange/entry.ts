import * as v from 'valibot';
import { outcomes } from '../statement.ts';
import { address, handleSchema, longestText, short, statementSchema } from '../statementSchema.ts';
import { taughtSiteSchema } from '../taughtComments.ts';

/**
 * What a backup consists of: one entry after the other, each whole in itself. Statements come with all that is kept of
 * them; what the reader changed comes as operations too, by which two records are merged.
 */

/** The longest tag, in UTF-16 units. */
export const longestTag = 2_000;
/** The most tags of one statement. */
export const mostTags = 1_000;
/** The last moment that a `Date` can hold, in milliseconds since 1970. */
const endOfTime = 8.64e15;
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(endOfTime));
const text = v.pipe(v.string(), v.maxLength(longestText));
const tag = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestTag));

const judgement = { outcome: v.picklist(outcomes), evidence: v.optional(address) };

/** What each field of the reader's can be set to; see `store/operations.ts`. */
const values = {
  saved: time,
  removed: time,
  followed: v.object({ handle: handleSchema, at: time }),
  same: v.object({ handles: v.tuple([handleSchema, handleSchema]) }),
  name: v.object({ handle: handleSchema, name: short }),
  note: v.object({ text, handle: v.optional(handleSchema) }),
  tag: v.object({ tag, handle: v.optional(handleSchema) }),
  verdict: v.object(judgement),
  speaker: v.object({ handle: handleSchema }),
  taught: taughtSiteSchema,
};

/** The longest key names two handles. */
const longestKey = 10_000;

/** Whether a key names a field, and a value is one that the field can have. */
function fits({ key, value }: { key: string; value?: unknown }): boolean {
  const field = key.slice(0, Math.max(0, key.indexOf('\u001f')));
  if (!Object.hasOwn(values, field)) return false;
  return value === undefined || v.is(values[field as keyof typeof values], value);
}

const operationSchema = v.pipe(
  v.object({
    key: v.pipe(v.string(), v.maxLength(longestKey)),
    // Of times until the year 2863, as `store/clock.ts` gives them.
    stamp: v.pipe(v.string(), v.regex(/^\d[0-9a-z]{8}-[0-9a-z]{5}-[0-9a-f-]{1,40}$/)),
    value: v.optional(v.union(Object.values(values))),
  }),
  v.check((operation) => fits(operation)),
);
/** The last operation on one field of one subject. */
export type OperationEntry = v.InferOutput<typeof operationSchema>;

const keptSchema = v.object({
  /** Its content hash; where another program wrote the file, it is still to be reckoned. */
  hash: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{22}$/))),
  statement: statementSchema,
  capturedAt: time,
  seenAt: time,
  savedAt: v.optional(time),
  /** Whether it is kept for having been read, saved or not. */
  recorded: v.optional(v.literal(true)),
  note: v.optional(text),
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(mostTags))),
  verdicts: v.optional(v.pipe(v.array(v.object({ due: text, ...judgement })), v.maxLength(mostTags))),
  missing: v.optional(v.literal(true)),
  former: v.optional(v.pipe(v.array(v.object({ text, seenAt: time, replacedAt: time })), v.maxLength(10_000))),
  sightings: v.optional(v.pipe(v.array(v.object({ at: time, page: v.optional(address) })), v.maxLength(100_000))),
  trash: v.optional(v.object({ why: v.picklist(['removed', 'unsaved']), at: time, savedAt: v.optional(time) })),
});
/** A statement with all that is kept of it. Times are milliseconds since 1970. */
export type KeptEntry = v.InferOutput<typeof keptSchema>;

export const entrySchema = v.union([
  v.object({ kept: keptSchema }),
  /** The hash of a statement that the reader removed, and whose time in the trash is over. */
  v.object({ gone: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)) }),
  v.object({ operation: operationSchema }),
]);
export type Entry = v.InferOutput<typeof entrySchema>;
