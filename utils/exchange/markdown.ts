import type { RecordedStatement } from '../statement.ts';

/** One person's statements as a note for a Markdown notebook (Obsidian's properties and tags), oldest first. */
export function writeMarkdown(name: string, statements: readonly RecordedStatement[]): string {
  const tags = [...new Set(statements.flatMap((statement) => statement.tags ?? []))].sort();
  const properties = ['---', `aliases: [${quoted(name)}]`, `statements: ${statements.length}`];
  if (tags.length > 0) properties.push(`tags: [${tags.map((tag) => quoted(tag.replace(/\s+/g, '-'))).join(', ')}]`);
  const parts = statements.toSorted(bySaid).map(sectionOf);
  return `${[...properties, '---', '', `# ${inert(name)}`, '', ...parts].join('\n')}\n`;
}

/** A file name for a person's note, the same on every system. */
export function markdownFileName(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return `${safe.slice(0, 100) || 'Somebody'}.md`;
}

function sectionOf(statement: RecordedStatement): string {
  const { text, headline, datePublished, isPartOf, parentItem, note, url } = statement;
  const lines = [`## ${datePublished ?? 'Undated'}`, ''];
  if (headline) lines.push(`**${inert(headline)}**`, '');
  if (parentItem?.author) lines.push(`In answer to ${inert(parentItem.author)}:`, '');
  lines.push(...text.split('\n').map((line) => `> ${inert(line)}`.trimEnd()), '');
  lines.push(`[${inert(isPartOf.title || isPartOf.site)}](${address(url ?? isPartOf.url)})`, '');
  if (note) lines.push(...note.split('\n').map(inert), '');
  return lines.join('\n');
}

function bySaid(one: RecordedStatement, other: RecordedStatement): number {
  return (one.datePublished ?? '9') < (other.datePublished ?? '9') ? -1 : 1;
}

/** Text that Markdown takes as text. */
function inert(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!$%=]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

function address(url: string): string {
  return url.replace(/[()\s<>]/g, (one) => encodeURIComponent(one).replace('(', '%28').replace(')', '%29'));
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
