import { evenText } from '../statement.ts';

/**
 * Letters that are drawn like a Latin one, each before the one it is drawn like: the usual ones of
 * https://www.unicode.org/reports/tr39/#Confusable_Detection, small and capital apart.
 */
const drawnAlike = [
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw үy ѵv ӏl АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ҮY ѴV ӀI', // Cyrillic
  'αa γy ιi κk νv οo ρp υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX', // Greek
  'ɑa ɡg Il', // Latin
].flatMap((pairs) => pairs.split(' '));

const latinOf = new Map(drawnAlike.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const anyDrawnAlike = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'gu');

/** Joiners and direction marks have no look of their own, but behind a letter of Arabic or Hindi a joiner changes it. */
const unseen = /(?<![\p{Lo}\p{M}])[\u200c\u200d]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** What a name looks like: of two names that are drawn alike it is the same. For comparison only, never to be shown. */
export function skeletonOf(name: string): string {
  const bare = name.normalize('NFKD').replace(unseen, '');
  const latin = bare.replace(anyDrawnAlike, (letter) => latinOf.get(letter) ?? letter).replace(/I/g, 'l');
  return evenText(latin);
}

/** Whether two names only look the same: drawn alike, but written with other letters or with signs that nobody sees. */
export function looksAlike(one: string, other: string): boolean {
  return evenText(one) !== evenText(other) && skeletonOf(one) === skeletonOf(other);
}

/** A name as it is looked up: equal for all that look alike, and for those that differ in case, accents and signs only. */
export function nameKeyOf(name: string): string {
  const plain = skeletonOf(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('i', 'l');
  return plain.replace(/[^\p{L}\p{N}'’-]+/gu, ' ').trim() || plain;
}
