import { beforeEach, expect, it } from 'vitest';
import { ReadingMemory } from '../../utils/extract/memory.ts';
import type { ReadComment } from '../../utils/extract/reading.ts';

let item: Element;
let body: Element;
let reads = 0;

beforeEach(() => {
  reads = 0;
  document.body.innerHTML = '<div id="item"><p>The weir gave way.</p></div><p id="beside">In 1911.</p>';
  item = document.querySelector('#item') as Element;
  body = item.querySelector('p') as Element;
});

const read = (): ReadComment => {
  reads++;
  return { author: 'Ottilie Marsh', text: body.textContent ?? '', element: item, body, reader: 'adapter' };
};

it('gives what was read once, each time as a record of its own', () => {
  const memory = new ReadingMemory();
  const first = memory.recall(item, read);
  if (first) first.parent = 3;
  expect(memory.recall(item, read)).toMatchObject({ text: 'The weir gave way.' });
  expect(memory.recall(item, read)?.parent).toBeUndefined();
  expect(reads).toBe(1);
});

it('forgets a comment in which something has changed, and no other', () => {
  const memory = new ReadingMemory();
  memory.recall(item, read);
  memory.changed(document.querySelector('#beside') as Element);
  memory.recall(item, read);
  expect(reads).toBe(1);
  (body.firstChild as Text).data = 'The weir held.';
  memory.changed(body.firstChild as Text);
  expect(memory.recall(item, read)?.text).toBe('The weir held.');
});

it('forgets what changed in an open shadow tree inside', () => {
  const memory = new ReadingMemory();
  memory.recall(item, read);
  const inside = body.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
  memory.changed(inside);
  memory.recall(item, read);
  expect(reads).toBe(2);
});

it('works out once what follows from a comment, and anew when something in it has changed', () => {
  const memory = new ReadingMemory();
  const question = {};
  let answered = 0;
  const ask = () => {
    const comment = memory.recall(item, read);
    return comment && memory.once(question, comment, () => `${++answered}: ${comment.text}`);
  };
  expect([ask(), ask()]).toEqual(['1: The weir gave way.', '1: The weir gave way.']);
  (body.firstChild as Text).data = 'The weir held.';
  memory.changed(body);
  expect([ask(), ask()]).toEqual(['2: The weir held.', '2: The weir held.']);
});

it('keeps the answers to two questions apart, and none about a comment that it did not give', () => {
  const memory = new ReadingMemory();
  const comment = memory.recall(item, read);
  if (!comment) throw new Error('The comment is not read.');
  const question = {};
  expect(memory.once(question, comment, () => 'who')).toBe('who');
  expect(memory.once({}, comment, () => 'when')).toBe('when');
  const other = { ...comment };
  expect(memory.once(question, other, () => 'whose')).toBe('whose');
  expect(memory.once(question, other, () => 'where')).toBe('where');
});

it('does not keep words that stand beside their element, nor what was no comment', () => {
  const memory = new ReadingMemory();
  body = document.querySelector('#beside') as Element;
  memory.recall(item, read);
  memory.recall(item, read);
  expect(reads).toBe(2);
  memory.recall(body, () => undefined);
  expect(memory.recall(body, read)?.text).toBe('In 1911.');
});

it('forgets all when the page is read in another way', () => {
  const memory = new ReadingMemory();
  memory.readBy('one');
  memory.recall(item, read);
  memory.readBy('one');
  memory.recall(item, read);
  expect(reads).toBe(1);
  memory.readBy('other');
  memory.recall(item, read);
  expect(reads).toBe(2);
});
