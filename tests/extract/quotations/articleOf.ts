import { expect } from 'vitest';
import { readQuotations } from '../../../utils/extract/quotations.ts';
import type { ReadArticle, ReadQuotation } from '../../../utils/extract/reading.ts';
import { atOnce } from '../../../utils/extract/steps.ts';
import { textOf } from '../../../utils/extract/text.ts';

/** The quotations of an article with this markup for its body. */
export function readIn(html: string, language = 'en'): ReadQuotation[] {
  const parsed = new DOMParser().parseFromString(`<html lang="${language}"><article>${html}</article>`, 'text/html');
  const body = parsed.querySelector('article');
  if (!body) throw new Error('no article');
  const article: ReadArticle = { text: textOf(body), body };
  return atOnce(readQuotations(parsed, article, []));
}

/** The same as lines, `speaker: words`; paragraphs are parted by ` / `. */
export function quotationsIn(html: string, language = 'en'): string[] {
  return readIn(html, language).map(({ speaker, text }) => `${speaker}: ${text.replace(/\n+/g, ' / ')}`);
}

/** Paragraphs of an article, one a line. */
export function paragraphs(...lines: string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

/** An article's paragraphs in a language, and its quotations as lines, for a table of tests. */
export type ArticleCase = [name: string, language: string, lines: string[], expected: string[]];

/** Whether an article's quotations are read as the case says. */
export const checkArticle = (...[, language, lines, expected]: ArticleCase) =>
  expect(quotationsIn(paragraphs(...lines), language)).toEqual(expected);
