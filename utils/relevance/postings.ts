/** Where a term occurs: three numbers a statement that has it: which one, how often in its text, how often in its context. */
export type Postings = number[];

/** Statements as the numbers of their terms. */
export interface TermTable {
  texts: readonly Uint32Array[];
  contexts: readonly Uint32Array[];
  /** For each statement, the number of terms in its text and in its context, as parts of the mean. */
  lengths: { text: Float64Array; context: Float64Array };
  /** By the number of a term, whether any statement has it. */
  has: Uint8Array;
}

/** A table of statements, whose terms have numbers below `size`. */
export function tableOf(texts: readonly Uint32Array[], contexts: readonly Uint32Array[], size: number): TermTable {
  const has = new Uint8Array(size);
  for (const list of texts) for (const term of list) has[term] = 1;
  for (const list of contexts) for (const term of list) has[term] = 1;
  return { texts, contexts, lengths: { text: partsOfMean(texts), context: partsOfMean(contexts) }, has };
}

/** Where each of some terms occurs, in their order. */
export function postingsOf(terms: readonly number[], { texts, contexts, has }: TermTable): Postings[] {
  const postings = terms.map((): Postings => []);
  const placeOf = new Uint32Array(has.length); // 0: not asked for
  terms.forEach((term, place) => {
    placeOf[term] = place + 1;
  });
  texts.forEach((text, at) => {
    for (const term of text) if (placeOf[term]) count(postings[placeOf[term] - 1], at, 1);
    for (const term of contexts[at] ?? []) if (placeOf[term]) count(postings[placeOf[term] - 1], at, 2);
  });
  return postings;
}

function count(found: Postings | undefined, at: number, field: 1 | 2): void {
  if (!found) return;
  if (found[found.length - 3] !== at) found.push(at, 0, 0);
  const place = found.length - 3 + field;
  found[place] = (found[place] ?? 0) + 1;
}

function partsOfMean(lists: readonly Uint32Array[]): Float64Array {
  const mean = lists.reduce((sum, { length }) => sum + length, 0) / lists.length || 1;
  return Float64Array.from(lists, ({ length }) => length / mean);
}
