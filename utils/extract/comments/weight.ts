import type { Candidate } from './choose.ts';
import { type Item, votersOf } from './items.ts';
import { type Page, peopleIn } from './pageFacts.ts';
import { within } from './region.ts';
import {
  holdsAction,
  holdsMembership,
  holdsNamedPart,
  isCounted,
  isNamed,
  isRated,
  isToldByName,
  standsAmongComments,
  standsUnderHeading,
} from './told.ts';

/** Whether items are comments, and what speaks for it or against it, in words. */
export interface Verdict {
  comments: boolean;
  why: string;
}

/**
 * Weighs what speaks for a group that nothing speaks against: enough of it makes comments of its items, and some of it
 * must be what only comments have.
 * @param whole the items that have all that a comment needs
 * @param timed whether that is a moment, too
 */
export function weigh(page: Page, candidate: Candidate, whole: readonly Item[], timed: boolean): Verdict {
  const voters = votersOf(whole);
  const authors = new Set(whole.map((item) => item.author?.name)).size;
  const for_: string[] = [];
  let weight = 0;
  let told = isToldByName(page, candidate);
  const add = (amount: number, reason: string, holds: boolean, tells = false) => {
    if (!holds) return;
    weight += amount;
    told ||= tells;
    for_.push(reason);
  };
  const most = (test: (item: Item) => boolean, share = 0.6) => voters.filter(test).length >= voters.length * share;
  add(2, 'named as comments', candidate.sure);
  add(1, 'named like comments', !candidate.sure && isNamed(page, candidate));
  add(1, 'each with a moment', timed);
  add(
    1,
    'each with a name marked as one',
    most((item) => peopleIn(page, item.region) > 0),
  );
  add(0.5, 'several authors', authors > 1);
  add(
    0.5,
    'own addresses',
    most((item) => item.permalink !== undefined),
    most((item) => item.permalink?.includes('#') === true),
  );
  add(
    0.5,
    'at numbered places of this page',
    most(({ permalink = '' }) => /#.*\d/.test(permalink)),
  );
  add(1, 'inside a block named so', voters[0] !== undefined && standsAmongComments(page, voters[0].region), true);
  add(1, 'under a heading that says so', voters[0] !== undefined && standsUnderHeading(page, voters[0].region), true);
  add(1, 'as many as a heading counts', voters[0] !== undefined && isCounted(page, voters[0].region, whole.length));
  add(
    0.5,
    'parts named so',
    most((item) => holdsNamedPart(page, item.region)),
    true,
  );
  add(
    1,
    'actions on each',
    most((item) => holdsAction(page, item.region)),
    true,
  );
  add(
    1,
    'each said to be written',
    most((item) => isSaid(page, item)),
    true,
  );
  add(1, 'figures about each writer', timed && authors > 1 && most((item) => holdsMembership(page, item.region)), true);
  add(1, 'a rating on each', timed && most((item) => isRated(page, item.region)), true);
  add(0.5, 'many', whole.length >= 5);
  add(0.5, 'on the page of a thread', page.isThread, voters.filter(({ time }) => time).length >= voters.length * 0.5);
  add(
    0.5,
    'there, at an hour of its own each',
    page.isThread && authors > 2 && most(({ time = '' }) => time.length > 10),
  );
  return { comments: weight >= 3 && told, why: `${candidate.reason}; ${for_.join(', ')}` };
}

/** Whether an item says beside its words that somebody wrote them. */
function isSaid({ survey, tells }: Page, { region, body }: Item): boolean {
  const inBody = body === undefined ? 0 : tells.sayings(body + 1, survey.end(body));
  return within(region, (start, end) => tells.sayings(start, end)) > inBody;
}
