import { longestOf, type Suffixes, suffixesOf } from './suffixes.ts';

/**
 * The stem of a lower-case English word, by the rules of Martin Porter's second stemmer.
 * Source: https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word;
  const kept = exceptions[word];
  if (kept) return kept;
  let stem = word.startsWith("'") ? word.slice(1) : word;
  if (stem.includes('y')) stem = markConsonantY(stem);
  const { r1, r2 } = regions(stem);
  stem = pluralStep(stem);
  if (invariant.has(stem)) return stem;
  stem = pastStep(stem, r1);
  if (/[yY]$/.test(stem)) stem = stem.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  stem = suffixStep(stem, secondSuffixes, r1);
  stem = thirdStep(stem, r1, r2);
  stem = suffixStep(stem, fourthSuffixes, r2);
  return fifthStep(stem, r1, r2).replaceAll('Y', 'y');
}

const exceptions: Partial<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  sky: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
};

const invariant = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

/** A `y` that begins the word or follows a vowel is a consonant, written `Y` while stemming. */
function markConsonantY(word: string): string {
  return word.replace(/^y/, 'Y').replace(/(?<=[aeiouy])y/g, 'Y');
}

/** Where R1 and R2 begin: after the first consonant that follows a vowel, and the same again within R1. */
function regions(word: string): { r1: number; r2: number } {
  const prefix = /^(?:gener|commun|arsen)/.exec(word)?.[0].length;
  const r1 = prefix ?? afterVowelAndConsonant(word, 0);
  return { r1, r2: afterVowelAndConsonant(word, r1) };
}

function afterVowelAndConsonant(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function pluralStep(word: string): string {
  if (!/['sd]$/.test(word)) return word;
  const bare = word.replace(/'(?:s'?)?$/, '');
  if (bare.endsWith('sses')) return bare.slice(0, -2);
  if (bare.endsWith('ied') || bare.endsWith('ies')) return bare.slice(0, bare.length > 4 ? -2 : -1);
  if (!bare.endsWith('s') || bare.endsWith('us') || bare.endsWith('ss')) return bare;
  return /^[^aeiouy]*[aeiouy].+s$/.test(bare) ? bare.slice(0, -1) : bare;
}

function pastStep(word: string, r1: number): string {
  if (!/[dgy]$/.test(word)) return word;
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const past = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!past || !/[aeiouy]/.test(word.slice(0, past.index))) return word;
  const stem = word.slice(0, past.index);
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return isShort(stem, r1) ? `${stem}e` : stem;
}

/** Whether R1 is empty and the word ends in a short syllable. */
function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && endsInShortSyllable(word);
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/.test(word);
}

const secondSuffixes = suffixesOf(
  ['ate', 'ational ation ator'],
  ['ize', 'ization izer'],
  ['ive', 'iveness iviti'],
  ['ous', 'ousness ousli'],
  ['al', 'alism aliti alli'],
  ['ble', 'biliti bli'],
  ['ful', 'fulness fulli'],
  ['tion', 'tional'],
  ['less', 'lessli'],
  ['ence', 'enci'],
  ['ance', 'anci'],
  ['able', 'abli'],
  ['ent', 'entli'],
  ['og', 'ogi', 'l'],
  ['', 'li', 'cdeghkmnrt'],
);

const thirdSuffixes = suffixesOf(
  ['ate', 'ational'],
  ['tion', 'tional'],
  ['al', 'alize'],
  ['ic', 'icate iciti ical'],
  ['', 'ful ness'],
);

const fourthSuffixes = suffixesOf(
  ['', 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'],
  ['', 'ion', 'st'],
);

function suffixStep(word: string, suffixes: Suffixes, region: number): string {
  const found = longestOf(word, suffixes);
  if (!found) return word;
  const at = word.length - found.suffix.length;
  return at >= region ? word.slice(0, at) + found.end : word;
}

function thirdStep(word: string, r1: number, r2: number): string {
  const ative = word.length - 'ative'.length;
  if (word.endsWith('ative')) return ative >= r2 ? word.slice(0, ative) : word;
  return suffixStep(word, thirdSuffixes, r1);
}

function fifthStep(word: string, r1: number, r2: number): string {
  const last = word.length - 1;
  if (word.endsWith('e')) {
    const drop = last >= r2 || (last >= r1 && !endsInShortSyllable(word.slice(0, last)));
    return drop ? word.slice(0, last) : word;
  }
  return word.endsWith('ll') && last >= r2 ? word.slice(0, last) : word;
}
