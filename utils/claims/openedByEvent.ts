import { clauseEventAt, type EventSaid, nounEventAt } from './events.ts';
import type { Draft } from './mention.ts';
import { edge, matchAt, type Source } from './source.ts';
import { spanAt } from './spans.ts';

/** After "until", a clause where it has a verb, else a noun phrase. */
export function clauseOrNoun(source: Source, at: number): EventSaid | undefined {
  const noun = nounEventAt(source, at);
  const clause = clauseEventAt(source, at);
  const verb =
    clause &&
    noun &&
    matchAt(
      / (?:is|are|has|have|ist|sind|est|sont|es|agrees|ends|begins|comes|opens)(?!\p{L})/uy,
      source.text,
      noun.end,
    );
  return verb || !noun ? clause : noun;
}

/** Before whom, not before what. */
export const tribunal =
  /(?:the |a )?(?:parliament|courts?|congress|judges?|committee|council|senate|board|house|commission|us|me|you|them|him|her|it|sich|mir|uns|ihm|ihr|ihnen|god|your eyes|allem|ort|kurzem|langem|schedule|time|long|now|plan|(?:del|lo) previsto|previsto|tempo|terme|l'heure|dem? (?:gericht|richter)|gericht|tribunal)(?!\p{L})/uy;

/** A clause or noun that says what is waited for: `as soon as the line runs`, `during the talks`. */
export function waiting(source: Source, at: number): Draft | undefined {
  const { text, grammar } = source;
  const when = matchAt(grammar.at("(?:{when})(?: |(?<='))"), text, at);
  if (when) {
    const event = clauseEventAt(source, at + when[0].length);
    // "When it will come, nobody knows" asks; what is waited for stands in the present.
    if (event && /\b(?:will|would)\b/.test(event.words)) return undefined;
    return event && { end: event.end, event: event.words, conditional: !/^by the time/.test(when[0]) };
  }
  const during = matchAt(grammar.at("(?:{during})(?: |(?<='))"), text, at);
  // "Pendant cinq semaines" says how long, not when.
  const event =
    during && !spanAt(source, at + during[0].length) ? nounEventAt(source, at + during[0].length) : undefined;
  return event ? { end: event.end, event: event.words } : undefined;
}

/** A term that is no calendar's: `from next season`, `ab kommendem Schuljahr`; this one only behind a preposition. */
export function termAt(source: Source, at: number): Draft | undefined {
  const { text, grammar, raw } = source;
  const opened = matchAt(grammar.at("(?:{from}|{by}|{at}|{during})(?: |(?<='))"), text, at);
  const begin = at + (opened?.[0].length ?? 0);
  const part =
    opened &&
    matchAt(
      grammar.at(
        `(?:{article} ?)?(?:{end}|{early}|{mid})(?: {of})?(?: |(?<='))(?:{article} ?)?(?:{next} |{this} )?{terms}${edge}`,
      ),
      text,
      begin,
    );
  if (part) return { end: begin + part[0].length, event: raw.slice(begin, begin + part[0].length), opened: 'in' };
  const near = opened ? ['{next}|{this}', '{nextAfter}|{thisAfter}'] : ['{next}', '{nextAfter}'];
  const match =
    matchAt(grammar.at(`(?:{article} ?)?(?:${near[0]}) ?(?:{terms})${edge}`), text, begin) ??
    matchAt(grammar.at(`(?:{article} ?)?(?:{terms}) (?:${near[1]})${edge}`), text, begin);
  if (!match) return undefined;
  const end = begin + match[0].length;
  return { end, event: raw.slice(begin, end), opened: opened ? 'in' : 'bare' };
}

/**
 * "Nach Mailand", "vor Borkum": German says so of places too; without an article only what happens is waited for.
 * "Nach Angaben der Werft" names who says it.
 */
export const isPlace = ({ text, grammar }: Source, opening: string, at: number): boolean =>
  grammar.words.language === 'de' &&
  /^(?:nach|(?:noch )?vor) $/.test(opening) &&
  (matchAt(sources, text, at) !== undefined ||
    !matchAt(
      /\p{L}*(?:ung|abschluss|nahme|gabe|ende|beginn|start|wahl|wahlen|tritt|treten|pause|eingang|erhalt|ablauf|kauf|ostern|pfingsten|schluss|tion|bau|fall|ferien|saison)(?!\p{L})|(?:\p{L}+e[rsn] )/uy,
      text,
      at,
    ));

const sources =
  /(?:\p{L}+e[nrm] )?(?:angaben?|aussagen?|meinung|ansicht|einschatzung|auskunft|informationen|berechnungen|schatzungen|erkenntnissen|massgabe|bedarf|wunsch)(?!\p{L})/uy;
