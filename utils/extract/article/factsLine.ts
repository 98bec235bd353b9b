import { readDateText } from '../dates.ts';
import { cleanName } from './names.ts';
import { isPersonsName } from './personsName.ts';
import { piecesOf } from './pieces.ts';
import type { Neighbour } from './surroundings.ts';
import { isJoiner } from './words.ts';

/** The longest text of such a line, in UTF-16 units, and the most pieces of it that are looked at. */
const longest = 140;
const mostPieces = 8;
/** The same with the white space of the markup. */
const mostDrawn = 1500;

/** A day in figures alone, whichever of them is the month. */
const bareDay = /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/;

/**
 * The one person named in a line of facts close to the headline, where no markup says so: `Dec 26, 2025 • Ada Brook in
 * Ferries`. A day must stand in it, and the name must begin with a known given name.
 * @param content the text of its element
 */
export function nameAmongFacts(
  { element, part, distance }: Neighbour,
  content: string,
  sites: readonly string[],
): string | undefined {
  if (part === 'foot' || distance > (part === 'head' ? 25 : 14)) return undefined;
  if (content.length < 12 || content.length > mostDrawn) return undefined;
  const pieces = piecesOf(element, mostPieces + 1).flatMap((piece) => piece.split(/\s*[|•·]\s*/u));
  if (pieces.length < 2 || pieces.length > mostPieces || pieces.join(' ').length > longest) return undefined;
  if (pieces.some(isJoiner)) return undefined; // who the other is, no rule can tell here
  if (!pieces.some((piece) => readDateText(piece) || bareDay.test(piece))) return undefined;
  const names = new Set(pieces.map((piece) => personIn(piece, sites)).filter((name) => name !== undefined));
  return names.size === 1 ? [...names][0] : undefined;
}

/** The name that a piece is, with nothing else but a preposition behind it. */
function personIn(piece: string, sites: readonly string[]): string | undefined {
  const name = cleanName(piece.replace(/\s+(?:in|on|at|for|from)$/, ''), sites);
  return name !== undefined && isPersonsName(name) ? name : undefined;
}
