import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../utils/extract/statements.ts';
import { statementSchema } from '../../../utils/statementSchema.ts';
import { slowness } from '../slowness.ts';
import { type HostilePage, hostilePages, speakers, threadMarkup, unsaidComments } from './pages.ts';
import { draftsAndFallbacks, strangePages } from './strangePages.ts';

/** How long one reading may take on a slow machine that does nothing else, in ms. */
const patience = 8_000;

const parsed = ({ html }: HostilePage): Document => new DOMParser().parseFromString(html, 'text/html');

/** Only a document with a window has its properties hidden by names: this test's own is lent to the page. */
function readHere(page: HostilePage): string[] {
  document.body.replaceChildren(...parsed(page).body.childNodes);
  try {
    return read(document);
  } finally {
    Document.prototype.querySelector.call(document, 'body')?.replaceChildren();
  }
}

function read(page: Document): string[] {
  const started = performance.now();
  const statements = extractStatements(page, 'https://harbour.example/meters').map(({ statement }) => statement);
  const took = performance.now() - started;
  if (took > patience) expect(took, 'ms').toBeLessThan(patience * slowness());
  for (const statement of statements) expect(v.safeParse(statementSchema, statement).issues).toBeUndefined();
  expect('stolen' in window).toBe(false);
  return statements.filter(({ kind }) => kind === 'comment').map(({ author }) => author?.name ?? '');
}

describe('names of fields and images do not hide the document from the readers', () => {
  it.each(hostilePages.clobbered)('$name', (page) => {
    expect(readHere(page)).toEqual(expect.arrayContaining(speakers));
  });
});

describe('data made to be endless, wrong or poisonous stops nobody', () => {
  it.each(hostilePages.data)('$name', (page) => {
    expect(read(parsed(page))).toEqual(expect.arrayContaining(speakers));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('pages beyond measure are read or given up in time', () => {
  it.each(hostilePages.huge)(
    '$name',
    (page) => {
      read(parsed(page));
    },
    120_000,
  );
});

describe('what only a script can build, for a parser bounds it, is read or given up in time', () => {
  it.each(['div', 'blockquote', 'ul', 'li', 'p', 'b'])(
    '10,000 of %s in one another, the thread beside them',
    (name) => {
      const page = parsed({ name, html: `<body>${threadMarkup()}` });
      const outer = page.createElement(name);
      let inner = outer;
      for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(page.createElement(name));
      inner.append(...parsed({ name, html: threadMarkup().replaceAll('Ada Fenn', 'Low Voice') }).body.childNodes);
      page.body.prepend(outer);
      const names = read(page);
      expect(names).toEqual(expect.arrayContaining(speakers));
      expect(names, 'what stands so deep is given up').not.toContain('Low Voice');
    },
  );
});

describe('strange trees, attributes and data leave the thread beside them to be read', () => {
  it.each(strangePages)(
    '$name',
    (page) => {
      expect(read(parsed(page))).toEqual(expect.arrayContaining(speakers));
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    60_000,
  );
});

describe('what no browser draws was said by nobody', () => {
  it.each([...unsaidComments, ...draftsAndFallbacks])('$name', (page) => {
    const names = read(parsed(page));
    expect(names).toEqual(expect.arrayContaining(speakers));
    expect(names).not.toContain('Trap Setter');
  });
});
