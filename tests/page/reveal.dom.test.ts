import { afterEach, expect, test } from 'vitest';
import { extractStatements } from '../../utils/extract/statements.ts';
import { rangesOf } from '../../utils/page/reveal.ts';

afterEach(() => document.body.replaceChildren());

const prose = `<p>${'The harbour has a new gate, and the town has talked of it all year, as towns do. '.repeat(4)}</p>`;

/** What "show on page" colours of the first quotation of an article. */
function shown(paragraphs: string): string[] {
  const html = `<article><h1>The gate</h1><p>By Max Field</p>${prose}${paragraphs}${prose}</article>`;
  document.body.append(document.createRange().createContextualFragment(html));
  const found = extractStatements(document, 'https://harbour.example/gate');
  const quotation = found.find(({ statement }) => statement.kind === 'quotation');
  return quotation ? rangesOf(quotation).map(String) : [];
}

test('a quotation broken by its attribution is shown without it', () => {
  expect(shown('<p>“We had a plan,” said Nora Quill, the engineer, “and we kept to it.”</p>')).toEqual([
    'We had a plan,',
    'and we kept to it.',
  ]);
});

test('a quotation of several paragraphs is shown in all of them', () => {
  expect(shown('<p>Nora Quill said: “The gate held in March.</p><p>“It will hold again in spring.”</p>')).toEqual([
    'The gate held in March.',
    'It will hold again in spring.',
  ]);
});
