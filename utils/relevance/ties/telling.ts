import { stopWords } from '../stem/stopWords.ts';

/** What people say to be civil or to point at each other's comments; folded. The languages stand one after the other. */
const civil = new Set(
  `thank thanks please comment comments reply post posted welcome hello sorry much many appreciate great regards
  danke dank vielen kommentar antwort beitrag bitte hallo gruss gruesse freundlichen
  merci beaucoup commentaire reponse bonjour cordialement
  gracias muchas comentario respuesta saludos hola
  grazie mille commento risposta ciao saluti cordiali
  obrigado obrigada muito dziekuje komentarz pozdrawiam bedankt reactie`.split(/\s+/),
);
const otherThanHiragana = /^\P{sc=Hiragana}/u;

/**
 * Whether a word, folded as a token's key, says something: no stop word of any language, no short word but a number, no
 * civility. Of scripts without spaces, a character that is not Hiragana, in which Japanese writes its little words.
 */
export function tells(key: string, weight: 1 | 2): boolean {
  if (weight === 1) return otherThanHiragana.test(key);
  if (/\d/.test(key)) return true;
  return key.length > 3 && !civil.has(key) && !Object.values(stopWords).some((stops) => stops.has(key));
}
