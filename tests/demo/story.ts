import type { DemoPage } from './demoPage.ts';
import { aLetter2014 } from './pages/aLetter2014.ts';
import { aMillion2021 } from './pages/aMillion2021.ts';
import { inAShed2017 } from './pages/inAShed2017.ts';
import { secondOven2019 } from './pages/secondOven2019.ts';
import { theCurve2018 } from './pages/theCurve2018.ts';
import { theWall2012 } from './pages/theWall2012.ts';

/**
 * The demo web's story: an inventor, a blogger who has followed him since 2012, and their readers. All invented. The
 * words are data and become pages in `markup.ts`.
 *
 * Oldest first; the last is the one a newcomer is shown.
 */
export const story: readonly DemoPage[] = [
  theWall2012,
  aLetter2014,
  inAShed2017,
  theCurve2018,
  secondOven2019,
  aMillion2021,
];
