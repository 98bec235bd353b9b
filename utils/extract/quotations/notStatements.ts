import type { Cue } from './clause.ts';

/** How many characters are enough to tell a few words from many. */
const sample = 160;

/** Words, at least as many as can matter, where spaces part them; two characters of Chinese or Japanese count as one. */
export function wordCount(whole: string): number {
  const text = whole.slice(0, sample);
  const asian = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const others = text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return asian > 0 ? Math.ceil(asian / 2) : others;
}

/** Whether nearly all its longer words, and at least so many, are capitalised, as in the title of a work. */
function isTitleCased(text: string, fewest: number): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= fewest && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= 0.75;
}

/** Nouns for works, mottos and names, whose own words stand in marks behind them. */
const works = new Set(
  `novel book song film movie play poem album essay series documentary motto slogan title titled entitled headline banner hashtag
  roman buch lied film stück gedicht leitspruch wahlspruch losung motto titel überschrift serie dokumentation aufsatz
  livre chanson pièce poème devise titre intitulé intitulée série documentaire essai novela libro canción película obra poema
  lema título titulado titulada serie romanzo canzone motto titolo intitolato intitolata livro canção filme lema
  boek lied gedicht leus titel bok sång låt dikt valspråk sang bog powieść książka piosenka wiersz hasło tytuł роман книга песня
  фильм девиз`.split(/\s+/),
);

/** Whether words in marks behind this one are a title or a motto: "the song “…”". */
export const namesWork = (word: string): boolean => works.has(word);

/** Fewest words of a quotation that stands inside the writer's own sentence. */
const fewestOfPart = 4;

/**
 * Whether words between quotation marks are nobody's statement: a title, a scare quote, a single word, imagined speech.
 * @param begins whether they open their sentence
 */
export function isNoStatement(text: string, cue: Cue, begins: boolean): boolean {
  if (cue.unreal) return true;
  const count = wordCount(text);
  if (count === 0) return true;
  // American typography draws a full stop that is the sentence's own inside the marks.
  const ownEnd = cue.kind === 'part' ? /[!?…]$/ : /[.!?…]$/;
  // What opens a sentence beside a verb of saying is seldom one: „Bleiben Sie zu Hause“, “Because it was Sunday,”.
  const isTitle = count <= 9 && isTitleCased(text, cue.kind === 'full' && begins ? 3 : 2) && !ownEnd.test(text.trim());
  if (cue.kind === 'part') return count < fewestOfPart || isTitle;
  return isTitle || (count < 2 && !/[.!?,…]/.test(text));
}
