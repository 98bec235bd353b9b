import { nextOf } from '../nodes.ts';
import { oneSpaced } from '../spaces.ts';
import type { Survey } from './survey.ts';

/** How long a label is at most, and how many lines of a head are looked at. */
const longestLabel = 24;
const mostLines = 8;

/** Labels whose colon may stand outside of them. */
const known =
  /^(?:author|autor|auteur|autore|by|from|poster|sender|name|naam|nom|nombre|nome|namn|navn|posted(?: by| on)?|written (?:by|on)|date|datum|data|fecha|dato|sent|time|von|de|da|от|автор|имя|дата)$/iu;

/** What bare text says behind a label, to the end of its line: `Ana` of `<b>Posted by:</b> Ana<br>`; empty where none does. */
export function valueBehind(survey: Survey, index: number): string {
  const own = survey.own[index] ?? '';
  if (own.length > longestLabel || own.length < 2) return '';
  const isLabel = own.endsWith(':') || own.endsWith('：');
  if (!isLabel && !known.test(own)) return '';
  const next = nextOf(survey.at(index));
  if (next?.nodeType !== Node.TEXT_NODE) return '';
  const value = oneSpaced((next as Text).data.slice(0, 300)).trim();
  if (isLabel) return value;
  return /^[:：]/.test(value) ? value.slice(1).trim() : '';
}

const labelLine = /^\p{L}[\p{L} .-]{1,22}[:：]/u;

/**
 * Words without the lines that labels head: those above the words, or those below them.
 * @param heads the elements of the name and of the moment, which may be such labels
 */
export function withoutLabelled(survey: Survey, heads: readonly (number | undefined)[], text: string): string {
  const values = heads.flatMap((head) => (head === undefined ? [] : valueBehind(survey, head)));
  if (values.every((value) => value === '')) return text;
  const lines = text.split('\n');
  const isValue = (line: string) => line !== '' && values.includes(line.replace(/^[:：]\s*/, ''));
  const first = lines.findIndex(isValue);
  if (first < 0) return text;
  const isBelow = lines.slice(0, first).some((line) => line !== '' && !labelLine.test(line));
  if (isBelow) return lines.slice(0, first).join('\n').trim();
  const last = lines.slice(0, mostLines).findLastIndex(isValue);
  return lines
    .slice(last + 1)
    .join('\n')
    .trim();
}
