import type { Claims } from './claims.ts';
import { dayOfIso } from './day.ts';
import { duesOf } from './dues.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './openings.ts';
import { quantitiesOf } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { folded, type Source } from './source.ts';
import { de } from './words/de/de.ts';
import { en } from './words/en/en.ts';
import { es } from './words/es/es.ts';
import { fr } from './words/fr/fr.ts';
import { it } from './words/it/it.ts';
import type { Words } from './words/words.ts';

const languages: Record<string, Words> = { en, de, fr, es, it };
const grammars = new Map<string, Grammar>();

/** How much of a text is read, in UTF-16 units. */
const longest = 20_000;

/**
 * The dates ahead and the amounts that a statement commits to, by what it says and when it was said. Right or silent:
 * a language that is not known, or a statement without a day, gives nothing.
 * @param language BCP 47 tag
 * @param said ISO 8601 date or moment, to the day at least
 */
export function readClaims(text: string, language: string, said: string | undefined): Claims {
  const grammar = grammarFor(language);
  const day = said ? dayOfIso(said) : undefined;
  if (!grammar || day === undefined) return { due: [], quantities: [] };
  const raw = text.slice(0, longest);
  const source: Source = { raw, text: folded(raw), said: day, grammar };
  const sentences = sentencesOf(source);
  const mentions = mentionsIn(source);
  return {
    due: duesOf(source, mentions, sentences),
    quantities: quantitiesOf(source, mentions.map(timeOf), sentences),
  };
}

/** What a mention says of time itself; what is waited for may hold amounts of its own. */
const timeOf = ({ start, end, event }: Mention) => ({ start, end: end - (event?.length ?? 0) });

function grammarFor(tag: string): Grammar | undefined {
  const name = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const words = languages[name];
  if (!words) return undefined;
  const grammar = grammars.get(name) ?? grammarOf(words);
  grammars.set(name, grammar);
  return grammar;
}
