import type { Marked } from './marks.ts';
import { isSaying } from './sayings.ts';

/** A dash that opens a paragraph of speech: "– Vi er klare, sier Marsk.", "—No lo sé —dijo Marsk—." */
const opening = /^[–—―-]{1,2}\s?(?=["“„«¿¡…]?[\p{Lu}\d…])/u;
/** What parts the words from who says them, and the first words behind: a comma, the end of a sentence, a dash. */
const parting = /(?:([,!?…])\s{1,2}[–—-]?\s?|[.,!?…]?\s{1,2}[–—―-]\s?)(\p{Ll}+)(?:[\s-]{1,2}(\p{Ll}+))?/gu;
/** Where the words go on behind the attribution: ". – Zobaczymy", "—. Habrá que ver". */
const resuming = /[.,;:!?]\s+[–—―-]\s+|—[.,;:]?\s+/g;
/** Words that stand between the parting and a verb of saying: "—se quejó", "– ha dicho". */
const leading = /^(?:se|le|les|me|lui|ha|a|har|hat|s)$/;

/** Whether a paragraph begins as speech does that is set with dashes. */
export function opensDashed(text: string): boolean {
  return opening.test(text);
}

/**
 * The words of a paragraph whose speech is set with dashes, as newspapers of the North, of Poland, Russia and Spain do.
 * Empty where no verb of saying follows them.
 */
export function dashedIn(text: string): Marked[] {
  const dash = opening.exec(text)?.[0].length ?? 0;
  if (dash === 0) return [];
  const found: Marked[] = [];
  for (let from = dash, start = 0; from < text.length; ) {
    const end = endOf(text, from);
    if (end === undefined) {
      if (found.length > 0) found.push({ start, end: text.length, from, to: text.length, closed: true });
      break;
    }
    found.push({ start, end, from, to: end, closed: true });
    resuming.lastIndex = end + 3;
    const next = resuming.exec(text);
    if (!next) break;
    start = next.index + next[0].search(/[.,;:!?]|$/) + 1;
    from = resuming.lastIndex;
  }
  return found;
}

/** " – studzi nastroje Nora Bryl": an attribution whose verb is not known. */
const unknownVerb = / [–—―-] \p{Ll}{2,20}(?: \p{Ll}{1,20}){0,5} \p{Lu}/u;

/** The whole paragraph as speech, for one that stands among others of which a verb of saying tells it. */
export function wholeDashed(text: string): Marked[] {
  const from = opening.exec(text)?.[0].length ?? 0;
  return from === 0 || unknownVerb.test(text.slice(from))
    ? []
    : [{ start: 0, end: text.length, from, to: text.length, closed: true }];
}

/** Where the words from `from` on are parted from their verb of saying; undefined where no such verb follows. */
function endOf(text: string, from: number): number | undefined {
  parting.lastIndex = from;
  for (let match = parting.exec(text); match; match = parting.exec(text)) {
    const [, mark = '', first = '', second = ''] = match;
    const verb = leading.test(first) ? second : first;
    if (isSaying(verb) || endsInVerb(text, match.index)) return match.index + (mark && mark !== ',' ? 1 : 0);
    parting.lastIndex = match.index + 1;
  }
  return undefined;
}

/** ", pormestari Otto Marski sanoo.": the subject stands before the verb, and the verb ends the paragraph. */
const lastVerb = /^[,!?…]\s[^,.!?…–—]{3,80}\s(\p{Ll}{1,30})\.?$/u;

const endsInVerb = (text: string, at: number): boolean =>
  text.length - at < 120 && isSaying(lastVerb.exec(text.slice(at))?.[1] ?? '');
