import { accentedVerbs, type Marker } from './accentedVerbs.ts';
import type { Sentence } from './sentences.ts';
import { folded, type Source } from './source.ts';

/** A part of a sentence between commas and conjunctions. */
export interface Clause {
  start: number;
  end: number;
}

const clausesBySentence = new WeakMap<Sentence, Clause[]>();
const markersByClause = new WeakMap<Clause, Marker[]>();

/** The clauses of a sentence, found once: a long sentence has many times that ask for them. */
function clausesOf(source: Source, sentence: Sentence): Clause[] {
  const clauses = clausesBySentence.get(sentence) ?? partedAt(source, sentence);
  clausesBySentence.set(sentence, clauses);
  return clauses;
}

/** A comma in a date or a number parts none. */
function partedAt({ text, grammar }: Source, { start, end }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  const marks = grammar.anywhere(
    `[;:()"–]|,(?! ?\\d{4}(?!\\d))(?=\\s)| - | (?=(?:{but}|{conjunction}|{if})[ ,])| (?:{that})(?: |(?<='))`,
  );
  let from = start;
  marks.lastIndex = start;
  for (let mark = marks.exec(text); mark && mark.index < end; mark = marks.exec(text)) {
    if (mark.index > from) clauses.push({ start: from, end: mark.index });
    from = mark.index + mark[0].length;
  }
  if (end > from) clauses.push({ start: from, end });
  return clauses;
}

/** Where a time is mentioned; `anchored` where its own words set it ahead (next year, 2031), whatever is told beside it. */
interface Placed extends Clause {
  anchored?: boolean;
}

/** The verb that places a mention in time: the nearest in its clause, else in the next one over. Undefined: none is plain. */
function markerFor(source: Source, sentence: Sentence, mention: Placed): Marker | undefined {
  const clauses = clausesOf(source, sentence);
  const own = clauses.findIndex((clause) => mention.start < clause.end);
  const distance = ({ at }: Marker) => Math.min(Math.abs(at - mention.start), Math.abs(at - mention.end));
  const inClause = (index: number) => {
    const clause = clauses[index];
    return clause ? markersOf(source, clause).filter(({ at }) => at < mention.start || at >= mention.end) : [];
  };
  const nearestIn = (index: number) =>
    inClause(index).reduce<Marker | undefined>(
      (best, marker) => (best && distance(best) <= distance(marker) ? best : marker),
      undefined,
    );
  const nearest = nearestIn(own);
  if (nearest) return nearest;
  if (mention.anchored) return undefined;
  if (hasSubject(source, clauses[own]) || hasOwnVerb(source, clauses[own], mention.start)) return undefined;
  const clause = clauses[own];
  const fronted =
    clause !== undefined && /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){0,2}$/u.test(source.text.slice(clause.start, mention.start));
  const order = fronted ? [own + 1, own - 1, own + 2, own - 2] : [own - 1, own + 1, own - 2];
  const isAlone =
    clause !== undefined &&
    !/\p{L}/u.test(source.text.slice(clause.start, mention.start) + source.text.slice(mention.end, clause.end));
  for (const index of order) {
    const marker = nearestIn(index);
    // "We pay more from May, the bank said on Friday": who says so places nothing else; but "In May, the bank said so".
    if (marker && (isAlone || !source.grammar.is('{reporting}', folded(marker.words)))) return marker;
  }
  return undefined;
}

/** Whether a clause has a subject, and so a verb, of its own. */
function hasSubject({ text, grammar }: Source, clause: Clause | undefined): boolean {
  const words = clause ? text.slice(clause.start, clause.end).match(/\p{L}+/gu) : undefined;
  return words?.some((word) => grammar.is('{subject}', word)) ?? false;
}

/** First person plurals of the present, where no subject shows a clause's own verb. */
const presents: Partial<Record<string, RegExp>> = { es: /[aei]mos$/, it: /iamo$/ };

/** "… and play again on Thursday": what follows "and" at once is a verb, where it is no article and no noun's beginning. */
function hasOwnVerb({ text, grammar }: Source, clause: Clause | undefined, before: number): boolean {
  const { language } = grammar.words;
  const plain = presents[language];
  if (clause && plain)
    return (
      text
        .slice(clause.start, before)
        .match(/\p{L}+/gu)
        ?.some((word) => plain.test(word)) ?? false
    );
  if (!clause || language !== 'en') return false;
  const words =
    text
      .slice(clause.start, before)
      .trim()
      .match(/[\p{L}']+/gu) ?? [];
  const [joint, verb, next] = words;
  return (
    words.length > 2 &&
    /^(?:and|but|then)$/.test(joint ?? '') &&
    /^\p{L}+(?<!s|ed|ly|ing)$/u.test(verb ?? '') &&
    !grammar.is('{article}|{stops}|{adjectives}|{number}|{month}|{weekday}', verb ?? '') &&
    next !== undefined
  );
}

function markersOf(source: Source, clause: Clause): Marker[] {
  const markers = markersByClause.get(clause) ?? markersIn(source, clause);
  markersByClause.set(clause, markers);
  return markers;
}

function markersIn({ text, raw, grammar }: Source, clause: Clause): Marker[] {
  const markers: Marker[] = accentedVerbs(raw.slice(clause.start, clause.end), grammar.words.language).map(
    ({ at, words, past }) => ({ at: clause.start + at, words, past }),
  );
  for (const [slot, past] of [
    ['past', true],
    ['future', false],
  ] as const) {
    const expression = grammar.anywhere(`(?:(?<![\\p{L}\\p{N}'])|(?='))(?:{${slot}})(?!'?[\\p{L}\\p{N}])`);
    expression.lastIndex = clause.start;
    for (let match = expression.exec(text); match && match.index < clause.end; match = expression.exec(text)) {
      if (markers.every(({ at, words }) => match.index >= at + words.length || match.index + match[0].length <= at))
        markers.push({ at: match.index, words: match[0], past });
    }
  }
  return markers;
}

/** Whether a mention belongs to what has happened; the words that say so. */
export function pastOf(source: Source, sentence: Sentence, mention: Placed): string | undefined {
  const marker = markerFor(source, sentence, mention);
  return marker?.past ? marker.words : undefined;
}

/** Whether the clause of a mention is denied: its verb, or its subject. */
export function isDenied(source: Source, sentence: Sentence, { start, end }: Clause): boolean {
  const clause = clausesOf(source, sentence).find((one) => start < one.end);
  if (!clause) return false;
  // "This year we will not": what stands first is denied by what follows; in German all is, "wird es 2013 nicht geben".
  const fronted = start - clause.start < 12 || source.grammar.words.language === 'de';
  const around = source.text.slice(clause.start, start) + (fronted ? ` ${source.text.slice(end, clause.end)}` : '');
  if (isDoubted(source, sentence, clause)) return true;
  return source.grammar
    .anywhere("(?:(?<![\\p{L}\\p{N}])|(?=n't))(?:{not}|{nobody})(?![\\p{L}\\p{N}])")
    .test(around.replace(source.grammar.anywhere(deniedBound), ''));
}

/** "I don't think that it opens in 2021": denied by the clause before. */
const isDoubted = ({ text, grammar }: Source, { start }: Sentence, clause: Clause): boolean =>
  grammar
    .anywhere("(?<![\\p{L}\\p{N}'])(?:{doubting}),? (?:{that}) ?$")
    .test(text.slice(start, clause.start).replace(/(?<=')$/, ' '));

/** "It may not rise by more than 2 %" denies no date: it bounds an amount. */
const deniedBound =
  "(?:(?<![\\p{L}\\p{N}])|(?=n't))(?:{not}) (?:\\p{L}+ ){0,3}(?:more|less|fewer|mehr|weniger|plus|moins|mas|menos|piu|meno) (?:than|als|del?|d[ieu]l?) ?'?(?:{one} |{article} ?)?(?=\\d|{number}(?!\\p{L}))";

/** Whether a sentence makes what it says depend on something. */
export function isConditional({ text, grammar }: Source, { start, end }: Sentence): boolean {
  return grammar
    .anywhere(
      '(?<!(?<!\\p{L})(?:{knowing})(?: (?:[\\p{L}\\p{N}]+ ){0,3}|, ))(?<![\\p{L}\\p{N}])(?:{if})(?![\\p{L}\\p{N}])',
    )
    .test(text.slice(start, end));
}
