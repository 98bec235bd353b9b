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

/** Behind the date, a word that says whose it is: `Le lundi 3 mai 2021 par Odile`. */
const writtenBy = /(?<=[\d.)\s,h])\s(?:by|from|par|von|por|da|di|door|av|af|przez|od|от)\s+(?=\S)/iu;

/** The name in a line that holds a name and a date: what the date names as its writer, else the words before it. */
export function besideDate(text: string, times: Pick<TimeMarks, 'language' | 'order'>): string {
  const line = oneSpaced(text).slice(0, 160);
  const by = writtenBy.exec(line);
  if (!by) return beforeDate(text, times);
  const [dated, name] = [line.slice(0, by.index), line.slice(by.index + by[0].length)];
  const isWriter = readDateText(dated, times.language, times.order) && !/\d{1,4}[.:/]\d/.test(name);
  return isWriter && name.length <= 60 ? name : beforeDate(text, times);
}
