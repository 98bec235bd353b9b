/** Marks that open, each with those that may close it. Polish and German close with what opens in English. */
export const pairs: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
/** Those of them that are apostrophes too. */
export const singles = "‘‚'";
const asian = '「『';

const anyMark = /[“„«»”"「」『』‘‚’']/g;

/** Where the next quotation mark or apostrophe stands at or after a place, or the text's length. */
export function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.test(text) ? anyMark.lastIndex - 1 : text.length;
}

/** Whether a character parts words; outside a text one does. */
export const isSpace = (character: string | undefined) => character === undefined || /[\s\u00a0\u202f]/.test(character);
const isOpening = (character: string | undefined) => isSpace(character) || /[([{\-–—/:,;¿¡>]/.test(character ?? '');
/** Whether a character is a letter or a digit. */
export const isWordlike = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isAsian = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。：！？、]/u.test(character);

/** Whether the mark at a place can open words. */
export function canOpen(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + 1];
  if (asian.includes(mark) || mark === '„') return true;
  if (mark === '«') return !isWordlike(before) || isSpace(after);
  if (mark === '“') return isOpening(before) || isAsian(before) || isAsian(after);
  if (mark === '”' || mark === '»') return isOpening(before) && !isSpace(after) && isStartOfWords(after);
  if (mark === '‘' || mark === '‚' || mark === "'") return isOpening(before) && isWordlike(after);
  return isOpening(before) && !isSpace(after);
}

const isStartOfWords = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}¿¡([…‘'‚]/u.test(character);

/** Whether the mark can close what `opener` opened. */
export function canClose(text: string, at: number, opener: string): boolean {
  const mark = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + 1];
  if (opener === '“' && mark === '“') return !isOpening(before) && !isWordlike(after); // typed the wrong way round
  if (!(pairs[opener] ?? '').includes(mark)) return false;
  if (mark === "'" || mark === '’' || (mark === '‘' && opener === '‚')) return !isSpace(before) && !isWordlike(after);
  if (mark === '"') {
    // A space between the inner mark and the outer one: 'outreach,' "
    if (isSpace(before)) return /[’'”]/.test(text[at - 2] ?? '') && !isWordlike(after);
    return !(isWordlike(after) && isOpening(before));
  }
  if (mark === '“' || mark === '«') return !isOpening(before) || isSpace(after) || !isWordlike(after);
  return true;
}

/** Whether a paragraph begins with a mark that opens. */
export function opensMarked(text: string | undefined): boolean {
  const trimmed = text?.trimStart() ?? '';
  return (trimmed[0] ?? ' ') in pairs && canOpen(trimmed, 0);
}
