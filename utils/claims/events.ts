import { matchAt, type Source } from './source.ts';

/** What a due hangs on, as said. */
export interface EventSaid {
  words: string;
  end: number;
}

const stop = /[.,](?!\d)|[;:!?()"–\n]| - /u;
/** A subject that is one word: where it stands, a clause has a verb of its own. */
const subject =
  /^(?:i|we|you|he|she|it|they|there|this|that|ich|wir|sie|er|es|man|je|nous|vous|ils?|elles?|on|yo|nosotros|ellos|ella|io|noi|loro)$/;
const auxiliary =
  /^(?:will|is|are|was|were|has|have|had|can|could|should|would|must|may|might|shall|do|does|did|won't|cannot|can't|wird|werden|ist|sind|hat|haben|kann|soll|muss|sera|seront|est|sont|a|ont|sera|estara|sera|seran|es|son|esta|ha|han|sara|saranno|e|sono|hanno)$/;
const determiner =
  /^(?:the|an?|our|my|your|his|her|its|their|this|that|these|those|each|every|no|all|der|die|das|den|dem|des|ein|eine|unser|unsere|le|la|les|l'|un|une|notre|nos|el|los|las|una|nuestro|nuestra|il|lo|gli|i|nostro|nostra)$/;
/** `we'll` is a subject with its verb. */
const isSubject = (word: string) => subject.test(word.replace(/'(?:ll|re|ve|d|m|s)$/, ''));

const joining = /^(?:and|but|then|und|dann|et|mais|y|pero|e|ma)$/;
const binding =
  /^(?:of|for|in|on|with|by|durch|par|por|dalla?|von|des|der|vom|fur|de|du|des|d'|del|della|dei|delle|di|to)$/;
/** Words that lean on another sentence. */
const leaning = /^(?:que|che|then|dann|dahin|entonces|allora|alors|it|them|which|dies|cela|ca|eso|esto|cio)$/;
/** The same where no noun stands behind them. */
const pointing = /^(?:that|this|these|those|das|dem|questo|quello)$/;

/** A noun phrase as event: ends where the main clause begins. */
export function nounEventAt(source: Source, at: number): EventSaid | undefined {
  const words = wordsFrom(source, at);
  let end = at;
  let nouns = 0;
  for (const [index, word] of words.entries()) {
    const bound = binding.test(words[index - 1]?.text ?? '');
    if (index === 0 && (isSubject(word.text) || leans(words))) return undefined;
    if ((isSubject(word.text) && !bound) || auxiliary.test(word.text)) break;
    if (determiner.test(word.text) && !binding.test(word.text) && index > 0 && !bound) break;
    const named = source.grammar.is('{naming}', words[index - 1]?.text ?? '');
    if (!bound && !named && /^\d/.test(word.text) && !/^(?:1[89]|2[01])\d\d$/.test(word.text)) break;
    if (nouns > 0 && (isPlainVerb(source, word.text) || isPurpose(word.text, words[index + 1]?.text))) break;
    if (matchAt(source.grammar.at('(?:{and}|{but}|{not}|{leaning})(?![\\p{L}])'), source.text, word.start)) break;
    // A German noun phrase ends with its noun, which has a capital.
    if (nouns > 0 && source.grammar.words.language === 'de' && isSmall(source, word) && !isLink(word.text)) break;
    if (!isLink(word.text)) nouns++;
    if (!isLink(word.text)) end = word.end;
    if (nouns > 6) break;
  }
  return nouns > 0 ? { words: source.raw.slice(at, end), end } : undefined;
}

const isLink = (word: string) => determiner.test(word) || binding.test(word);
const isSmall = ({ raw }: Source, { start }: { start: number }) => /\p{Ll}/u.test(raw.charAt(start));

/** Spanish and Italian leave the subject out: the main clause begins with its verb. */
const isPlainVerb = ({ grammar }: Source, word: string) =>
  /^(?:es|it)$/.test(grammar.words.language) && grammar.is('{future}', word);

/** "… pour livrer": what follows is what it is for. */
const isPurpose = (word: string, next = '') => /^(?:pour|para|per)$/.test(word) && /(?:[aei]r|re)$/.test(next);

/** Whether it is a time that another sentence or the moment of saying gives: "until then", "hasta el momento". */
function leans(words: readonly { text: string }[]): boolean {
  const first = determiner.test(words[0]?.text ?? '') ? words[1] : words[0];
  return (
    leaning.test(words[0]?.text ?? '') ||
    (pointing.test(words[0]?.text ?? '') && !isNounBehind(words[1]?.text)) ||
    /^(?:auf weiteres|further notice|nouvel ordre|nuevo aviso|nuov[oa] (?:ordine|avviso|comunicazione))$/.test(
      `${words[0]?.text} ${words[1]?.text}`,
    ) ||
    /^(?:now|today|present|dato|moment|momento|jetzt|heute|ahora|hoy|adesso|oggi|ora|ici|maintenant|further)$/.test(
      first?.text ?? '',
    )
  );
}

/** "This bill passes", "das Gericht entscheidet": a word that points stands before what it points at. */
const isNounBehind = (word: string | undefined): boolean =>
  word !== undefined &&
  !isSubject(word) &&
  !auxiliary.test(word) &&
  !determiner.test(word) &&
  !/^(?:happens?|comes?|goes|works?|ends?|passes|nicht|geschieht|klappt|steht|passiert|geht|kommt)$/.test(word);

/** A clause as event: up to the next mark, or the main clause's own subject. */
export function clauseEventAt(source: Source, at: number): EventSaid | undefined {
  const words = wordsFrom(source, at);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length < 2 || leans(words)) return undefined;
  // Where a comma ends the clause, its first verb is its own: "quando il giudice avrà deciso, …".
  const ownVerb = source.text.charAt(last.end) === ',' ? words.findIndex(({ text }) => isPlainVerb(source, text)) : 1;
  // Without a comma the main clause shows by a subject of its own: "once it is granted we build".
  const verb = words.findIndex((word, index) => index > 0 && auxiliary.test(word.text));
  const cut = words.findIndex(
    ({ text }, index) =>
      (index > 1 && ownVerb >= 0 && index > ownVerb && isPlainVerb(source, text)) ||
      (verb > 0 && index > verb + 1 && isSubject(text)) ||
      (index > 1 && isSubject(text) && (/'(?:ll|d)$/.test(text) || auxiliary.test(words[index + 1]?.text ?? ''))) ||
      (verb > 0 && index > verb + 1 && determiner.test(text) && isMainClause(words.slice(index - 1, index + 5))) ||
      (verb > 0 && index > verb && auxiliary.test(text) && isSubject(words[index + 1]?.text ?? '')) ||
      (index > 1 && joining.test(text)),
  );
  // "… llegue la vacuna no abriremos": the denial is the main clause's.
  const behind = cut > 1 && source.grammar.is('{not}', words[cut - 1]?.text ?? '') ? cut - 1 : cut;
  const end = behind > 1 ? (words[behind - 1]?.end ?? last.end) : last.end;
  return { words: source.raw.slice(at, end), end };
}

/** "… is thick enough the race is on": a noun with its article, and a verb behind it; not behind "of" and the like. */
const isMainClause = ([before, , ...behind]: readonly { text: string }[]): boolean =>
  !binding.test(before?.text ?? '') && behind.slice(1).some(({ text }) => auxiliary.test(text));

function wordsFrom({ text }: Source, at: number): { text: string; start: number; end: number }[] {
  const rest = text.slice(at, at + 200);
  const length = rest.search(stop);
  const phrase = length < 0 ? rest : rest.slice(0, length);
  return [...phrase.matchAll(/[\p{L}\p{N}][\p{L}\p{N}%.-]*'?(?:(?<=')\p{L}+)?/gu)].map((match) => ({
    text: match[0],
    start: at + match.index,
    end: at + match.index + match[0].replace(/(?<![.-])[.-]+$/, '').length,
  }));
}
