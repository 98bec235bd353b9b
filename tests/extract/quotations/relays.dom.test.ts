import { expect, test } from 'vitest';
import { readQuotations } from '../../../utils/extract/quotations.ts';
import type { ReadComment } from '../../../utils/extract/reading.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { textOf } from '../../../utils/extract/text.ts';

/** Reads comments of these authors and bodies on a page without an article. */
function relaysIn(...comments: [author: string, html: string][]) {
  const parsed = new DOMParser().parseFromString(
    `<html lang="en">${comments.map(([, html]) => `<div class="c">${html}</div>`).join('')}`,
    'text/html',
  );
  const read = [...parsed.querySelectorAll('.c')].map((body, i): ReadComment => {
    return { author: comments[i]?.[0] ?? '', text: textOf(body), element: body, body, reader: 'test' };
  });
  return atOnce(readQuotations(parsed, undefined, read));
}

const question = 'Pietro F.<br>February 20, 2016 at 11:10 AM<br>Dear Nora Quill,<br>is the gate for sale?';
const answer = 'Nora Quill<br>February 20, 2016 at 12:53 PM<br>Pietro F.:<br>It is not.<br>Warm regards,<br>N.Q.';

test('what a commenter pasted belongs to the one who said it, at the time its head states', () => {
  const [one, ...more] = relaysIn(['Greta', 'First!'], ['Frank', `<p>News from the harbour:</p><p>${answer}</p>`]);
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    speaker: 'Nora Quill',
    time: '2016-02-20T12:53',
    text: 'Pietro F.:\nIt is not.\nWarm regards,',
    addressee: 'Pietro F.',
    comment: 1,
  });
  expect(one?.element.textContent).toContain('News from the harbour');
});

test('several in one comment: the question is kept with its answer', () => {
  const found = relaysIn(['Frank', `<p>${question}</p><p>${answer}</p>`]);
  expect(found.map(({ speaker, comment }) => [speaker, comment])).toEqual([
    ['Pietro F.', 0],
    ['Nora Quill', 0],
  ]);
  expect(found[1]?.question).toBe('Dear Nora Quill,\nis the gate for sale?');
});

test('head on one line', () => {
  const found = relaysIn(['Frank', '<p>Nora Quill, 20 Feb 2016 12:53</p><p>It is not for sale.</p>']);
  expect(found).toMatchObject([{ speaker: 'Nora Quill', time: '2016-02-20T12:53', text: 'It is not for sale.' }]);
});

test.each([
  ['a commenter’s own name and date', 'Nora Quill', 'Nora Quill<br>February 20, 2016<br>My own words.'],
  ['a date in a sentence', 'Frank', 'The Gate opened on<br>February 20, 2016<br>and it held.'],
  ['a version and a day', 'Frank', 'Gate 2.0<br>20.02.2016<br>A new release.'],
  ['words in marks that the commenter attributes in passing', 'Frank', '“It is not for sale,” said Nora Quill.'],
])('no relay: %s', (_name, author, html) => {
  expect(relaysIn([author, html])).toEqual([]);
});
