import * as v from 'valibot';
import { handleSchema, statementSchema } from '../statementSchema.ts';

/**
 * What a backup consists of: one entry after the other, each whole in itself. Statements come with all that is kept of
 * them; what the reader changed comes as operations too, by which two records are merged.
 */

const time = v.number();
const text = v.pipe(v.string(), v.maxLength(200_000));

const operationValue = v.union([
  v.number(),
  v.object({ handle: handleSchema, at: time }),
  v.object({ handles: v.tuple([handleSchema, handleSchema]) }),
  v.object({ handle: handleSchema, name: v.string() }),
  v.object({ text, handle: v.optional(handleSchema) }),
  v.object({ tag: v.string(), handle: v.optional(handleSchema) }),
]);

const fields = ['saved', 'removed', 'followed', 'same', 'name', 'note', 'tag'];

const operationSchema = v.object({
  key: v.pipe(
    v.string(),
    v.check((key) => fields.includes(key.slice(0, Math.max(0, key.indexOf('\u001f'))))),
  ),
  stamp: v.pipe(v.string(), v.regex(/^[0-9a-z]{9}-[0-9a-z]{5}-[0-9a-f-]{1,40}$/)),
  value: v.optional(operationValue),
});
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
  tags: v.optional(v.array(v.string())),
  missing: v.optional(v.literal(true)),
  former: v.optional(v.array(v.object({ text, seenAt: time, replacedAt: time }))),
  sightings: v.optional(v.array(v.object({ at: time, page: v.optional(v.string()) }))),
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
