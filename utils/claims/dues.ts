import type { Due } from './claims.ts';
import { isConditional, isDenied, pastOf } from './clauses.ts';
import { isDay, isoOf } from './day.ts';
import type { Mention } from './mention.ts';
import { isAside, isNaming, isRefused, isReplaced, isRule, isState } from './notDues.ts';
import type { Sentence } from './sentences.ts';
import type { Source } from './source.ts';

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
  if (isNaming(source, mention, before) || isRefused(source, before, mention)) return false;
  if (isReplaced(source, sentence, mention, all) || isAside(source, mention, all)) return false;
  if (mention.vague && mention.opened === 'other' && /(?<!\p{L})(?:as|how|so|too) $/u.test(before)) return false;
  if (mention.moved) return true;
  if (isState(source, sentence, mention) || isRule(source, sentence, mention)) return false;
  const { start, end } = mention;
  const past = pastOf(source, sentence, { start, end, anchored: isAhead(source, mention) });
  if (!past || isScheduled(source, sentence, mention)) return true;
  // "He has signed until June": what lasts until a day was begun before it.
  return isUntil(source, mention) && /^(?:has|have|'s|'ve|is|are|hat|haben|a|ont|ha|han|hanno)/.test(past);
}

/** "The court has set the hearing for 12 June": what is told is the setting, not the day. */
function isScheduled({ text, grammar, said }: Source, sentence: Sentence, { stretch, start, end }: Mention): boolean {
  if (!stretch || stretch.first <= said) return false;
  if (
    /^ (?:verschoben|verlegt|vertagt|vorgezogen|angesetzt|festgelegt|terminiert)(?!\p{L})/u.test(
      text.slice(end, end + 15),
    )
  )
    return true;
  if (!/^(?:for|auf|fur|zum|pour|au|para|per)(?!\p{L})/u.test(text.slice(start, start + 5))) return false;
  const before = text.slice(sentence.start, start).split(/[;:]/).at(-1) ?? '';
  return (
    grammar.anywhere('(?<![\\p{L}\\p{N}])(?:{scheduled})(?!\\p{L})[^,;]{0,60}$').test(before) &&
    !/(?<!\p{L})(?:had|was|were|hatte|war|waren|avait|etait|habia|estaba|aveva|era|erano)(?!\p{L})/u.test(before)
  );
}

/** Whether the words themselves set it ahead: next year, l'an prochain, 2031. */
function isAhead({ text, grammar, said }: Source, { stretch, start, end }: Mention): boolean {
  if (!stretch || stretch.first <= said) return false;
  return grammar.anywhere('\\d{4}|(?<!\\p{L})(?:{next}|{nextAfter}|{tomorrow})(?!\\p{L})').test(text.slice(start, end));
}
