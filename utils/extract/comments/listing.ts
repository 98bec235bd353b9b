import { squash } from '../article/words.ts';
import { readDateText } from '../dates.ts';
import { attributeOf } from '../nodes.ts';
import { absolute, type Item } from './items.ts';
import { otherThingsIn } from './otherThings.ts';
import type { Page } from './pageFacts.ts';
import { isProfile } from './people.ts';
import { elementsIn, within } from './region.ts';
import { isRated } from './told.ts';

/** Addresses of what was searched for. */
const searching =
  /\/(?:search|suche|recherche|buscar|b[uú]squeda|cerca|zoeken|szukaj)(?:-?results?)?(?:\.\w{2,4})?\/?$/i;

/** Why items are no comments but a list of other things, in words; undefined where nothing says so. */
export function listingOf(page: Page, voters: readonly Item[], named: boolean): string | undefined {
  if (searching.test(page.url.pathname)) return 'what a search has found';
  const most = (test: (item: Item) => boolean, share = 0.6) => voters.filter(test).length >= voters.length * share;
  const targets = new Set(voters.map((item) => teaserOf(page, item, named) ?? titleOf(page, item)).filter(Boolean));
  if (!areReviews(page, voters) && targets.size >= voters.length * 0.6) return 'they lead to other pages: teasers';
  const headed = voters.filter((item) => holdsTag(page, item, 'h1')).length;
  if (!named && headed > 0 && headed < voters.length * 0.5 && !page.isThread)
    return 'parts of the page, one its article';
  if (!named && most((item) => holdsTag(page, item, 'h1'))) return 'articles, each under a headline of its own';
  if (most((item) => isAllLinks(page, item))) return 'links only';
  const others = otherThingsIn(page, voters, named);
  if (others) return others;
  if (most((item) => leadsToVersions(page, item))) return 'changes of a page';
  if (most((item) => isRelease(page, item))) return 'releases';
  if (most((item) => hasHeadlineForName(page, item), 0.5)) return 'headlines for names';
  return undefined;
}

/** Whether items are reviews: each with a rating and words beside its title, nearly each by somebody else. */
function areReviews(page: Page, voters: readonly Item[]): boolean {
  if (voters.length < 3) return false;
  const authors = new Set(voters.map(({ author }) => author?.url ?? author?.name));
  if (authors.size < voters.length * 0.8) return false;
  const rated = voters.filter((item) => item.author?.url && isProfile(item.author.url) && isRated(page, item.region));
  return rated.length >= voters.length * 0.8;
}

/** Why items have no words of anybody's, in words; undefined where they have. */
export function figuresIn(page: Page, voters: readonly Item[]): string | undefined {
  const share = (test: (item: Item) => boolean) => voters.filter(test).length / voters.length;
  if (share(({ text }) => isPanel(text ?? '')) >= 0.4) return 'figures about people and threads';
  if (share((item) => isFigure(page, item)) >= 0.6) return 'dates and figures for words';
  if (voters.length < 3 && !page.isThread && voters.some((item) => holdsTag(page, item, 'h1'))) return 'articles';
  // A page has one main part: where each of several holds one, these are their words.
  const mains = voters.filter((item) => holdsTag(page, item, 'main')).length;
  const isMain = mains > 0 && (mains < voters.length || mains < 3);
  return isMain || share((item) => isPartOfPage(page, item)) >= 0.3 ? 'parts of the page' : undefined;
}

/**
 * The other page that an item is about: where its first long link, or its heading's, leads. Where items are not `named`
 * as comments or reviews, which may have titles of their own, a short title's link counts as well.
 */
export function teaserOf(page: Page, item: Item, named = true): string | undefined {
  const { survey } = page;
  const author = item.author?.element;
  for (const index of elementsIn(item.region)) {
    if (survey.tag(index) !== 'a' || (index === item.permalinkElement && isOwnAddress(page, item))) continue;
    if (author !== undefined && (survey.holds(index, author) || survey.holds(author, index))) continue;
    const inBody = item.body !== undefined && index !== item.permalinkElement && survey.holds(item.body, index);
    if (inBody && !isAllOf(survey, index, item.body ?? index)) continue;
    if (item.timeMark !== undefined && survey.holds(index, item.timeMark)) continue;
    const text = survey.length(index, survey.end(index));
    const parent = survey.parent(index);
    const heading = /^h[1-6]$/.test(survey.tag(parent));
    const title = !named && titleName.test(`${survey.classes[index] ?? ''} ${survey.classes[parent] ?? ''}`);
    if (text < (title ? 5 : heading ? 8 : 25)) continue;
    const target = elsewhere(page, index);
    if (target && !namesWriter(page, item, index) && page.tells.actions(index, survey.end(index)) === 0) return target;
  }
  return undefined;
}

/** Whether a link names the item's writer, and so leads to more of them: `Find all posts by Ana`, `Post by Ana on 4 May`. */
const namesWriter = ({ survey }: Page, { author }: Item, link: number): boolean =>
  author !== undefined && author.name.length > 2 && wordsOf(survey, link).includes(author.name);

const titleName = /(?:^|[\s_-])(?:title|subject|headline|topic)(?=$|[\s_-])/i;

/** Whether an item's address is a place on this page, or shown by no words of a title. */
function isOwnAddress({ survey }: Page, { permalink = '', permalinkElement: link = 0 }: Item): boolean {
  return permalink.includes('#') || survey.length(link, survey.end(link)) < 12;
}

/** The other page that an item is about: where the link leads that is its whole first line, as a thread's title is. */
function titleOf(page: Page, item: Item): string | undefined {
  const { survey } = page;
  const [first = ''] = (item.text ?? '').split('\n', 1);
  const title = squash(first);
  if (title.length < 3 || /^\d+$/.test(title)) return undefined;
  for (const index of elementsIn(item.region)) {
    if (survey.tag(index) !== 'a' || survey.length(index, survey.end(index)) > first.length + 3) continue;
    // A number or a mark may stand before: `15 Sticky: The tide table`.
    const words = squash(wordsOf(survey, index));
    if (words.length < title.length * 0.6 || !title.endsWith(words)) continue;
    const target = elsewhere(page, index) ?? otherQuery(page, index);
    if (target && !target.includes('#')) return target;
  }
  return undefined;
}

/** Where a link leads, if to another page that is nobody's profile. */
function elsewhere(page: Page, link: number): string | undefined {
  const href = absolute(page, attributeOf(page.survey.at(link), 'href'));
  const target = href && !isProfile(href) ? URL.parse(href) : undefined;
  const { url } = page;
  return target?.pathname === url.pathname && target.host === url.host ? undefined : target?.href;
}

/** Where a link leads, if to the page's own script with another query: `index.php?topic=7`. */
function otherQuery({ survey, url, base }: Page, link: number): string | undefined {
  const target = URL.parse(attributeOf(survey.at(link), 'href') ?? '', base);
  return target && target.search.length > 1 && target.search !== url.search ? target.href : undefined;
}

const version = /[?&](?:oldid|diff|undo)=|\/-?\/?(?:commits?|changesets?|revisions?|diff)\/\w/i;

/** Whether an item leads to a version of a page or of a repository, outside its words. */
function leadsToVersions({ survey }: Page, { region, body }: Item): boolean {
  for (const index of elementsIn(region)) {
    if (survey.tag(index) !== 'a' || (body !== undefined && index !== body && survey.holds(body, index))) continue;
    if (version.test(survey.attribute(index, 'href') ?? '')) return true;
  }
  return false;
}

/** Whether an item's heading names a version: `Version 1.4`, `v2.0.1`. */
function isRelease({ survey }: Page, { region }: Item): boolean {
  for (const index of elementsIn(region))
    if (/^h[1-6]$/.test(survey.tag(index)))
      return /^\[?(?:version |release |v)?\d+\.\d+/i.test(wordsOf(survey, index).trim());
  return false;
}

/** Whether nearly all that an item says, beside its head, are links. */
function isAllLinks({ survey }: Page, { region, body, author, timeMark, permalinkElement }: Item): boolean {
  const inner = body === undefined ? region : { start: body, end: survey.end(body), holes: [] };
  let linked = within(inner, (start, end) => survey.linkLength(start, end));
  let all = within(inner, (start, end) => survey.length(start, end));
  for (const part of [author?.element, timeMark, permalinkElement]) {
    if (part === undefined || part < inner.start || part >= inner.end) continue;
    linked -= survey.linkLength(part, survey.end(part));
    all -= survey.length(part, survey.end(part));
  }
  return linked > 8 && linked > all * 0.7;
}

/** Whether an item is a form, or holds a part of the page's frame. */
function isPartOfPage(page: Page, item: Item): boolean {
  return page.survey.tag(item.region.start) === 'form' || holdsTag(page, item, 'nav');
}

function holdsTag({ survey }: Page, { region }: Item, tag: string): boolean {
  for (const index of elementsIn(region))
    if (survey.tag(index) === tag && survey.length(index, survey.end(index)) > 0) return true;
  return false;
}

/** Whether a link's words are all there are in a body: then it is a headline that leads elsewhere. */
const isAllOf = (survey: Page['survey'], link: number, body: number): boolean =>
  survey.length(body, survey.end(body)) <= survey.length(link, survey.end(link)) + 3;

function wordsOf(survey: Page['survey'], index: number): string {
  let words = '';
  for (let at = index; at < survey.end(index); at++) words += `${survey.own[at] ?? ''} `;
  return words;
}

/** Whether a name is a headline: the words of a sentence that lead to another page of the same site. */
function hasHeadlineForName(page: Page, { author }: Item): boolean {
  if (!author?.url || isProfile(author.url)) return false;
  const isLong = author.name.split(' ').length >= 4 || /[\p{scx=Han}\p{scx=Kana}]{12}/u.test(author.name);
  const target = URL.parse(author.url);
  return isLong && target?.host === page.url.host && target.pathname !== page.url.pathname;
}

const label =
  /^(?:[\d.,]+k?\s+)?(?:posts?|messages?|threads?|topics?|joined|registered|location|from|likes?|points?|trophy points|reactions?(?: score)?|reputation|karma|solutions?|feedback score|best answers|gender|age|country|beiträge|nachrichten|replies|views|hits|rating|last (?:post|reply)|sub-?forums?|moderators?|antworten|zugriffe|aufrufe|bewertung|letzter beitrag|unterforen|réponses|vues?|vus|lectures|dernier message|respuestas|visitas|respostas|visualizações|risposte|visite|reacties|weergaven|odpowiedzi|wyświetle\p{L}*|ответ\p{L}*|просмотр\p{L}*|registriert|ort|punkte|danke|mensajes|mensagens|messaggi|berichten|сообщени\p{L}*|регистрация|откуда)(?![\p{L}\p{N}])[ \t]*:?/iu;

/** Whether a text is a panel of figures and labels about a post's author or a thread, a few words a line. */
export function isPanel(text: string): boolean {
  const lines = text.split('\n').filter((line) => line !== '');
  const labels = lines.filter((line) => line.length < 40 && label.test(line)).length;
  return (
    labels >= Math.min(2, lines.length - 1) &&
    labels > 0 &&
    labels >= lines.length * 0.25 &&
    text.length / lines.length < 25
  );
}

/** Whether a short text says a moment or numbers and no more. */
function isFigure({ times }: Page, { author, text: whole = '' }: Item): boolean {
  if (whole.length > 120) return false;
  const text = whole.replace(author?.name ?? '', '');
  if (text.length > 60) return false;
  if (text === '') return true;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/\p{Nd}/gu) > count(/\p{L}/gu)) return true;
  return text.length < 40 && readDateText(text, times.language, times.order) !== undefined;
}
