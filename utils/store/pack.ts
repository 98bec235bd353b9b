import {
  type Handle,
  type Page,
  type RecordedStatement,
  type Statement,
  speakerOf,
  type Target,
} from '../statement.ts';
import type { HandleRow, LiveRow, PackedSelector, PackedTarget, PageRow, StatementContent } from './rows.ts';

/** What a statement refers to, in the record. */
export interface References {
  handle(handle: Handle): number;
  page: { id: number; url: string };
}

/** A statement as it is stored, read at `at` (milliseconds since 1970). */
export function packStatement(statement: Statement, refer: References, at: number): StatementContent {
  const { kind, text, headline, datePublished, url, parentItem, spokenByCharacter, author, relayedBy } = statement;
  const speaker = speakerOf(statement);
  const saidOrder = -saidAt(datePublished, at);
  const content: StatementContent = {
    kind,
    page: refer.page.id,
    text,
    target: packTarget(statement, refer.page.url),
    capturedAt: at,
    seenAt: at,
    saidOrder,
    keptOrder: -at,
  };
  if (speaker) content.speaker = refer.handle(speaker);
  if (spokenByCharacter) content.quoted = true;
  if (spokenByCharacter && author) content.author = refer.handle(author);
  if (relayedBy) content.relayedBy = refer.handle(relayedBy);
  if (headline !== undefined) content.headline = headline;
  if (datePublished !== undefined) content.datePublished = datePublished;
  if (url !== undefined) content.url = url;
  if (parentItem) content.parentItem = parentItem;
  return content;
}

/** The statement as it was given, with what the record knows of it. */
export function unpackStatement(
  row: LiveRow,
  handles: ReadonlyMap<number, Handle>,
  page: Page | undefined,
): RecordedStatement {
  const isPartOf = page ?? { url: row.target.source ?? '', title: '', site: '' };
  const statement: RecordedStatement = {
    id: row.id,
    hash: row.hash,
    kind: row.kind,
    text: row.text,
    isPartOf,
    target: unpackTarget(row, isPartOf.url),
    capturedAt: row.capturedAt,
  };
  const speaker = row.speaker === undefined ? undefined : handles.get(row.speaker);
  const author = row.author === undefined ? undefined : handles.get(row.author);
  const relayedBy = row.relayedBy === undefined ? undefined : handles.get(row.relayedBy);
  if (row.quoted && speaker) statement.spokenByCharacter = speaker;
  if (row.quoted ? author : speaker) statement.author = row.quoted ? author : speaker;
  if (relayedBy) statement.relayedBy = relayedBy;
  if (row.headline !== undefined) statement.headline = row.headline;
  if (row.datePublished !== undefined) statement.datePublished = row.datePublished;
  if (row.url !== undefined) statement.url = row.url;
  if (row.parentItem) statement.parentItem = row.parentItem;
  if (row.savedAt !== undefined) statement.savedAt = row.savedAt;
  if (row.note !== undefined) statement.note = row.note;
  if (row.tags) statement.tags = row.tags;
  if (row.verdicts) statement.verdicts = row.verdicts;
  if (row.revisions) statement.revisions = row.revisions;
  if (row.missing) statement.notSeenSince = row.seenAt;
  return statement;
}

/**
 * Milliseconds since 1970 of an ISO date to any precision, else `otherwise`. A time without a zone is taken as UTC: the
 * order must be the same on every machine.
 */
export function saidAt(datePublished: string | undefined, otherwise: number): number {
  if (!datePublished) return otherwise;
  const colonInZone = datePublished.replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2');
  const floating = /T[\d:.]+$/.test(colonInZone);
  const time = Date.parse(floating ? `${colonInZone}Z` : colonInZone);
  return Number.isNaN(time) ? otherwise : time;
}

/** A stored handle as the nouns have it. */
export function handleOf(row: HandleRow): Handle {
  const handle: Handle = { platform: row.platform, name: row.name };
  if (row.platformId !== undefined) handle.id = row.platformId;
  if (row.url !== undefined) handle.url = row.url;
  return handle;
}

/** A stored page as the nouns have it. */
export function pageOf(row: PageRow): Page {
  const { id: _, key: __, ...page } = row;
  return page;
}

function packTarget({ target, text }: Statement, pageUrl: string): PackedTarget {
  const selector = target.selector.map((one): PackedSelector => {
    if (one.type !== 'TextQuoteSelector' || !text.startsWith(one.exact)) return one;
    return { ...one, exact: one.exact.length };
  });
  return target.source === pageUrl ? { selector } : { source: target.source, selector };
}

function unpackTarget(row: LiveRow, pageUrl: string): Target {
  const selector = row.target.selector.map((one) => {
    if (one.type !== 'TextQuoteSelector') return one;
    return { ...one, exact: typeof one.exact === 'number' ? row.text.slice(0, one.exact) : one.exact };
  });
  return { source: row.target.source ?? pageUrl, selector };
}
