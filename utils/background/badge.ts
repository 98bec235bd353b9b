import type { Say } from '../words/onPage.ts';
import { presentOn, type TabReport } from './tabs.ts';

/** How many earlier statements, of how many of the people on a page, the record holds. */
export interface EarlierCount {
  statements: number;
  people: number;
}

/** The toolbar's count: at most four signs, none where there is nothing. */
export function countText({ statements }: EarlierCount): string {
  return statements === 0 ? '' : statements > 999 ? '999+' : String(statements);
}

/** The same in words, for the tooltip and for those who hear it; where there is nothing, why. */
export function countSentence(say: Say, { statements, people }: EarlierCount, tab: TabReport): string {
  if (tab.read === 'paused') return say('badgePaused');
  if (tab.read === 'never') return say('badgeNever');
  if (statements > 0) {
    const said = say('earlierStatements', { count: statements });
    return say('badge', { statements: said, people: say('byPeople', { count: people }) });
  }
  return presentOn(tab).length > 0 ? say('badgeNothing') : say('badgeNobody');
}
