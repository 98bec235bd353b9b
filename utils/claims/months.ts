import { dayOf, endOfMonth, partsOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { monthOf, type Stretch, year, yearAround } from './stretch.ts';

/** A month with or without a year; May and March, and all that are words as well, only with a capital. */
export function monthAlone(source: Source, at: number): Stretch | undefined {
  const { text, grammar, raw } = source;
  const match = matchAt(
    grammar.at(
      `(?:{theMonthOf} ?)?(?:({next}|{this}|{last}) )?({month})${edge}(?:\\.(?= ?\\d))?(?:(?:,| {of})? ?${year}|[ -]'?(\\d\\d)(?=[.,;:!?)]|$)| ({nextAfter}|{lastAfter})${edge})?`,
    ),
    text,
    at,
  );
  if (!match) return undefined;
  const word = match[2] ?? '';
  const begins = at + match[0].indexOf(word, match[1]?.length ?? 0);
  if (
    /^(?:may|march|mars|mar|marzo|sett?)$/.test(word) &&
    grammar.words.language === 'en' &&
    !/\p{Lu}/u.test(raw.charAt(begins))
  )
    return undefined;
  const month = monthOf(source, word);
  const around = match[3] || match[4] ? undefined : yearAround(source, at + match[0].length);
  const { year: now, month: running } = partsOf(source.said);
  const is = (slot: string, word: string | undefined) => word !== undefined && grammar.is(`{${slot}}`, word);
  let y = match[3] ? Number(match[3]) : match[4] ? 2000 + Number(match[4]) : around?.year;
  if (y === undefined) {
    y = month < running ? now + 1 : now;
    const isLast = is('last', match[1]) || is('lastAfter', match[5]);
    if (isLast) y = month < running ? now : now - 1;
    else if ((is('next', match[1]) || is('nextAfter', match[5])) && month === running) y = now + 1;
  }
  const end = at + match[0].length + (around?.words.length ?? 0);
  return { start: at, end, first: dayOf(y, month, 1), last: endOfMonth(y, month), kind: 'month' };
}
