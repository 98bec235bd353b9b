import type { Candidate } from './choose.ts';
import { mostVoters } from './items.ts';
import { namesComment } from './names.ts';
import type { Page } from './pageFacts.ts';
import { type Region, within } from './region.ts';
import { announcementIn, headingReach, isHeading, namesOf } from './tells.ts';

const around =
  /(?:^|[\s_-])(?:comments?|commentlist|commentaires?|kommentare?|comentarios|replies|responses|answers|discussion|thread|conversation|messages?|postlist|forum|topic|reviews|opinions?|feedback|reactions?|guestbook|gaestebuch|mentions|talk|chat|board|avis|opiniones|opinie|comentários|comentarios|comentarii|comenti|yorumlar|komentarze|komentáře|komentare|komentari|komentar|kommentit|kommentarer|hozzaszolasok|velemenyek|reacties|otzyvy|otzivy|recenze|recenzje|arvostelut|bewertungen|rezensionen|recensioni|ulasan|talkbacks|sxolia|binh-?luan|webmentions)(?:$|[\s_-])/i;
/** What a blog calls its articles as well as a board its comments. */
const namesArticle = /(?:^|[^a-z])(?:s|blog|single|mvp)?[-_]?posts?(?![a-z])/i;

/** How far into a comment its parts are looked for, in elements. */
const partReach = 60;

/** Whether the last heading before a region, among the elements just before it, announces comments. */
export const standsUnderHeading = (page: Page, region: Region): boolean => announcementOf(page, region) !== '';

/** Whether that heading counts them, and as many as there are: `2 Responses`. */
export const isCounted = (page: Page, region: Region, count: number): boolean =>
  Number(/^\D{0,30}(\d+)/.exec(announcementOf(page, region))?.[1]) === count;

function announcementOf({ survey }: Page, { start }: Region): string {
  for (let at = start - 1; at >= Math.max(0, start - headingReach); at--)
    if (isHeading(survey, at)) return announcementIn(survey, at);
  return '';
}

/** Whether a region stands in a block named as one of comments. */
export function standsAmongComments({ survey }: Page, { start }: Region): boolean {
  for (let at = survey.parent(start), level = 0; at > 0 && level < 5; at = survey.parent(at), level++)
    if (around.test(namesOf(survey, at))) return true;
  return false;
}

/** Whether one of a region's first elements is named as a part of a comment. */
export function holdsNamedPart({ tells }: Page, region: Region): boolean {
  if (tells.parts(region.start, region.end) === 0) return false;
  let index = region.start;
  let left = partReach + 1;
  for (const [start, end] of [...region.holes, [region.end, region.end] as const]) {
    const stop = Math.min(start, index + left);
    if (stop > index && tells.parts(index, stop) > 0) return true;
    left -= Math.max(0, stop - index);
    index = end;
  }
  return false;
}

/** How far behind a comment, in elements, what is offered for it may stand. */
const actionReach = 4;

/** Whether a region holds a link or a button that comments have, to answer, to quote, to report; or one stands just behind it. */
export function holdsAction({ survey, tells }: Page, region: Region): boolean {
  if (within(region, (start, end) => tells.actions(start, end)) > 0) return true;
  const { start, end } = region;
  const isLike = survey.tag(end) === survey.tag(start) && survey.classes[end] === survey.classes[start];
  const stop = Math.min(end + actionReach, survey.end(survey.parent(start)));
  return !isLike && stop > end && tells.actions(end, stop) > 0;
}

/** Whether a group's name alone tells that it is comments. */
export function isToldByName(page: Page, candidate: Candidate): boolean {
  return candidate.sure || (isNamed(page, candidate) && !namesArticle.test(candidate.trait));
}

/** Whether a group is named like comments; on the page of a thread, where its first member is. */
export function isNamed({ survey, isThread }: Page, { trait, regions }: Candidate): boolean {
  if (namesComment(trait)) return true;
  return isThread && namesComment(namesOf(survey, regions[0]?.start ?? 0));
}

/** Whether a region holds a rating, of so many stars, or asks whether it was helpful, as shops do. */
export const isRated = ({ tells }: Page, region: Region): boolean =>
  within(region, (start, end) => tells.ratings(start, end)) > 0;

/** Whether a region holds figures about a member, as boards show beside what each wrote. */
export const holdsMembership = ({ tells }: Page, region: Region): boolean =>
  within(region, (start, end) => tells.memberships(start, end)) > 0;

/** Whether a region says in a line that somebody replied, commented, or posted what follows. */
const holdsSaying = ({ tells }: Page, region: Region): boolean =>
  within(region, (start, end) => tells.sayings(start, end)) > 0;

/**
 * Whether a group may still be found to be comments once it is read: whether by its name, its place, or what enough of
 * its members hold it could be told from any other list. Looks at nothing that has to be read first.
 */
export function mayBeTold(page: Page, candidate: Candidate): boolean {
  const { regions } = candidate;
  if (page.isThread || isToldByName(page, candidate)) return true;
  const { tells } = page;
  // Most of those that are asked in the end must have it: at least half of all, sixty of them at most.
  const least = Math.min(regions.length, mostVoters) * 0.3;
  const enough = (test: (region: Region) => boolean) => {
    let count = 0;
    for (const region of regions) if (test(region) && ++count >= least) return true;
    return false;
  };
  if (enough((region) => within(region, (start, end) => tells.anchors(start, end)) > 0)) return true;
  if (enough((region) => holdsAction(page, region)) || enough((region) => holdsNamedPart(page, region))) return true;
  if (enough((region) => isRated(page, region)) || enough((region) => holdsSaying(page, region))) return true;
  if (enough((region) => holdsMembership(page, region))) return true;
  return regions.some((region) => tells.isHeadingNear(region.start)) || regions.some(standsAmongIn(page));
}

/** {@link standsAmongComments}, asked once for all that stand side by side. */
function standsAmongIn(page: Page): (region: Region) => boolean {
  const known = new Map<number, boolean>();
  return (region) => {
    const parent = page.survey.parent(region.start);
    const is = known.get(parent) ?? standsAmongComments(page, region);
    known.set(parent, is);
    return is;
  };
}
