import { contentOf } from '../nodes.ts';
import { type Candidate, isNumbered } from './choose.ts';
import { type Item, votersOf } from './items.ts';
import { figuresIn, listingOf, teaserOf } from './listing.ts';
import { type Page, timesIn } from './pageFacts.ts';
import { elementsIn, type Region } from './region.ts';
import { surelyInside } from './tells.ts';
import { holdsAction, standsAmongComments, standsUnderHeading } from './told.ts';
import { type Verdict, weigh } from './weight.ts';

/** Whether too few items have a name, and a moment where most have one, to be comments whatever their words are. */
export function areHeadless(items: readonly Item[]): boolean {
  const needsTime = areTimed(items);
  const headed = items.filter((item) => item.author && (item.timeMark !== undefined || !needsTime));
  return headed.length < items.length * 0.5;
}

const areTimed = (items: readonly Item[]): boolean =>
  items.filter(({ timeMark }) => timeMark !== undefined).length >= items.length * 0.5;

/**
 * Whether a group is too small to tell, however its members read: one or two are comments only where their name leaves
 * no doubt, or where each has a moment and the page says that comments stand there. Looks at nothing that is to be read.
 */
export function isTooSmall(page: Page, candidate: Candidate): boolean {
  const { regions, sure } = candidate;
  if (regions.length > 2 || sure || isNumbered(candidate)) return false;
  const [first, second] = regions;
  if (!first || !second || !regions.every((region) => timesIn(page, region) > 0)) return true;
  return !standsAnnounced(page, first);
}

/** Judges a group by what was read in its items: names, moments, bodies, and whether these are teasers of other pages. */
export function verdictOf(page: Page, candidate: Candidate, items: readonly Item[]): Verdict {
  const n = items.length;
  const needsTime = areTimed(items);
  const whole = items.filter((item) => item.author && item.text && (item.timeMark !== undefined || !needsTime));
  const no = (why: string): Verdict => ({ comments: false, why });
  if (whole.length < n * 0.5) return no(`only ${whole.length} of ${n} have a name, a moment and words`);
  if (whole.length <= n * 0.5 && areHalves(page, items)) return no('halves of comments, side by side');
  if (areDrawnTwice(page, items)) return no('each drawn twice, in full and in short');
  if (whole.length < 3 && !candidate.sure && !isNumbered(candidate) && !isAnnounced(page, whole))
    return no('too few to tell');
  if (n === 1 && items.some((item) => isBlank(page, item))) return no('a place for a comment');
  if (n === 1 && !whole.some((item) => item.timeMark !== undefined || item.permalink || holdsAction(page, item.region)))
    return no('a single one without a moment');
  const voters = votersOf(whole);
  const crowds = voters.filter((item) => isCrowd(page, item)).length;
  if (crowds > voters.length * 0.08) return no('several comments in one');
  const words = whole.reduce((sum, item) => sum + lengthOf(item.text ?? ''), 0) / whole.length;
  if (!candidate.sure && words < 15) return no('hardly any words');
  const listing =
    figuresIn(page, voters) ??
    (candidate.sure ? undefined : listingOf(page, voters, surelyInside.test(candidate.trait)));
  if (listing) return no(listing);
  if (voters.length >= 3 && new Set(voters.map(({ text }) => text)).size < voters.length * 0.4)
    return no('the same words');
  const authors = new Set(whole.map((item) => item.author?.name));
  const often =
    candidate.sure ||
    [...authors].some((name = '') => nameless.test(name)) ||
    /tweet|status|comment|reply|message/i.test(candidate.trait) ||
    (isNumbered(candidate) && page.isThread && !voters.some((item) => teaserOf(page, item)));
  if (whole.length >= 3 && authors.size === 1 && !often) return no('one author throughout');
  return weigh(page, candidate, whole, needsTime);
}

/** What a board calls everybody who gives no name. */
const nameless =
  /^(?:anonymous|anonym|anonyme|an[oó]nimo|anonimo|guest|gast|аноним|名無し|名无|匿名|ななし|익명|ㅇㅇ)(?!\p{Ll})/iu;
const blank = /(?:^|[\s_-])(?:dummy|template|placeholder|skeleton|prototype)(?=$|[\s_-])/i;
const invitation =
  /^(?:be the first|no comments yet|(?:schreib\p{L}*|verfass\p{L}*|hinterlass\p{L}*) .{0,12}(?:ersten? )?kommentar|sei der erste|noch keine kommentare|soyez le premier|aucun commentaire|sé el primero|sin comentarios|scrivi il primo|nessun commento|seja o primeiro|nenhum comentário|wees de eerste|bądź pierwszy)/iu;

/** Whether the one item is where a comment is to be written, or what one is to be made from. */
function isBlank({ survey }: Page, { region }: Item): boolean {
  if (blank.test(survey.classes[region.start] ?? '')) return true;
  if (Element.prototype.querySelector.call(survey.at(region.start), 'textarea')) return true;
  const invites = (index: number) => invitation.test((contentOf(survey.at(index)) ?? '').slice(0, 200).trim());
  return [...elementsIn(region)].some((index) => index > region.start && invites(index));
}

/** Whether items stand two and two, each pair by one writer at one moment. */
function areDrawnTwice(page: Page, items: readonly Item[]): boolean {
  const isDrawnAgain = ({ author, time }: Item, i: number) => {
    const again = items[i ^ 1];
    const names = [author?.name ?? '', again?.author?.name ?? ''].sort((a, b) => a.length - b.length);
    return time !== undefined && time === again?.time && names[1]?.includes(names[0] || ' ') === true;
  };
  return items.length > 3 && items.every(isDrawnAgain) && areHalves(page, items);
}

/** Whether items stand two and two, each pair in a block of its own: the side of the name and the side of the words. */
function areHalves({ survey }: Page, items: readonly Item[]): boolean {
  const blocks = items.map(({ region }) => survey.parent(region.start));
  const pairs = new Set(blocks).size;
  return pairs > 1 && pairs * 2 === items.length && blocks.every((block, i) => block === blocks[i ^ 1]);
}

/** Characters, each of a script whose words are one or two of them counted thrice. */
const lengthOf = (text: string): number =>
  text.length + 2 * (text.match(/[\p{scx=Han}\p{scx=Kana}\p{scx=Hangul}]/gu)?.length ?? 0);

/** Whether an item holds more names and moments like its own, outside its body: then it is several comments. */
function isCrowd(page: Page, { region, author, timeMark, body }: Item): boolean {
  if (!author || timeMark === undefined) return false;
  const nameTrait = page.traits.of(author.element).join();
  const timeTrait = page.traits.of(timeMark).join();
  const alike = nameTrait === timeTrait && author.element !== timeMark;
  // Facts in a list are built alike, whatever they say; so are a line of name and moment and the lines below it.
  const isCommon = nameTrait === timeTrait || page.survey.tag(timeMark) === 'li';
  let names = 0;
  let times = 0;
  for (const index of elementsIn(region)) {
    const isEmpty = page.survey.length(index, page.survey.end(index)) === 0;
    if (isEmpty || (body !== undefined && page.survey.holds(body, index))) continue;
    const traits = page.traits.of(index).join();
    if (traits === nameTrait) names++;
    if (traits === timeTrait && (!isCommon || isMoment(page, index))) times++;
  }
  // Built alike, a moment beside a name counts as one.
  return names > (alike ? 2 : 1) && times > 1;
}

const isMoment = ({ times }: Page, index: number): boolean =>
  (times.before[index + 1] ?? 0) > (times.before[index] ?? 0);

/** Whether two comments, each with its moment, stand where the page says that comments are. */
function isAnnounced(page: Page, [first, second]: readonly Item[]): boolean {
  if (!first || !second || first.timeMark === undefined || second.timeMark === undefined) return false;
  return standsAnnounced(page, first.region);
}

const standsAnnounced = (page: Page, region: Region): boolean =>
  standsAmongComments(page, region) || standsUnderHeading(page, region);
