import { addMonths, type Day, dayOf, partsOf, weekdayOf } from './day.ts';
import { edge, matchAt, type Source } from './source.ts';
import { oneDay, type Stretch, year } from './stretch.ts';

/** Today, tomorrow, this time next year. */
export function near({ text, grammar, said }: Source, at: number): Stretch | undefined {
  for (const [slot, shift] of [
    ['today', 0],
    ['tomorrow', 1],
    ['dayAfterTomorrow', 2],
  ] as const) {
    const match = matchAt(grammar.at(`{${slot}}${edge}`), text, at);
    if (match) return oneDay(at, match[0], said + shift);
  }
  const year = matchAt(grammar.at(`{yearOn}${edge}`), text, at);
  if (year) return oneDay(at, year[0], addMonths(said, 12));
  return undefined;
}

export function namedDay(source: Source, at: number): Stretch | undefined {
  const { text, grammar, said } = source;
  const days = [
    ['newYearsEve', 12, 31],
    ['newYear', 1, 1],
    ['secondChristmas', 12, 26],
    ['christmas', 12, 25],
  ] as const;
  for (const [name, month, date] of days) {
    const match = matchAt(grammar.at(`(?:{article} ?)?{${name}}${edge}(?: ${year})?`), text, at);
    if (!match) continue;
    const now = partsOf(said).year;
    const y = match[1] ? Number(match[1]) : dayOf(now, month, date) >= said ? now : now + 1;
    return oneDay(at, match[0], dayOf(y, month, date));
  }
  return undefined;
}

export function weekday(source: Source, at: number): Stretch | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(
    grammar.at(
      `(?:{article} )?(?:({next}|{this}|{last}) )?({weekday})${edge}(?: ({nextAfter}|{lastAfter}))?(?: (?:({weekLater})|({weeksLater}))${edge})?`,
    ),
    text,
    at,
  );
  if (!match) return undefined;
  const index = grammar.words.weekdays.findIndex((name) => grammar.is(name, match[2] ?? ''));
  const word = match[1] ?? match[3] ?? '';
  const ahead = ((index - weekdayOf(said) + 6) % 7) + 1;
  const isLast = word !== '' && (grammar.is('{last}', word) || grammar.is('{lastAfter}', word));
  const more = match[4] ? 7 : match[5] ? 14 : 0;
  const ofWeek = matchAt(
    grammar.at(` (?:{of} ?)?(?:{article} ?)?(?:{next} {weeks}|{weeks} {nextAfter})${edge}`),
    text,
    at + match[0].length,
  );
  // "Tuesday, the 19th": the number says which.
  const comma = matchAt(/,? /y, text, at + match[0].length);
  const numbered = comma && ordinalDay(source, at + match[0].length + comma[0].length);
  if (numbered && weekdayOf(numbered.first) === index) return { ...numbered, start: at };
  const bare = numberBehind(source, at + match[0].length);
  if (bare && weekdayOf(bare.first) === index) return { ...bare, start: at };
  if (ofWeek) return oneDay(at, match[0] + ofWeek[0], said - weekdayOf(said) + 7 + index);
  return oneDay(at, match[0], isLast ? said + ahead - 7 : said + ahead + more);
}

/** "Jeudi 19": a number behind a weekday, where the next day of that number is one. */
function numberBehind({ text, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(
    /,? (?:der |den |dem |le |el |il )?(\d{1,2})\.?(?=[.,;:!?)](?!\d)|$| \p{L})(?! ?(?:h|uhr|heures|horas|ore|am|pm)(?!\p{L}))/uy,
    text,
    at,
  );
  const date = Number(match?.[1]);
  if (!match || date < 1 || date > 31) return undefined;
  return oneDay(at, match[0].replace(/\.$/, ''), nextOfDate(said, date));
}

const nextOfDate = (said: Day, date: number): Day => {
  const { year: y, month } = partsOf(said);
  const here = dayOf(y, month, date);
  return here >= said ? here : dayOf(y, month + 1, date);
};

/** A day that its number names: the next of that number. */
export function ordinalDay({ text, grammar, said }: Source, at: number): Stretch | undefined {
  const match = matchAt(grammar.words.numberedDay, text, at);
  const date = Number(match?.[1] ?? match?.[2]);
  if (!match || date < 1 || date > 31) return undefined;
  return oneDay(at, match[0], nextOfDate(said, date));
}
