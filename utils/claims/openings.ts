import { dayBefore, dayBehind, nextOfSame } from './inContext.ts';
import type { Draft, Mention } from './mention.ts';
import { termAt, waiting } from './openedByEvent.ts';
import { before, beforeEnd, by } from './openedByLimit.ts';
import { fromNow, inSpan, nextSpan, offset, vague, within } from './openedBySpan.ts';
import { after, from, notBefore } from './openedByStart.ts';
import { atFeast, atStretch } from './openedByStretch.ts';
import { between, moved } from './openedByTwo.ts';
import { isWordStart, matchAt, type Source } from './source.ts';

type Opening = (source: Source, at: number) => Draft | undefined;

/** Every mention of a time in a text, in order. */
export function mentionsIn(source: Source): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < source.text.length; at++) {
    if (!isWordStart(source.text, at) || /\s/.test(source.text.charAt(at))) continue;
    if (!matchAt(source.grammar.at(opening), source.text, at)) continue;
    const plain = mentionAt(source, at);
    if (!plain) continue;
    const day = dayBefore(source, plain, mentions.at(-1)) ?? dayBehind(source, plain);
    const mention = day === undefined ? plain : readAgain(plain, mentionAt({ ...source, said: day }, at));
    mentions.push(mention);
    const second = nextOfSame(source, mention);
    if (second) mentions.push(second);
    at = (second ?? mention).end - 1;
  }
  return mentions;
}

/** A mention as it is read from a later day; what runs from the day of saying still does. */
const readAgain = (plain: Mention, later: Mention | undefined): Mention =>
  later?.end === plain.end ? { ...later, from: /^(?:by|before)$/.test(plain.opened) ? plain.from : later.from } : plain;

/** How a mention can begin; asked first, since most words begin none. */
const opening = [
  String.raw`\d|[qht][1-4]`,
  '{more}|{not}|{when}|{during}|{soon}|{moved}|{within}|{in}|{at}|{by}|{before}|{from}|{after}|{notBefore}|{nextSpan}|{between}|{beforeThat}|{beforeOver}',
  '{article}|{calendarWeek}|{next}|{this}|{last}|{month}|{weekday}|{season}|{ordinal}|{period}|{today}|{tomorrow}|{thisYear}|{fiscalYear}|{yearOn}|{overThe}|{endOfYear}',
  '{christmas}|{newYear}|{newYearsEve}|{number}|{one}|{half}|{halfYear}|{couple}|{few}|{early}|{mid}|{late}|{end}',
].join('|');

const openings: readonly Opening[] = [
  vague,
  termAt,
  beforeEnd,
  moved,
  offset,
  fromNow,
  notBefore,
  within,
  nextSpan,
  between,
  inSpan,
  by,
  before,
  from,
  after,
  atStretch,
  atFeast,
  waiting,
];

function mentionAt(source: Source, at: number): Mention | undefined {
  const waits = matchAt(source.grammar.at('(?:{when})(?![\\p{L}])'), source.text, at);
  const denial = waits ? undefined : matchAt(source.grammar.at(`{not} (?=\\p{L}|\\d)`), source.text, at);
  const begin = at + (denial?.[0].length ?? 0);
  const notBeforeHere = notBefore(source, at);
  if (notBeforeHere) return finished(at, notBeforeHere);
  // "Not later than Friday" is no denial.
  const limit = denial && (by(source, at) ?? within(source, at));
  if (limit) return finished(at, limit);
  for (const open of openings) {
    const draft = open(source, begin);
    if (draft) return finished(at, denial ? { ...draft, ...denied(draft) } : draft);
  }
  return undefined;
}

function finished(start: number, draft: Draft): Mention {
  return { start, from: null, to: null, opened: 'other', negated: false, conditional: false, ...draft };
}

/** "Not until X", "not before X": from X on; else the same stretch, denied. */
const denied = ({ opened, stretch }: Draft): Partial<Mention> =>
  (opened === 'before' || opened === 'by') && stretch
    ? { from: stretch.first, to: null, negated: true }
    : { negated: true };
