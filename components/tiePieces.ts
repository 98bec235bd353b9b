import type { Tie, TiePiece } from '../utils/statement.ts';

/** So many words at each end of a long stretch are shown, and a stretch of so many is long. */
const [kept, long] = [8, 20];

/** The pieces of a tie as they are shown: of what is the same or left out at length, the ends. */
export function tiePieces({ pieces }: Tie): Pick<TiePiece, 'kind' | 'text'>[] {
  return pieces.map(({ kind, text }, index) => ({
    kind,
    text: kind === 'added' ? text : shortened(text, index > 0, index < pieces.length - 1),
  }));
}

/** Keeps what stands next to another piece; of a text written without spaces, characters for words. */
function shortened(text: string, keepStart: boolean, keepEnd: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  const units = words.length > 1 ? words : Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  if (units.length <= long) return text;
  const start = keepStart || !keepEnd ? units.slice(0, kept).join('').trimEnd() : '';
  const end = keepEnd ? units.slice(-kept).join('') : '';
  const gap = words.length > 1 ? ' … ' : '…';
  return start && end ? `${start}${gap}${end}` : start ? `${start}${gap}` : `${gap.trimStart()}${end}`;
}
