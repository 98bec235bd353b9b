import type { Handle } from '../statement.ts';
import { asWritten, readCsv } from './csv.ts';
import { type Foreign, siteOf } from './foreign.ts';
import { tidied } from './plainText.ts';

/** What a column may be called, in our own export, in Reddit's, and in what people write by hand. */
const names = {
  text: ['text', 'body', 'comment', 'content', 'message', 'quote', 'statement', 'words'],
  speaker: ['speaker', 'author', 'name', 'user', 'username', 'who'],
  date: ['date', 'datepublished', 'created', 'created_at', 'created_utc', 'time', 'timestamp', 'when'],
  url: ['url', 'permalink', 'link to comment'],
  page: ['page', 'link', 'source', 'page url', 'uri', 'address'],
  title: ['title', 'page title', 'headline'],
  kind: ['kind'],
  note: ['note', 'notes', 'remark'],
  tags: ['tags', 'tag'],
  saved: ['saved'],
} as const;

type Field = keyof typeof names;

/**
 * Statements from comma-separated values with a line of names: our own, Reddit's `comments.csv`, or any with a column of
 * texts and one of addresses. `speaker` is whose they are where no column says it, as in Reddit's. Nothing where there
 * are no such columns.
 */
export function readTable(csv: string, speaker?: string): Foreign[] | undefined {
  const [header = [], ...rows] = readCsv(csv);
  const places = new Map<Field, number>();
  for (const field of Object.keys(names) as Field[]) {
    const at = header.findIndex((name) => (names[field] as readonly string[]).includes(name.trim().toLowerCase()));
    if (at >= 0) places.set(field, at);
  }
  if (!places.has('text') || !(places.has('url') || places.has('page'))) return undefined;
  return rows.map((row) => {
    return foreignOf((field) => asWritten(row[places.get(field) ?? -1]?.trim() ?? ''), speaker);
  });
}

function foreignOf(value: (field: Field) => string, speaker: string | undefined): Foreign {
  const url = value('url');
  const pageUrl = value('page') || url;
  const kind = value('kind');
  return {
    kind: kind === 'article' || kind === 'quotation' ? kind : 'comment',
    text: tidied(value('text')),
    author: handleOf(value('speaker') || speaker, pageUrl),
    date: value('date') || undefined,
    url: url || undefined,
    pageUrl,
    pageTitle: value('title') || undefined,
    note: value('note') || undefined,
    tags: value('tags')
      .split(/[;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    saved: value('saved') !== '',
  };
}

function handleOf(name: string | undefined, pageUrl: string): Handle | undefined {
  if (!name || !URL.canParse(pageUrl)) return undefined;
  return { platform: siteOf(new URL(pageUrl)), name };
}
