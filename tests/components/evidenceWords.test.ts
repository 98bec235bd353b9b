import { afterEach, expect, it } from 'vitest';
import { evidenceWords } from '../../components/evidenceWords.ts';
import { ar } from '../../components/words/ar.ts';
import { de } from '../../components/words/de.ts';
import { en } from '../../components/words/en.ts';
import { speak } from '../../components/words/words.ts';
import { writeEvidence } from '../../utils/exchange/evidence.ts';
import { recorded } from '../exchange/sample.ts';

afterEach(() => speak('en', en));

it('a page of evidence is written in the reader’s language', () => {
  speak('de', de);
  const html = writeEvidence(evidenceWords(1), [recorded('Forty wheels.')], 0);
  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain('<dt>Gesagt von</dt><dd><bdi>Ina Vesper</bdi></dd>');
  expect(html).not.toMatch(/Said by|Captured|Made/);
});

it('and from right to left where that is written so', () => {
  speak('ar', ar);
  expect(writeEvidence(evidenceWords(0), [], 0)).toContain('<html lang="ar" dir="rtl">');
});
