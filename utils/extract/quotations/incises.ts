import type { Marked } from './marks.ts';
import { isSaying } from './sayings.ts';
import { isPreposition } from './verbs.ts';

/** What parts words from the attribution that stands within their marks: a comma, the end of a sentence, a dash. */
const parting = /,\s?(?:[–—―]\s?)?|[?!…]\s(?:[–—―]\s?)?|\s[–—―-]\s?(?=\p{Ll})|—(?=\p{Ll})/gu;
/** The attribution itself: a verb with its small words and its pronoun, and whoever else stands up to the next mark. */
const attribution =
  /(?:(?:s’est|s'est|m’a|m'a|nous a|a|ha|se)\s)?(\p{Ll}{1,20})(-t)?(-(?:il|elle|ils|elles|on))?((?: [^\s,.;:!?—–―«»“”"()]{1,30}){0,12})(?=\s?[,.;:!?—–―]|$)/uy;
/** The mark that ends it, and the dash with which the words then go on. */
const ending = /\s?(?:[—–―](?=[.;:]))?[,.;:]?/y;
const dash = /[\s—–―,]{0,4}/y;

/** A subject behind its verb that has a name: "rappelle la maire Ada Ruisseau". */
const named = /^(?: (?!(?:à|au|aux|a|al|alla) )\p{Ll}[\p{L}’'-]*){0,5} (?:\p{Ll}{1,6}[’'])?\p{Lu}\p{Ll}/u;

/**
 * Parts words in marks at the attributions that stand within them, as French, Italian, Spanish and Russian papers set
 * them: « Nous avons tout essayé, explique-t-elle. Il n’y a pas de repreneur. » The attribution is no word of the speaker’s.
 */
export function withoutIncises(text: string, marked: readonly Marked[]): Marked[] {
  return marked.flatMap((one) => partsOf(text, one));
}

function partsOf(text: string, whole: Marked): Marked[] {
  const parts: Marked[] = [];
  let { start, from } = whole;
  const isFrench = text[whole.start] === '«';
  parting.lastIndex = from;
  for (let match = parting.exec(text); match && match.index < whole.to; match = parting.exec(text)) {
    const end = attributionEnd(text.slice(0, whole.to), match.index + match[0].length, isFrench || match[0] !== ', ');
    if (end === undefined) continue;
    const to = match.index + (/[?!…]/.test(match[0]) ? 1 : 0);
    parts.push({ start, end: match.index + match[0].length, from, to, closed: true, resumed: parts.length > 0 });
    ending.lastIndex = end;
    start = end + (ending.exec(text)?.[0].length ?? 0);
    dash.lastIndex = start;
    from = start + (dash.exec(text)?.[0].length ?? 0);
    if (from >= whole.to) return parts;
    parting.lastIndex = from;
  }
  return parts.length === 0 ? [whole] : [...parts, { ...whole, start, from, resumed: true }];
}

/**
 * Where the attribution ends that begins at a place; undefined where none does.
 * @param orName whether a name may stand behind the verb, not only a pronoun that hangs on it
 */
function attributionEnd(text: string, at: number, orName: boolean): number | undefined {
  attribution.lastIndex = at;
  const match = attribution.exec(text);
  const [whole = '', verb = '', , pronoun, rest = ''] = match ?? [];
  if (!match) return undefined;
  const [first = ''] = rest.trimStart().split(' ', 1);
  if (pronoun) return isSaying(verb) || (verb === 'a' && isSaying(first)) ? at + whole.length : undefined;
  return orName && isSaying(verb) && !isPreposition(first) && named.test(rest) ? at + whole.length : undefined;
}
