import * as v from 'valibot';
import type { Foreign } from './foreign.ts';

const selector = v.object({ type: v.string(), exact: v.optional(v.string()) });
const rowSchema = v.object({
  uri: v.string(),
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  created: v.optional(v.string()),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(selector)) }))),
});
const fileSchema = v.union([
  v.object({ rows: v.array(rowSchema) }),
  v.object({ annotations: v.array(rowSchema) }),
  v.array(rowSchema),
]);

/**
 * Annotations of a Hypothesis export or of its search interface: the words marked become quotations, the reader's own
 * text a note on them. Page notes, which mark no words, are passed over. Nothing where the file is something else.
 * https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function readHypothesis(json: unknown): Foreign[] | undefined {
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return undefined;
  const rows = Array.isArray(file.output)
    ? file.output
    : 'rows' in file.output
      ? file.output.rows
      : file.output.annotations;
  return rows.flatMap((row): Foreign[] => {
    const selectors = row.target?.flatMap((target) => target.selector ?? []) ?? [];
    const exact = selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact;
    if (!exact) return [];
    const title = row.document?.title;
    return [
      {
        kind: 'quotation',
        text: exact,
        pageUrl: row.uri,
        pageTitle: Array.isArray(title) ? title[0] : title,
        note: row.text || undefined,
        tags: row.tags,
        saved: true,
      },
    ];
  });
}
