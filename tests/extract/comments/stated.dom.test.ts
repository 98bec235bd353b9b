import { describe, expect, test } from 'vitest';
import { readGeneric } from '../../../utils/extract/generic.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { drawTree, paragraphs, type Said, threadOf } from './thread.ts';

const said = threadOf(5, true);
const address = 'https://harbour.example/talk/ferry';

function read(data: object, html: string) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>The ferry</h1>${html}</body></html>`,
    'text/html',
  );
  return atOnce(readGeneric(document, address));
}

const node = (one: Said, type = 'Comment', text = one.text.join(' ')): Record<string, unknown> => ({
  '@type': type,
  author: { '@type': 'Person', name: one.author },
  datePublished: one.time,
  url: `${address}/${one.id}`,
  [type === 'Review' ? 'reviewBody' : 'text']: text,
});

const nested = (one: Said): object => ({
  ...node(one),
  comment: said.filter(({ parent }) => parent === said.indexOf(one)).map(nested),
});
const top = said.filter(({ parent }) => parent === undefined).map(nested);
/** Boxes in boxes, of which nothing says what they are. */
const boxes = (of: readonly Said[]) =>
  drawTree(of, (one, answers) => `<div><div><div>${paragraphs(one)}</div></div>${answers}</div>`);

describe('comments that only data tells', () => {
  test('are read where their words are shown, with writer, moment, address and parent', () => {
    const found = read({ '@type': 'Article', headline: 'The ferry', comment: top }, boxes(said));
    const order = [0, 1, 2, 3, 4].map((i) => said[i] as Said);
    expect(
      found.map(({ author, text, time, permalink, parent }) => ({ author, text, time, permalink, parent })),
    ).toEqual(
      order.map(({ author, text, time, id, parent }) => ({
        author,
        text: text.join('\n\n'),
        time,
        permalink: `${address}/${id}`,
        parent,
      })),
    );
  });

  test('begin with the opening post, where the page is a thread', () => {
    const flat = said.map(({ parent: _, ...one }) => one);
    const [opening, ...answers] = flat as [Said, ...Said[]];
    const data = { ...node(opening, 'DiscussionForumPosting'), comment: answers.map((one) => node(one)) };
    expect(read(data, boxes(flat)).map(({ author, parent }) => [author, parent])).toEqual(
      flat.map(({ author }) => [author, undefined]),
    );
  });

  test('are none where the page does not show them', () => {
    expect(read({ '@type': 'Article', comment: top }, '<p>The council met.</p>')).toEqual([]);
  });

  test('are reviews by several people, and neither the one that the page is nor praise', () => {
    const reviews = said.map((one) => node(one, 'Review'));
    const page = `<div>${said.map((one) => `<div><p>${one.text.join(' ')}</p></div>`).join('')}</div>`;
    expect(read({ '@type': 'Product', review: reviews }, page)).toHaveLength(said.length);
    expect(read(reviews[0] as object, page)).toEqual([]);
    const undated = reviews.map(({ datePublished: _, ...review }) => review);
    expect(read({ '@type': 'Product', review: undated }, page)).toEqual([]);
  });
});
