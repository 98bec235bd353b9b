import { isWeekday } from '../dates/weekdays.ts';
import { readDateText } from '../dates.ts';
import { oneSpaced } from '../spaces.ts';
import type { TimeMarks } from './marks.ts';

/** Where a date may begin: behind a mark, a space, a preposition; words may stand before its first number. */
const dateStart =
  /(?:\s+(?:on|at|am|le|el|em|op|den|vom)\s+|\s*[|»•·—–@(,;:-]\s*|\s+)(?:\p{L}{2,10}\.?,?\s+){0,2}\d{1,4}(?:st|nd|rd|th)?[.,:/\s年년-]/gu;

/** The words before the date in a line that holds a name and a date; none where only a day of the week stands there. */
export function beforeDate(text: string, { language, order }: Pick<TimeMarks, 'language' | 'order'>): string {
  const line = oneSpaced(text).slice(0, 160);
  const date = readDateText(line, language, order);
  if (!date) return '';
  let cut = 0;
  // The last place from which the same date is read: a word before its number may be the name's.
  for (let match = next(line, 0); match; match = next(line, match.index + 1)) {
    if (readDateText(line.slice(match.index), language, order) === date) cut = match.index;
  }
  const words = line.slice(0, cut);
  const last = words.trimEnd().lastIndexOf(' ') + 1;
  return isWeekday(words.slice(last), language) ? words.slice(0, last) : words;
}

function next(line: string, from: number): RegExpExecArray | null {
  dateStart.lastIndex = from;
  return dateStart.exec(line);
}
