import type { Phrase } from '../../../utils/words/phrase.ts';

/** English: the popup. */
export const popup = {
  history: 'History',
  savedOnly: 'Saved only',
  nothingSaved: 'Nothing saved yet.',
  nothingKept: 'Nothing is kept yet.',
  nothingKeptHint: 'Save a statement on a page, or follow somebody.',
  firstUse: 'Open an article or a comment thread, point at something somebody said, and press Save.',
  firstUseHint:
    'What you save stands here, the newest first. The next time that person speaks, you will see it beside their words.',
  goOn: 'Go on reading',
  pause: 'Pause',
  paused: 'Paused',
  pauseExplained: 'While paused, no page is read and nothing is kept.',
  thisSite: 'For {site}',
  keepReadHere: 'Keep all that I read here',
  keepReadHereExplained: 'Every comment, article and quotation on this site is kept when you open it.',
  neverReadHere: 'Never read this site',
  neverReadHereExplained: 'Nobody is recognised here and nothing is kept.',
  drawHere: 'Draw nothing on this site',
  drawHereExplained:
    'No small button, no marks under names, nothing beside the words. Toolbar, shortcuts and menus work as ever.',
  nothingDrawn: 'Nothing is drawn on {site} any more. The toolbar opens the sidebar.',
} as const satisfies Record<string, Phrase>;
