import { expect, test } from 'vitest';
import { readQuotations } from '../../../utils/extract/quotations.ts';
import type { ReadComment } from '../../../utils/extract/reading.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { textOf } from '../../../utils/extract/text.ts';

/** Reads comments of these authors and bodies on an English page without an article. */
const relaysIn = (...comments: [author: string, html: string][]) => relaysOf('en', comments);

function relaysOf(language: string, comments: readonly [author: string, html: string][]) {
  const parsed = new DOMParser().parseFromString(
    `<html lang="${language}">${comments.map(([, html]) => `<div class="c">${html}</div>`).join('')}`,
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

test.each([
  [
    'de',
    'Peter F.<br>20. Februar 2016 um 11:10 Uhr<br>Liebe Nora Quell,<br>ist das Tor zu haben?',
    'Nora Quell<br>20. Februar 2016 um 12:53 Uhr<br>Peter F.:<br>Ist es nicht.<br>Mit freundlichen Grüßen<br>N.Q.',
    'Liebe Nora Quell,\nist das Tor zu haben?',
  ],
  [
    'fr',
    'Pierre F.<br>20 février 2016 à 11:10<br>Chère Nora Quell,<br>la vanne est-elle à vendre ?',
    'Nora Quell<br>20 février 2016 à 12:53<br>Pierre F. :<br>Elle ne l’est pas.<br>Cordialement,<br>N.Q.',
    'Chère Nora Quell,\nla vanne est-elle à vendre ?',
  ],
])('several in one comment, in %s', (language, asked, told, question) => {
  const found = relaysOf(language, [['Frank', `<p>${asked}</p><p>${told}</p>`]]);
  expect(found.map(({ speaker, comment }) => [speaker?.slice(-2), comment])).toEqual([
    ['F.', 0],
    ['ll', 0],
  ]);
  expect(found[1]).toMatchObject({ speaker: 'Nora Quell', time: '2016-02-20T12:53', question });
});

test('head on one line', () => {
  const found = relaysIn(['Frank', '<p>Nora Quill, 20 Feb 2016 12:53</p><p>It is not for sale.</p>']);
  expect(found).toMatchObject([{ speaker: 'Nora Quill', time: '2016-02-20T12:53', text: 'It is not for sale.' }]);
});

test.each([
  ['en', 'Nora Quill says:<br>February 20, 2016 at 12:53 pm', 'Nora Quill'],
  ['de', 'Nora Quell sagt:<br>20. Februar 2016 um 12:53 Uhr', 'Nora Quell'],
  ['de', 'Nora Quell schrieb am 20. Februar 2016 um 12:53', 'Nora Quell'],
  ['fr', 'Claire Quillot a dit :<br>20 février 2016 à 12 h 53 min', 'Claire Quillot'],
  ['es', 'Laura Quiles dijo el 20 de febrero de 2016 a las 12:53', 'Laura Quiles'],
  ['it', 'Nora Quilla ha scritto:<br>20 febbraio 2016 alle 12:53', 'Nora Quilla'],
  ['pt', 'Nora Quintela disse em 20 de fevereiro de 2016, 12:53', 'Nora Quintela'],
  ['nl', 'Nora Kwil schreef op 20 februari 2016 om 12:53', 'Nora Kwil'],
  ['sv', 'Nora Kvist skrev den 20 februari 2016 kl. 12:53', 'Nora Kvist'],
  ['pl', 'Nora Kwil pisze:<br>20 lutego 2016 o 12:53', 'Nora Kwil'],
  ['ru', 'Иван Маршев пишет:<br>20 февраля 2016 в 12:53', 'Иван Маршев'],
])('a head as comment sections write it, %s: %s', (language, head, speaker) => {
  const found = relaysOf(language, [['Frank', `<p>${head}<br>No, no, no.</p>`]]);
  expect(found).toMatchObject([{ speaker, time: '2016-02-20T12:53', text: 'No, no, no.' }]);
});

test.each([
  [
    'a letter that is answered below it',
    'Frank',
    'On February 20, 2016 at 12:53 PM, Nora Quill wrote:<br>&gt; It is not for sale.<br>I know that.',
  ],
  ['a commenter’s own name and date', 'Nora Quill', 'Nora Quill<br>February 20, 2016<br>My own words.'],
  ['a date in a sentence', 'Frank', 'The Gate opened on<br>February 20, 2016<br>and it held.'],
  ['a version and a day', 'Frank', 'Gate 2.0<br>20.02.2016<br>A new release.'],
  ['words in marks that the commenter attributes in passing', 'Frank', '“It is not for sale,” said Nora Quill.'],
])('no relay: %s', (_name, author, html) => {
  expect(relaysIn([author, html])).toEqual([]);
});

test.each([
  'Sandra Pell',
  'Frank Marsh',
  'Michael Quill',
  'Monica Quill',
  'Martin Marsh',
  'Donald Quill',
  'Sunita Quill',
])('a name that begins like the short form of a day or a month: %s', (speaker) => {
  const found = relaysIn(['Greta', `<p>${speaker}<br>March 3, 2019 at 10:14 AM<br>No, no, no.</p>`]);
  expect(found).toMatchObject([{ speaker, time: '2019-03-03T10:14', text: 'No, no, no.' }]);
});
