import { isSpace, nextMark } from './markShapes.ts';

/** How a page uses its marks. */
export interface MarkUse {
  /** Speech stands in ‘single’ marks, as in British use: they are no quotations within quotations. */
  singles: boolean;
  /** What closes in English opens as well, as in Swedish: ”so”. Where “ is used too, it is a slip and pairs badly. */
  closers: boolean;
}

/** Learns from a page's paragraphs how it uses marks. */
export function markUseOf(texts: readonly string[]): MarkUse {
  let single = 0;
  let double = 0;
  let english = 0;
  for (const text of texts) {
    for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
      const mark = text[at] ?? '';
      if (!/[\s([—]/.test(text[at - 1] ?? ' ')) continue;
      if ("‘‚'".includes(mark)) single += /\p{Lu}/u.test(text[at + 1] ?? '') ? 1 : 0;
      else if ('“„«»"”'.includes(mark) && !isSpace(text[at + 1])) {
        double++;
        if (mark === '“' || mark === '„') english++;
      }
    }
  }
  return { singles: single > double * 2 && single > 1, closers: english === 0 };
}
