import { beginningOf, type RecordedStatement } from '../statement.ts';

/** What a note says beside the statements, in one language. */
export interface NoteWords {
  noDate: string;
  answering(name: string): string;
}

/** One person's statements as a note for a Markdown notebook (Obsidian's properties and tags), oldest first. */
export function writeMarkdown(name: string, statements: readonly RecordedStatement[], words: NoteWords): string {
  const tags = [...new Set(statements.flatMap((statement) => statement.tags ?? []))].sort();
  const properties = ['---', `aliases: [${quoted(name)}]`, `statements: ${statements.length}`];
  if (tags.length > 0) properties.push(`tags: [${tags.map((tag) => quoted(tag.replace(/\s+/g, '-'))).join(', ')}]`);
  const parts = statements.toSorted(bySaid).map((statement) => sectionOf(statement, words));
  return `${[...properties, '---', '', `# ${inline(name)}`, '', ...parts].join('\n')}\n`;
}

/** A file name for a person's note, the same on every system. */
export function markdownFileName(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  const short = beginningOf(safe, 100) || 'Somebody';
  // Windows keeps some names for devices, whatever follows their first dot.
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(short) ? `_${short}.md` : `${short}.md`;
}

function sectionOf(statement: RecordedStatement, words: NoteWords): string {
  const { text, headline, datePublished, isPartOf, parentItem, note, url } = statement;
  const lines = [`## ${datePublished ?? inline(words.noDate)}`, ''];
  if (headline) lines.push(`**${inline(headline)}**`, '');
  if (parentItem?.author) lines.push(inline(words.answering(parentItem.author)), '');
  lines.push(...linesOf(text).map((line) => `> ${inert(line)}`.trimEnd()), '');
  lines.push(`[${inline(isPartOf.title || isPartOf.site)}](${address(url ?? isPartOf.url)})`, '');
  if (note) lines.push(...linesOf(note).map(inert), '');
  return lines.join('\n');
}

function bySaid(one: RecordedStatement, other: RecordedStatement): number {
  return (one.datePublished ?? '9') < (other.datePublished ?? '9') ? -1 : 1;
}

/** One line that Markdown takes as text: what has a meaning in it, or would begin a block, is escaped. */
function inert(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~!$%=&]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, '$1\\');
}

/** The same for what must stay on the line on which it stands. */
function inline(text: string): string {
  return inert(text.replace(/[\s\u0085]+/g, ' ').trim());
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

function address(url: string): string {
  return url.replace(/[()\s<>\\]/g, (one) => encodeURIComponent(one).replace('(', '%28').replace(')', '%29'));
}

/** A string of YAML, which is one of JSON without the controls that JSON lets stand. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\ufffe\uffff]/g, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
