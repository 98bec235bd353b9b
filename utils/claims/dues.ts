import type { Due } from './claims.ts';
import { isConditional, isDenied, pastOf } from './clauses.ts';
import { isDay, isoOf } from './day.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';
import { matchAt, type Source } from './source.ts';

/** Of the times mentioned those that something is promised, planned or forecast for, with how sure it is said. */
export function duesOf(source: Source, mentions: readonly Mention[], sentences: readonly Sentence[]): Due[] {
  const dues: Due[] = [];
  for (const mention of mentions) {
    const sentence = sentences.find(({ end }) => mention.start < end);
    if (!sentence || !isPromise(source, sentence, mention, mentions)) continue;
    const due = dueOf(source, sentence, mention);
    if (due && !dues.some((other) => isSame(other, due))) dues.push(due);
  }
  return dues;
}

function dueOf(source: Source, sentence: Sentence, mention: Mention): Due | undefined {
  const { said, raw } = source;
  let { from, to, negated } = mention;
  const denied = negated || sentence.answer === 'no' || isDenied(source, sentence, mention);
  if (
    denied &&
    !negated &&
    sentence.answer !== 'no' &&
    mention.stretch &&
    (mention.opened === 'before' || isUntil(source, mention))
  ) {
    from = mention.stretch.first;
    to = null;
  }
  negated = denied;
  if ([from, to].some((day) => day !== null && !isDay(day))) return undefined;
  if (to !== null && to < said) return undefined;
  if (mention.stretch && mention.stretch.last < said) return undefined;
  if (from !== null && from < said) from = said;
  const due: Due = {
    words: raw.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    from: from === null ? null : isoOf(from),
    to: to === null ? null : isoOf(to),
    conditional: mention.conditional || isConditional(source, sentence) || answeredWithIf(source, sentence),
    negated,
  };
  if (mention.vague) due.vague = true;
  if (mention.event) due.event = mention.event;
  if (mention.offset) due.offset = mention.offset;
  return due;
}

const isUntil = ({ text }: Source, { start, opened }: Mention) =>
  opened === 'by' && /^(?:until|till|bis|jusqu|hasta|fino)/.test(text.slice(start, start + 8));

const answeredWithIf = (source: Source, { answer, end }: Sentence): boolean =>
  answer !== undefined && isConditional(source, { start: end, end: nextStop(source, end), question: false });

function nextStop({ text }: Source, from: number): number {
  const rest = text.slice(from).search(/[.!?\n](?:\s|$)/);
  return rest < 0 ? text.length : from + rest + 1;
}

const isSame = (a: Due, b: Due) =>
  a.from === b.from && a.to === b.to && a.event === b.event && a.vague === b.vague && a.negated === b.negated;

function isPromise(source: Source, sentence: Sentence, mention: Mention, all: readonly Mention[]): boolean {
  if (sentence.question && !sentence.answer) return false;
  const before = source.text.slice(sentence.start, mention.start);
  if (isNaming(source, mention, before)) return false;
  if (isRefused(source, before, mention)) return false;
  if (isReplaced(source, sentence, mention, all) || isAside(source, mention, all)) return false;
  if (mention.vague && mention.opened === 'other' && /(?:as|how|so|too) $/.test(before)) return false;
  if (mention.moved) return true;
  if (isState(source, mention)) return false;
  const { start, end } = mention;
  const past = pastOf(source, sentence, { start, end, anchored: isAhead(source, mention) });
  if (!past) return true;
  // "He has signed until June": what lasts until a day was begun before it.
  return isUntil(source, mention) && /^(?:has|have|'s|'ve|is|are|hat|haben|a|ont|ha|han|hanno)/.test(past);
}

/** Words behind which a year alone is a time: "2025, or 2027", "it is 2019". */
const plainBefore =
  /(?:^|[\s(])(?:but|or|and|is|be|maybe|perhaps|probably|then|now|say|more like|oder|und|ist|vielleicht|wohl|eher|ou|et|est|peut-etre|plutot|o|y|sera|quizas?|tal vez|mas bien|e|sara|forse|magari|piuttosto) $/;

/** Whether the date names or dates a thing: the 2021 model, the meeting of 3 May, Tuesday's paper, Agenda 2030. */
function isNaming(source: Source, mention: Mention, before: string): boolean {
  const { text, grammar, raw } = source;
  const after = text.slice(mention.end, mention.end + 40);
  if (/^['’]s(?!\p{L})/u.test(after)) return true;
  if (mention.stretch === undefined) return false;
  if (
    grammar
      .anywhere('(?<!(?:night|morning|evening|afternoon|weekend) )(?<![^\\s(])(?:{of}) ?(?:{article} ?)?$')
      .test(before) &&
    (mention.opened === 'bare' || mention.opened === 'in')
  )
    return true;
  if (grammar.anywhere('(?:^|[\\s(])(?:{placing}) ?$').test(before)) return true;
  if (isAttribute(source, mention, after)) return true;
  if (mention.opened !== 'bare') return false;
  if (mention.stretch.kind === 'day' && !/\p{L}/u.test(before) && /^\s*[,.:–-]?\s*\n/.test(after)) return true;
  if (!mention.stretch.bareYear) return false;
  if (/^ (?!(?:and|or|at|for|und|oder|et|ou|y|o|e|maybe|perhaps|bis)\b)\p{L}{3,}/u.test(after)) return true;
  // A name and its year: Agenda 2030.
  return (
    /(?:^|\s)\p{Lu}[\p{L}-]+ ?$/u.test(raw.slice(Math.max(0, mention.start - 30), mention.start)) ||
    (/\p{L} $/u.test(before) && !plainBefore.test(before))
  );
}

/** English sets a month before a noun: the March issue. */
function isAttribute({ text, raw, grammar }: Source, { stretch, start, end }: Mention, after: string): boolean {
  if (grammar.words.language !== 'en' || stretch?.kind !== 'month' || stretch.part) return false;
  const isArticled = /(?:^|\s)(?:the|an?|our|this year's|last year's) \p{L}+$/u.test(
    text.slice(Math.max(0, start - 20), end),
  );
  const next = /^ (\p{Ll}+)/u.exec(raw.slice(end, end + after.length))?.[1];
  return isArticled && next !== undefined && !grammar.is('{stops}', next);
}

/** Whether the words themselves set it ahead: next year, l'an prochain, 2031. */
function isAhead({ text, grammar, said }: Source, { stretch, start, end }: Mention): boolean {
  if (!stretch || stretch.first <= said) return false;
  return grammar.anywhere('\\d{4}|(?<!\\p{L})(?:{next}|{nextAfter}|{tomorrow})(?!\\p{L})').test(text.slice(start, end));
}

/** Whether it tells how things stand today: "today there are 38". */
function isState({ text, said }: Source, { stretch, start, end }: Mention): boolean {
  if (stretch?.first !== said || stretch.last !== said) return false;
  if (/\d\S* $/.test(text.slice(0, start))) return true;
  const state =
    '(?:is|are|has|have|ist|sind|hat|haben|est|sont|a|avons|ont|es|son|hay|tenemos|sono|abbiamo|ci sono|it is|(?:it|we|they|there).(?:s|re)|there are|we have|we are)';
  return (
    new RegExp(`^,? ${state}(?!\\p{L})`, 'u').test(text.slice(end, end + 20)) ||
    new RegExp(
      `(?:^|\\s)${state}(?: (?!forecast|expected|due|planned|scheduled|set|geplant|erwartet|vorhergesagt|prevu|attendu|previst|esperad|attes)\\S+)? $`,
      'u',
    ).test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Whether the speaker declines to say: "I will not give a date". */
function isRefused({ grammar }: Source, before: string, mention: Mention): boolean {
  return grammar.anywhere('(?:{refusal})(?![\\p{L}])[^,;:]{0,40}$').test(before) && mention.opened !== 'by';
}

/** "In winter, when the snow is hard" tells of the winter and waits for nothing. */
function isAside({ text }: Source, { event, start }: Mention, all: readonly Mention[]): boolean {
  if (!event || !/^(?:when|wenn|quand|cuando|quando)(?!\p{L})/u.test(text.slice(start, start + 8))) return false;
  return all.some((other) => other.stretch !== undefined && text.slice(other.end, start) === ', ');
}

/** What was first said is no more meant: "originally set for May". */
const formerly = new Set(
  'originally initially ursprunglich anfanglich initialement inicialmente originalmente inizialmente originariamente'.split(
    ' ',
  ),
);

function isFormer(before: string): boolean {
  const clause = before.slice(-80).split(/[,;:]/).at(-1) ?? '';
  return clause.split(' ').some((word) => formerly.has(word));
}

/** Whether another time takes its place: "not in March but in April", "instead of May". */
function isReplaced(source: Source, sentence: Sentence, mention: Mention, all: readonly Mention[]): boolean {
  const { text, grammar } = source;
  if (
    /(?:instead of|rather than|statt|anstatt|au lieu d[eu']|plutot qu[e']|en (?:lugar|vez) de|invece (?:di|che)) ?(?:in |im |en |nel )?$/.test(
      text.slice(sentence.start, mention.start),
    )
  )
    return true;
  if (isFormer(text.slice(sentence.start, mention.start))) return true;
  const following = all.find((other) => other.start >= mention.end && other.start < sentence.end);
  if (
    following &&
    grammar.is('[, ]*(?:{but}) ', text.slice(mention.end, following.start)) &&
    (mention.negated || isDenied(source, sentence, mention))
  )
    return true;
  if (!mention.negated) return false;
  // "In December, not in June": the second is only what the first is not.
  const earlier = all.findLast(
    (other) => other.end <= mention.start && other.start >= sentence.start && !other.negated,
  );
  if (
    earlier?.stretch &&
    mention.stretch &&
    !isDenied(source, sentence, earlier) &&
    /^,? ?(?:(?:and|und|et|y|e) ?)?$/.test(text.slice(earlier.end, mention.start))
  )
    return true;
  return following !== undefined && matchAt(grammar.at('[, ]*(?:{but})(?![\\p{L}])'), text, mention.end) !== undefined;
}
