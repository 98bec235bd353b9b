import * as v from 'valibot';
import {
  beginningOf,
  type Handle,
  isDatePublished,
  type ParentItem,
  type Statement,
  type StatementKind,
} from '../statement.ts';
import { longestText, statementSchema } from '../statementSchema.ts';
import { type Entry, type KeptEntry, longestTag, mostTags } from './entry.ts';

/** What another program's file tells of one statement. */
export interface Foreign {
  kind?: StatementKind;
  text: string;
  author?: Handle;
  /** ISO 8601, or what `Date` reads. */
  date?: string;
  url?: string;
  pageUrl: string;
  pageTitle?: string;
  parentItem?: ParentItem;
  note?: string;
  tags?: string[];
  /** Whether the reader chose it themselves, and so it comes in as saved. */
  saved?: boolean;
}

/**
 * It as an entry, captured at `now` (milliseconds since 1970); nothing where it has no words or no place, or breaks a bound.
 */
export function entryOf(foreign: Foreign, now: number): Entry | undefined {
  const text = beginningOf(foreign.text, longestText).trim();
  if (text === '' || !URL.canParse(foreign.pageUrl)) return undefined;
  const page = new URL(foreign.pageUrl);
  page.hash = '';
  const statement: Statement = {
    kind: foreign.kind ?? 'comment',
    author: foreign.author,
    text,
    datePublished: isoDate(foreign.date),
    url: foreign.url,
    parentItem: foreign.parentItem,
    isPartOf: { url: page.href, title: foreign.pageTitle ?? '', site: siteOf(page) },
    target: { source: page.href, selector: [{ type: 'TextQuoteSelector', exact: beginningOf(text, 2_000) }] },
  };
  const checked = v.safeParse(statementSchema, statement);
  if (!checked.success) return undefined;
  const kept: KeptEntry = { statement: withoutGaps(checked.output), capturedAt: now, seenAt: now };
  if (foreign.saved) kept.savedAt = now;
  else kept.recorded = true;
  if (foreign.note) kept.note = beginningOf(foreign.note, longestText);
  const tags = foreign.tags?.filter((tag) => tag !== '' && tag.length <= longestTag);
  if (tags?.length) kept.tags = [...new Set(tags)].sort().slice(0, mostTags);
  return { kept };
}

/** The host of an address, as sites are named in the record. */
export function siteOf(url: URL): string {
  return url.host.replace(/^www\./, '');
}

/** A date as the record has it: kept to its own precision where it is ISO already, else read, else nothing. */
function isoDate(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const iso = date.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?)(?: (?:UTC|GMT))?$/, '$1T$2Z');
  if (isDatePublished(iso)) return iso;
  const time = Date.parse(date);
  const read = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return isDatePublished(read) ? read : undefined; // a year of five digits is no day in the record
}

function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
