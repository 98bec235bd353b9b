import { isDenied } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './sentences.ts';
import { matchAt, type Source } from './source.ts';

/** Words behind which a year alone is a time: "2025, or 2027", "it is 2019". */
const plainBefore =
  /(?:^|[\s(])(?:but|or|and|is|be|maybe|perhaps|probably|likely|then|now|say|more like|oder|und|ist|vielleicht|wohl|eher|ou|et|est|peut-etre|plutot|o|y|sera|quizas?|tal vez|mas bien|e|sara|forse|magari|piuttosto) $/;

/** Whether the date names or dates a thing: the 2021 model, the meeting of 3 May, Tuesday's paper, Agenda 2030. */
export function isNaming(source: Source, mention: Mention, before: string): boolean {
  const { text, grammar, raw } = source;
  const after = text.slice(mention.end, mention.end + 40);
  // "La mairie parle de fin 2019" says when.
  if (speaking.test(before)) return false;
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
  if (!mention.stretch.bareYear || (mention.to ?? 0) > mention.stretch.last) return false;
  const isName =
    !/^ (?:auf|um|bei|uber|unter|zwischen) (?:\p{L}+ )?\d/u.test(after) &&
    /(?:^|\s)\p{Lu}[\p{L}-]+ ?$/u.test(raw.slice(Math.max(0, mention.start - 30), mention.start));
  if (isGermanYear(source, before)) return isName;
  if (/^ (?!(?:and|or|at|for|und|oder|et|ou|y|o|e|maybe|perhaps|bis)\b)\p{L}{3,}/u.test(after)) return true;
  // A name and its year: Agenda 2030.
  return isName || (/\p{L} $/u.test(before) && !plainBefore.test(before));
}

/** German has years without a preposition: "das wird 2013 nicht gehen", but "der 2019 gebaute Turm" names. */
const isGermanYear = ({ grammar }: Source, before: string): boolean =>
  grammar.words.language === 'de' &&
  /(?:^|[\s(])$/.test(before) &&
  !grammar.anywhere('(?<!\\p{L})(?:{article}|{one}|{of}|{placing}) $').test(before);

const speaking =
  /(?<!\p{L})(?:talk(?:s|ing)? (?:of|about)|spr(?:echen|icht) von|parl(?:e|ent|ons|a|ano|iamo) d(?:e|i|el|u)|habl(?:a|an|amos) del?) $/u;

/** English sets a month before a noun: the March issue. */
function isAttribute({ text, raw, grammar }: Source, { stretch, start, end }: Mention, after: string): boolean {
  if (grammar.words.language !== 'en' || stretch?.kind !== 'month' || stretch.part) return false;
  const isArticled = /(?:^|\s)(?:the|an?|our|this year's|last year's) \p{L}+$/u.test(
    text.slice(Math.max(0, start - 20), end),
  );
  const next = /^ (\p{Ll}+)/u.exec(raw.slice(end, end + after.length))?.[1];
  return isArticled && next !== undefined && !grammar.is('{stops}', next);
}

/** Whether it tells how things stand today: "today there are 38", "it holds 14 today". */
export function isState({ text, grammar }: Source, sentence: Sentence, mention: Mention): boolean {
  const { stretch, start, end, opened } = mention;
  if (opened !== 'bare' || stretch?.kind !== 'day' || !grammar.is('{today}', text.slice(start, end))) return false;
  const before =
    text
      .slice(sentence.start, start)
      .split(/[,;:–]/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 40);
  return (
    /(?<!\p{L})(?:than|als|qu'|que|che|di|from|gegenuber|par rapport a|rispetto a) ?$/u.test(before) ||
    / $(?<=\d\S* )/.test(before) ||
    (/[,(] $/.test(text.slice(0, start)) && grammar.at("^ (?:{of}(?: |(?<=')))?\\d").test(after)) ||
    grammar
      .at(
        '^,? (?:{subject} |{article} ?[\\p{L}-]+ )?(?:ne |en |ci |se )?(?:{stateOfBeing}|{stateVerb})(?!\\p{L})(?! {planned})',
      )
      .test(after) ||
    grammar.anywhere(`(?<!\\p{L})(?:{stateOfBeing})(?: (?!{planned})\\S+)? $`).test(before) ||
    grammar.anywhere('(?<!\\p{L})(?:{stateVerb})(?!\\p{L})').test(before)
  );
}

/** "You can cancel up to 14 days before departure": a rule for any day, no promise. */
export const isRule = ({ text, grammar }: Source, sentence: Sentence, { event, opened, start }: Mention): boolean =>
  event !== undefined &&
  opened === 'before' &&
  grammar.anywhere("(?:{less}|{more})(?: |(?<='))\\d+ {period} $").test(text.slice(sentence.start, start));

/** Whether the speaker declines to say: "I will not give a date". */
export function isRefused({ grammar }: Source, before: string, mention: Mention): boolean {
  return grammar.anywhere('(?:{refusal})(?![\\p{L}])[^,;:]{0,40}$').test(before) && mention.opened !== 'by';
}

/** "In winter, when the snow is hard" tells of the winter and waits for nothing. */
export function isAside({ text }: Source, { event, start }: Mention, all: readonly Mention[]): boolean {
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
export function isReplaced(source: Source, sentence: Sentence, mention: Mention, all: readonly Mention[]): boolean {
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
    grammar.is('[, ]*(?:{but}) (?:\\p{L}+ ){0,2}', text.slice(mention.end, following.start)) &&
    (mention.negated || isDenied(source, sentence, mention))
  )
    return true;
  if (!mention.negated) return false;
  const earlier = all.findLast((other) => other.end <= mention.start && other.start >= sentence.start);
  // "By 2038, not by 2030": the second is only what the first is not.
  if (
    earlier &&
    !earlier.negated &&
    !mention.event &&
    matchAt(grammar.at('(?:{not}) '), text, mention.start) &&
    /^, ?$/.test(text.slice(earlier.end, mention.start)) &&
    !isDenied(source, sentence, earlier)
  )
    return true;
  // "In 2015, at the earliest in March" says more of the first.
  if (mention.to === null)
    return (
      following !== undefined && matchAt(grammar.at('[, ]*(?:{but})(?![\\p{L}])'), text, mention.end) !== undefined
    );
  // "In December and not in June".
  if (
    earlier?.stretch &&
    mention.stretch &&
    !earlier.negated &&
    !isDenied(source, sentence, earlier) &&
    /^,? ?(?:(?:and|und|et|y|e) ?)?$/.test(text.slice(earlier.end, mention.start))
  )
    return true;
  return following !== undefined && matchAt(grammar.at('[, ]*(?:{but})(?![\\p{L}])'), text, mention.end) !== undefined;
}
