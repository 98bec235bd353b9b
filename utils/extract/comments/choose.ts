import { type Group, groupsOf } from './groups.ts';
import { commentName, foreignName, namesComment, sureName } from './names.ts';
import { type Page, peopleIn, plainIn, standsInQuote, timesIn } from './pageFacts.ts';
import type { Region } from './region.ts';

/** A group that may be the comments, and how much speaks for it. */
export interface Candidate extends Group {
  score: number;
  /** How many members hold a moment. */
  timed: number;
  /** How many hold a name marked as one. */
  named: number;
  /** Whether its name leaves no doubt. */
  sure: boolean;
  reason: string;
}

const mostItems = 20_000;

/** The page's groups that may be comments, the likeliest first. */
export function candidatesOf(page: Page, taken: readonly Region[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const group of groupsOf(page, taken)) {
    const candidate = judge(page, group);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => b.score - a.score || Number(isNumbered(b)) - Number(isNumbered(a)));
}

/** Whether each member's id is one name with a number of its own: what a database numbers is no decoration. */
export const isNumbered = ({ trait }: Group): boolean => /^[\w-]+#.*#/.test(trait);

function judge(page: Page, group: Group): Candidate | undefined {
  let total = group.regions.length;
  if (total > mostItems) return undefined;
  const sure = sureName.test(group.trait);
  if (total < 2 && !sure) return undefined;
  const fit: Region[] = [];
  let timed = 0;
  let named = 0;
  let plain = 0;
  let linked = 0;
  let crowded = 0;
  let both = 0;
  const isForeign = foreignPlacesIn(page, sure);
  for (const region of group.regions) {
    if (isForeign(region)) {
      total--;
      continue;
    }
    const times = timesIn(page, region);
    const people = peopleIn(page, region);
    if (times === 0 && people === 0) continue;
    const words = plainIn(page, region);
    if (words < 3) continue;
    if (times > 6) crowded++;
    if (times > 0) timed++;
    if (people > 0) named++;
    if (times > 0 && people > 0) both++;
    plain += Math.min(words, 1500);
    linked += linksIn(page, region);
    fit.push(region);
  }
  const n = fit.length;
  if (n === 0 || (n < 2 && !sure)) return undefined;
  const mean = plain / n;
  const foreign =
    (foreignName.test(withoutWidget(page, group)) && !sure) ||
    recentBlock.test(group.trait) ||
    isEmbedded(page, fit[0] as Region);
  const named0 = namesComment(group.trait);
  if (mean < 12 || foreign) return undefined;
  const quoted = fit.filter((region) => standsInQuote(page.survey, region)).length > n * 0.7;
  const purity = 1 - crowded / n;
  const fitness = n / total;
  const few = n < 3 && !sure ? (named0 ? 0.6 : 0.3) : 1;
  const name = sure ? 2.2 : named0 ? 1.6 : 1;
  const complete = 0.25 + 0.45 * (both / n) + 0.2 * (timed / n) + 0.1 * (named / n);
  const prose = Math.min(1, Math.sqrt(mean / 120)) * (plain / (plain + linked));
  const score =
    few *
    n ** 0.8 *
    fitness ** 1.5 *
    purity ** 2 *
    name *
    complete *
    prose *
    (group.spread ? 0.7 : 1) *
    (quoted ? 0.25 : 1);
  const reason = `${n} of ${total} ${group.trait}, ${timed} with a time, ${named} with a name, ${Math.round(mean)} characters each`;
  return { ...group, regions: fit, score, timed, named, sure, reason };
}

/** A group's trait; what makes up the page is no `widget` on it, though it calls itself so. */
const withoutWidget = ({ survey }: Page, { trait, regions }: Group): string =>
  isMainPart(survey, survey.parent(regions[0]?.start ?? 0)) ? trait.replace(/widget/gi, '') : trait;

const linksIn = ({ survey }: Page, region: Region): number =>
  survey.linkLength(region.start, region.end) -
  region.holes.reduce((sum, [start, end]) => sum + survey.linkLength(start, end), 0);

const foreignPlaces = new Set(['nav', 'aside', 'footer']);
/** The id by which a page's own thread is linked to, wherever a theme puts it: in the article's `footer`, in an `aside`. */
const ownThread = /^(?:comments?|comments?-?(?:list|area|section)|kommentare|commentaires|comentarios|commenti)$/i;
const recentBlock =
  /(?:^|[\s._#-])(?:recent|latest|newest|letzte|neueste|derniers)[-_]?(?:comments?|posts?|kommentare|commentaires)|recentcomments|(?:comments?|posts?)[-_]?(?:latest|recent)|live-?(?:blog|ticker|match)/i;
/** Page builders wrap all they hold in a `widget` of theirs. */
const foreignBlock = /(?:^|[\s_-])(?:sidebar|(?<!elementor-)widget(?!-(?:wrap|manage))|related|teasers?)(?=$|[\s_-])/i;
/** What holds a thread whatever else it is called: a builder's `widget-comments`. */
const discussion = /comment|discussion|kommentar|forum/i;

const embed =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video|timeline|feed|widget)|tweets?-(?:feed|embed|widget)|embedded-(?:tweet|post)|instagram-(?:media|feed)|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed|fb-post|twtr-\w+)(?=$|[\s_-])/i;

/** Whether an element is, or stands in, what was said elsewhere and is shown inside an article or a margin. */
function isEmbedded({ survey }: Page, { start }: Region): boolean {
  for (let at = start, level = 0; at > 0 && level < 5; at = survey.parent(at), level++)
    if (embed.test(`${survey.classes[at] ?? ''} ${survey.attribute(at, 'id') ?? ''}`)) return true;
  return false;
}

/** {@link isForeignPlace}, asked once for all that stand side by side: a margin may show comments of other pages. */
function foreignPlacesIn(page: Page, sure: boolean): (region: Region) => boolean {
  const known = new Map<number, boolean>();
  return (region) => {
    const parent = page.survey.parent(region.start);
    const is = known.get(parent) ?? isForeignPlace(page, region, sure);
    known.set(parent, is);
    return is;
  };
}

/** Whether an element stands in the page's frame: navigation, margin, foot, or a block named so. */
function isForeignPlace({ survey }: Page, region: Region, sure: boolean): boolean {
  let inThread = false;
  for (let at = survey.parent(region.start), level = 0; at > 0 && level < 8; at = survey.parent(at), level++) {
    const names = `${survey.classes[at] ?? ''} ${survey.attribute(at, 'id') ?? ''}`;
    inThread ||= ownThread.test(survey.attribute(at, 'id') ?? '');
    if (foreignPlaces.has(survey.tag(at)) && !inThread && !commentName.test(names)) return true;
    if (recentBlock.test(names)) return true;
    if (!sure && foreignBlock.test(names) && !discussion.test(names) && !isMainPart(survey, at)) return true;
  }
  return false;
}

/** Whether an element holds most of the page's words: no margin does, whatever it is named. */
const isMainPart = (survey: Page['survey'], index: number): boolean =>
  survey.length(index, survey.end(index)) > survey.length(0, survey.size) * 0.6;

/** Of candidates with the same members seen from further out, the outermost: it holds all that belongs to a comment. */
export function outermost(best: Candidate, candidates: readonly Candidate[]): Candidate {
  let chosen = best;
  for (const other of candidates) {
    if (other === best || other.spread !== best.spread || other.regions.length < best.regions.length * 0.9) continue;
    if (other.score < best.score * 0.4) continue;
    if (surrounds(other, chosen)) chosen = { ...other, trait: best.trait, sure: best.sure || other.sure };
  }
  return chosen;
}

/** Whether each region of one group holds exactly one of the other's. */
function surrounds(outer: Candidate, inner: Candidate): boolean {
  if (outer.regions.length > inner.regions.length * 1.1) return false;
  const held = new Map<number, number>();
  let at = 0;
  for (const region of inner.regions) {
    while (at + 1 < outer.regions.length && (outer.regions[at + 1]?.start ?? 0) <= region.start) at++;
    const around = outer.regions[at];
    if (!around || around.start >= region.start || around.end < region.end) return false;
    if (around.holes.some(([start, end]) => region.start >= start && region.start < end)) return false;
    held.set(at, (held.get(at) ?? 0) + 1);
  }
  return held.size === inner.regions.length && held.size >= outer.regions.length * 0.9;
}
