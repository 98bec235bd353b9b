import type { Day } from './day.ts';
import type { Grammar } from './grammar.ts';

/** A statement made ready for reading. */
export interface Source {
  raw: string;
  /** The text in lower case without marks, each character where it was. */
  text: string;
  said: Day;
  grammar: Grammar;
}

const same: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '‑': '-',
  '−': '-',
  '—': '–',
  ß: 'ß',
  '«': '"',
  '»': '"',
};

/** Lower case, no accents, plain quotes and spaces; the length stays, so that places in both are the same. */
export function folded(raw: string): string {
  let text = '';
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (character < '\u0080') {
      text += character === '\n' || character === '\t' ? character : character.toLowerCase();
      continue;
    }
    const plain = same[character] ?? (/\s/.test(character) ? ' ' : character.normalize('NFD').charAt(0).toLowerCase());
    text += plain.length === 1 ? plain : character;
  }
  return text;
}

/** Source of what must follow a word: no letter and no digit. */
export const edge = String.raw`(?![\p{L}\p{N}])`;

/** A match of a sticky expression at a place, or undefined. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

/** Whether a word can begin at a place. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
