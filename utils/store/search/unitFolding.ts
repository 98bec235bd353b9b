import { fold, isUnspaced } from './terms.ts';

/** What a UTF-16 unit may be to the terms around it, where it is not one part of one; all below any character of a word. */
export const [between, nothing, several, inContext] = [1, 2, 3, 4] as const;

const wordCharacter = /[\p{L}\p{N}]/u;
const capitalSigma = 0x3a3; // small it is another letter at the end of a word

/** By unit: what it folds to, or one of the four above; 0 where `foldUnit` has not found that out yet. */
export const foldedUnits = new Uint16Array(65_536);

const severalOf = new Map<number, readonly number[]>();

/**
 * What one UTF-16 unit folds to. Nearly all characters fold one by one, so that a text can be folded without a copy of it;
 * the others say that they need what stands around them (`inContext`).
 */
export function foldUnit(unit: number): number {
  foldedUnits[unit] = isAlone(unit) ? foldAlone(unit) : inContext;
  return foldedUnits[unit];
}

/** The units that one folds to where they are `several`. */
export function severalFrom(unit: number): readonly number[] {
  return severalOf.get(unit) ?? [];
}

function isAlone(unit: number): boolean {
  return unit !== capitalSigma && (unit < 0xd800 || unit > 0xdfff);
}

function foldAlone(unit: number): number {
  const units = [...fold(String.fromCharCode(unit))].map(signOf);
  const [first = nothing] = units;
  if (units.every((one) => one === first))
    return units.length > 1 && first > inContext ? keepSeveral(unit, units) : first;
  return units.every((one) => one > inContext) ? keepSeveral(unit, units) : inContext;
}

function keepSeveral(unit: number, units: readonly number[]): number {
  severalOf.set(unit, units);
  return several;
}

/** A character of a folded text: itself in a word, else one of the signs. */
function signOf(character: string): number {
  if (isUnspaced(character) || character.length > 1) return inContext;
  return wordCharacter.test(character) ? character.charCodeAt(0) : between;
}
