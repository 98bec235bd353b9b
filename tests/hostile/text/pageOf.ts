import * as v from 'valibot';
import { expect } from 'vitest';
import { extractStatements } from '../../../utils/extract/statements.ts';
import type { Statement } from '../../../utils/statement.ts';
import { statementSchema } from '../../../utils/statementSchema.ts';

const address = 'https://harbour.example/ferry';

/** What of the middle comment of three is given by a test; the others are as people write. */
export interface Planted {
  text?: string;
  author?: string;
  profile?: string;
  permalink?: string;
  time?: string;
  title?: string;
}

const calm = [
  { author: 'Ada Fenn', text: 'The first reading of the meter was lower than I had expected it to be.' },
  { author: 'Bo Lind', text: 'Mine was higher, but the door had been left open all night long.' },
  { author: 'Cy Marsh', text: 'Then close the door, and read it again before the council meets.' },
];

/** A thread of three in a document of its own, whatever is planted set through the DOM, so that it is there in full. */
export function pageOf(planted: Planted): Document {
  const page = document.implementation.createHTMLDocument(planted.title ?? 'The ferry');
  const list = page.createElement('ol');
  list.className = 'comment-list';
  calm.forEach(({ author, text }, index) => {
    const mine = index === 1 ? planted : {};
    const item = page.createElement('li');
    item.className = 'comment';
    item.id = `comment-${index + 1}`;
    const name = page.createElement('a');
    name.className = 'fn';
    name.href = mine.profile ?? `/members/${index}`;
    name.textContent = mine.author ?? author;
    const link = page.createElement('a');
    link.href = mine.permalink ?? `#comment-${index + 1}`;
    const time = page.createElement('time');
    time.dateTime = mine.time ?? `2020-05-0${index + 1}T10:00`;
    time.textContent = `${index + 1} May 2020`;
    link.append(time);
    const body = page.createElement('div');
    body.className = 'comment-text';
    const paragraph = page.createElement('p');
    paragraph.textContent = mine.text ?? text;
    body.append(paragraph);
    const cite = page.createElement('cite');
    cite.append(name);
    item.append(cite, ' ', link, body);
    list.append(item);
  });
  const head = page.createElement('h1');
  head.textContent = planted.title ?? 'The ferry';
  page.body.append(head, list);
  return page;
}

/** The comments read, by their authors; what holds of every page is expected on the way. */
export function commentsOn(page: Document): Statement[] {
  const before = page.documentElement.outerHTML;
  const statements = extractStatements(page, address).map(({ statement }) => statement);
  expect(page.documentElement.outerHTML === before, 'the page is as it was').toBe(true);
  for (const statement of statements) expect(v.safeParse(statementSchema, statement).issues).toBeUndefined();
  expect('stolen' in window).toBe(false);
  return statements.filter(({ kind }) => kind === 'comment');
}

/** That the people around the planted one are still read. */
export function expectNeighbours(comments: readonly Statement[]): void {
  const names = comments.map(({ author }) => author?.name);
  expect(names).toContain('Ada Fenn');
  expect(names).toContain('Cy Marsh');
}
