/** Where a term occurs: three numbers a statement that has it: which one, how often in its text, how often in its context. */
type Postings = number[];

/** The terms of statements, turned round: for each term, where it occurs; and how long each statement's fields are. */
export interface TermIndex {
  postings: Map<string, Postings>;
  /** For each statement, the number of terms in its text and in its context, as parts of the mean. */
  lengths: { text: Float64Array; context: Float64Array };
  /** How many statements there are. */
  size: number;
}

/** Indexes statements by their terms. */
export function indexTerms(statements: readonly { text: readonly string[]; context: readonly string[] }[]): TermIndex {
  const postings = new Map<string, Postings>();
  statements.forEach(({ text, context }, at) => {
    for (const term of text) count(postings, term, at, 1);
    for (const term of context) count(postings, term, at, 2);
  });
  const lengths = {
    text: partsOfMean(statements.map(({ text }) => text.length)),
    context: partsOfMean(statements.map(({ context }) => context.length)),
  };
  return { postings, lengths, size: statements.length };
}

function count(postings: Map<string, Postings>, term: string, at: number, field: 1 | 2): void {
  const found = postings.get(term) ?? [];
  if (found.length === 0) postings.set(term, found);
  if (found[found.length - 3] !== at) found.push(at, 0, 0);
  const place = found.length - 3 + field;
  found[place] = (found[place] ?? 0) + 1;
}

function partsOfMean(lengths: readonly number[]): Float64Array {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  return Float64Array.from(lengths, (length) => length / mean);
}
