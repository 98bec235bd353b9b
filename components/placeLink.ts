import { addressOfWords } from '../utils/anchoring/textFragment.ts';
import type { Statement } from '../utils/statement.ts';

/** The address of a statement at its place: its permalink, else its page, opening at its words. */
export const placeLink = ({ text, url, isPartOf }: Statement): string => addressOfWords(url ?? isPartOf.url, text);
