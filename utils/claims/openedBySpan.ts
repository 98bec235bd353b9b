import { closing } from './behindStretch.ts';
import type { Draft } from './mention.ts';
import { clauseOrNoun } from './openedByEvent.ts';
import { runningAt } from './periods.ts';
import { edge, matchAt, type Source } from './source.ts';
import { later, type SpanSaid, spanAt } from './spans.ts';
import type { Stretch } from './stretch.ts';
import { stretchAt } from './stretches.ts';

export function vague({ text, grammar, said }: Source, at: number): Draft | undefined {
  const match = matchAt(grammar.at(`(?:{soon})${edge}`), text, at);
  return match ? { end: at + match[0].length, from: said, vague: true } : undefined;
}

/** `6 to 12 months after the certification`, `within 90 days of taking office`. */
export function offset(source: Source, at: number): Draft | undefined {
  const { text, grammar } = source;
  const opened = matchAt(grammar.at('(?:{within}|{inThe}) '), text, at);
  const span = spanAt(source, at + (opened?.[0].length ?? 0));
  if (!span || span.vague) return undefined;
  const link = matchAt(
    grammar.at(opened ? ` (?:{after}|{following}|{of})(?: |(?<='))` : ` (?:{after}|from) `),
    text,
    span.end,
  );
  if (!link) return undefined;
  const begin = span.end + link[0].length;
  const day = stretchAt(source, begin);
  if (day) return day.kind === 'day' && !opened ? after(day, span) : undefined;
  const event = clauseOrNoun(source, begin);
  if (!event) return undefined;
  return {
    end: event.end,
    event: event.words,
    offset: [opened ? 'P0D' : span.durations[0], span.durations[1]],
    conditional: true,
  };
}

/** "A week after Friday", "ten days from 3 May". */
const after = ({ first, end }: Stretch, span: SpanSaid): Draft => ({
  end,
  from: later(first, span.least),
  to: later(first, span.most),
  opened: 'in',
});

/** `three years away`; with "at least" it is open: `at least three years away`. */
export function fromNow(source: Source, at: number): Draft | undefined {
  const least = matchAt(source.grammar.at("(?:{more})(?: |(?<='))"), source.text, at);
  const span = spanAt(source, at + (least?.[0].length ?? 0));
  const match = span && matchAt(source.grammar.at(` (?:{fromNow})${edge}`), source.text, span.end);
  if (!span || !match) return undefined;
  const draft = { ...inside(source, span), end: span.end + match[0].length };
  return least && !span.vague ? { ...draft, to: null } : draft;
}

const inside = ({ said }: Source, span: SpanSaid): Draft =>
  span.vague
    ? { end: span.end, from: said, vague: true }
    : { end: span.end, from: later(said, span.least), to: later(said, span.most), opened: 'in' };

export function within(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at('(?:{within}) '), text, at);
  if (!match) return undefined;
  const span = spanAt(source, at + match[0].length);
  if (span?.vague) return { end: span.end, from: said, vague: true };
  const least = span && later(said, span.least);
  const most = span && later(said, span.most);
  if (span) return { end: sinceNow(source, tail(source, span.end)), from: least === most ? said : least, to: most };
  const begin = at + match[0].length;
  const stretch = stretchAt(source, begin) ?? runningAt(source, begin);
  return stretch ? { end: stretch.end, from: said, to: stretch.last, opened: 'by', stretch } : undefined;
}

/** "Within 60 days from today": what is the same without it. */
const sinceNow = ({ text, grammar }: Source, end: number): number =>
  end + (matchAt(grammar.at(` (?:{fromNow})${edge}`), text, end)?.[0].length ?? 0);

/** Behind a span: "in two years' time". */
function tail({ text }: Source, end: number): number {
  return end + (matchAt(/(?:'s?)? time(?!\p{L})|'(?!\p{L})/uy, text, end)?.[0].length ?? 0);
}

/** `in the next six weeks`; without a number it is vague. */
export function nextSpan(source: Source, at: number): Draft | undefined {
  const { text, grammar, said } = source;
  const match = matchAt(grammar.at(`(?:(?:{in}|{at}|{within}|{during}) ?)?(?:{nextSpan})${edge} ?`), text, at);
  if (!match) return numberedNext(source, at);
  const begin = at + match[0].length;
  const plural = matchAt(grammar.at(`({period})${edge}`), text, begin);
  if (plural && isPlural(plural[0])) return { end: begin + plural[0].length, from: said, vague: true };
  const span = spanAt(source, begin);
  if (!span) return undefined;
  return span.vague
    ? { end: span.end, from: said, vague: true }
    : { end: span.end, from: said, to: later(said, span.most) };
}

/** `au cours des cinq prochaines années`: the number stands before "next". */
function numberedNext(source: Source, at: number): Draft | undefined {
  const opened = matchAt(
    source.grammar.at('(?:{overThe}) (?=(?:\\d{1,3}|{number}) (?:{next}) {period})'),
    source.text,
    at,
  );
  const span = opened && spanAt(source, at + opened[0].length);
  return span ? { end: span.end, from: source.said, to: later(source.said, span.most) } : undefined;
}

const isPlural = (word: string): boolean =>
  /(?:s|n|e|i|mois)$/.test(word) &&
  !/^(?:jahres|monats|quartals|jahrzehnts|semaine|annee|ano|mese|anno|semana|settimana|woche|decennie|decade|decada|trimestre|semestre|quinzaine)$/.test(
    word,
  );

export function inSpan(source: Source, at: number): Draft | undefined {
  const match = matchAt(source.grammar.at("(?:{in})(?: |(?<='))"), source.text, at);
  const span = match && spanAt(source, at + match[0].length);
  if (!span) return undefined;
  const found = inside(source, span);
  const latest = span.vague ? undefined : closing(source, '{latest}', found.end);
  if (latest) return { ...found, end: found.end + latest[0].length, from: source.said, opened: 'other' };
  const earliest = span.vague ? undefined : closing(source, '{earliest}', found.end);
  if (earliest) return { ...found, end: found.end + earliest[0].length, to: null, negated: true };
  const matter = matchAt(
    / (?:not|statt|et non|y no|non) (?:months|years|monaten|jahren|mois|meses|mesi|anni)/y,
    source.text,
    found.end,
  );
  return { ...found, end: tail(source, found.end) + (matter?.[0].length ?? 0) };
}
