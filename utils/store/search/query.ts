import { saidAt } from '../pack.ts';
import { dayOf } from './documents.ts';
import { authorTerms, fold, siteSign, termsOf } from './terms.ts';

/**
 * What the reader typed into the search box. Words must all be there; the last one, while it is being typed, may be the
 * beginning of a word; `"words in quotes"` must stand one after the other.
 */
export interface Query {
  /** Words, each once. */
  words: string[];
  /** The beginning of a word. */
  prefix?: string;
  /** Words that must stand one after the other; they are among `words` too. */
  phrases: string[][];
  /** Terms of authors and sites; they do not weigh in the ranking. */
  fields: string[];
  /** Days since 1970, the first and the last allowed. */
  since?: number;
  until?: number;
  tags: string[];
  savedOnly: boolean;
}

const piece = /(?:(author|site|before|after|tag|is):)?(?:"([^"]*)"?|(\S+))/giu;

/** Reads a query. What is not understood (`before:` no date) is taken as words. */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], fields: [], tags: [], savedOnly: false };
  const words: string[] = [];
  let open = false; // whether the last word may still be typed on
  for (const [whole, field, quoted, bare] of text.matchAll(piece)) {
    const value = quoted ?? bare ?? '';
    if (field && value !== '' && take(query, field.toLowerCase(), value)) {
      open = false;
      continue;
    }
    const terms = termsOf(field ? whole : value);
    words.push(...terms);
    if (quoted !== undefined && terms.length > 1) query.phrases.push(terms);
    open = quoted === undefined && terms.length > 0;
  }
  if (open && !/[\s"]$/u.test(text)) query.prefix = words.pop();
  query.words = [...new Set(words)];
  return query;
}

/** Whether a query asks for nothing at all. */
export function isEmpty({ words, prefix, fields, since, until, tags, savedOnly }: Query): boolean {
  return ![words.length, prefix, fields.length, since !== undefined, until !== undefined, tags.length, savedOnly].some(
    Boolean,
  );
}

/** Takes a field's value into the query. Says whether it was understood. */
function take(query: Query, field: string, value: string): boolean {
  switch (field) {
    case 'author':
      return pushAll(query.fields, authorTerms(value));
    case 'site':
      return pushAll(query.fields, [siteSign + fold(value).replace(/^https?:\/\/|^www\.|\/.*$/gu, '')]);
    case 'tag':
      return pushAll(query.tags, [value]);
    case 'is':
      query.savedOnly ||= value === 'saved';
      return value === 'saved';
    case 'before':
    case 'after':
      return takeDay(query, field, value);
    default:
      return false;
  }
}

/** `before:2016` ends with 2015; `after:2016` begins with 2016, as mailboxes have it. */
function takeDay(query: Query, field: 'before' | 'after', value: string): boolean {
  const time = /^\d{4}(-\d\d){0,2}$/.test(value) ? saidAt(value, Number.NaN) : Number.NaN;
  if (Number.isNaN(time)) return false;
  if (field === 'after') query.since = dayOf(time);
  else query.until = dayOf(time) - 1;
  return true;
}

function pushAll(list: string[], values: readonly string[]): boolean {
  list.push(...values);
  return values.length > 0;
}
