import type { Source } from './source.ts';

/** A sentence of a statement, and how a question was answered by the one after it. */
export interface Sentence {
  start: number;
  end: number;
  question: boolean;
  /** For a question: the plain yes or no that follows. */
  answer?: 'yes' | 'no';
  /** For a plain answer: it repeats nothing of its own. */
  answers?: Sentence;
}

const abbreviation =
  /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|dic|ene|abr|ago|gen|mag|giu|lug|sett|ott|janv|fevr|avr|juil|mr|mrs|ms|dr|prof|st|vs|approx|ca|z\.b|d\.h|u\.a|i\.e|e\.g|etc|bzw|mio|mrd|inc|ltd|sr|sra|dott|art|abs|p|pp|\p{L})\.$/u;
const label = /(?:^|\s)(?:q|a|f|r|d|p)\s?[:.](?=\s)/y;

/** The sentences of a text in order. A mark in an abbreviation or a number ends none; a list's number begins one. */
export function sentencesOf(source: Source): Sentence[] {
  const { text, raw } = source;
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number, question: boolean) => {
    const tag = question ? tagIn(text.slice(start, end)) : 0;
    if (tag > 0) sentences.push({ start, end: start + tag, question: false });
    if (text.slice(start, end).trim()) sentences.push({ start: start + tag, end, question });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\n') close(at + 1, false);
    else if (/[!?…]/.test(mark) && !/[!?…]/.test(text.charAt(at + 1)))
      close(at + 1, /(?<![!?…])[!…]*\?[!?…]*$/.test(text.slice(start, at + 1)));
    else if (mark === '.' && isStop(text, raw, start, at)) close(at + 1, false);
    else if (/\s/.test(mark) && (isLabel(text, at) || /^\s\d{1,2}[-)] /.test(text.slice(at, at + 5)))) close(at, false);
  }
  close(text.length, false);
  answer(source, sentences);
  return sentences;
}

function isStop(text: string, raw: string, start: number, at: number): boolean {
  const next = text.slice(at + 1, at + 3);
  if (next !== '' && !/^[\s"')\]]/.test(next)) return next.startsWith('.');
  const before = text.slice(Math.max(start, at - 12), at + 1);
  if (/\d\.$/.test(before) && /^ ?\p{Ll}/u.test(raw.slice(at + 1, at + 3))) return true;
  if (/(?:^|\D)\d{1,2}\.$/.test(before)) return !/^ \p{L}/u.test(next);
  if (/(?:^|[\s(])n[or]\.$/.test(before)) return !/^ ?\d/.test(next);
  return !abbreviation.test(before);
}

function isLabel(text: string, at: number): boolean {
  label.lastIndex = at;
  return label.test(text);
}

const asking =
  /^(?:what|who|whom|whose|when|where|which|how|why|right|ok|okay|eh|huh|no|yes|isn't|aren't|don't|won't|is|are|do|does|did|will|would|can|could|should|has|have|was|were|or|was|wer|wie|wann|warum|wo|nicht wahr|oder|n'est-ce pas|que|quoi|qui|comment|quand|pourquoi|verdad|quien|como|cuando|por que|vero|che|chi|come|quando|perche)(?!\p{L})/u;

/** Where the question begins that is only hung on a sentence: "…, what do you expect?"; 0 where all of it asks. */
function tagIn(sentence: string): number {
  const comma = sentence.lastIndexOf(', ');
  const begins = sentence.replace(/^[^\p{L}]*(?:and |but |so |q: ?)?/u, '');
  return comma > 0 && asking.test(sentence.slice(comma + 2)) && !asking.test(begins) ? comma + 1 : 0;
}

/** Marks each question that the sentence behind it answers with yes or no. */
function answer({ text, grammar }: Source, sentences: Sentence[]): void {
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (!sentence.question || !next || next.question) continue;
    const words = text.slice(next.start, next.end).replace(/^[\s"'–-]*(?:[\p{L}. ]{1,30}: ?)?/u, '');
    if (grammar.at('(?:{no})(?![\\p{L}])').test(words)) sentence.answer = 'no';
    else if (grammar.at('(?:{yes})(?![\\p{L}])').test(words)) sentence.answer = 'yes';
    if (sentence.answer) next.answers = sentence;
  }
}
