import { isNode, type JsonNode, jsonLdOf, listOf, typesOf, wordsOf } from '../article/jsonLd.ts';
import { letters } from '../article/words.ts';
import { readDateText } from '../dates.ts';
import { contentOf } from '../nodes.ts';
import type { ReadComment } from '../reading.ts';
import { textOf } from '../text.ts';
import { cleanCommenter } from './commenter.ts';
import { absolute } from './items.ts';
import type { Page } from './pageFacts.ts';

const commentTypes = new Set(['Comment', 'UserComments', 'Answer', 'CorrectionComment']);
/** What stands in the data of every page that states comments; most pages are told by it without being parsed. */
const mayState = /"(?:Comment|UserComments|Answer|Review|UserReview|DiscussionForumPosting)"/;

/** By how many letters words are looked for, and how many they are at least. */
const tellingLength = 12;
const shortest = 5;
/** Of long words no more are compared. */
const mostCompared = 1200;

/** A comment of the data, and where its words are shown. */
interface Shown {
  node: JsonNode;
  element: number;
}

/** The comments that a page states as data (JSON-LD) and shows in markup that nothing tells to be comments. */
export function statedComments(document: Document, page: Page): ReadComment[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  if (!scripts.some((script) => mayState.test(contentOf(script) ?? ''))) return [];
  const nodes = jsonLdOf(document);
  const posts = nodes.filter((node) => isComment(node) || (isOpening(node) && nodes.some(isComment)));
  const reviews = nodes.filter((node) => typesOf(node).some((type) => /^(?:User)?Review$/.test(type)));
  const stated = posts.length > 0 ? posts : areByPeople(reviews) ? reviews : [];
  const shown = shownOf(page, stated).sort((a, b) => a.element - b.element);
  const places = new Map(shown.map(({ node }, i) => [node, i]));
  const parents = parentsOf(shown, places);
  return shown.map(({ node, element }, i) => ({
    ...factsOf(page, node),
    text: textOf(page.survey.at(element)),
    parent: parents.get(i),
    element: page.survey.at(element),
    body: page.survey.at(element),
    reader: 'structured data',
    why: 'JSON-LD states it, and the page shows its words',
  }));
}

const isComment = (node: JsonNode): boolean => typesOf(node).some((type) => commentTypes.has(type));

/** The opening post is a comment of its thread; an article or a question is none of its comments. */
const isOpening = (node: JsonNode): boolean => typesOf(node).includes('DiscussionForumPosting');

/** Whether reviews are what several people wrote some day, and not one that the page itself is, or praise that it quotes. */
function areByPeople(reviews: readonly JsonNode[]): boolean {
  if (!reviews.every((node) => wordsOf(node.datePublished) ?? wordsOf(node.dateCreated))) return false;
  const writers = reviews.map((node) => wordsOf(listOf(node.author)[0]));
  return writers.length > 1 && new Set(writers).size > 1;
}

const said = (node: JsonNode): string =>
  (
    wordsOf(node.text) ??
    wordsOf(node.reviewBody) ??
    wordsOf(node.articleBody) ??
    wordsOf(node.description) ??
    ''
  ).replace(/<[^<>]{1,300}>/g, ' ');

function factsOf(page: Page, node: JsonNode): Pick<ReadComment, 'author' | 'authorUrl' | 'time' | 'permalink'> {
  const writer = listOf(node.author)[0];
  return {
    author: cleanCommenter(wordsOf(writer) ?? '') ?? '',
    authorUrl: isNode(writer) ? absolute(page, wordsOf(writer.url)) : undefined,
    time: readDateText(wordsOf(node.datePublished) ?? wordsOf(node.dateCreated) ?? ''),
    permalink: ownAddress(page, node),
  };
}

/** The address that data gives a comment, if it is not the page's. */
function ownAddress(page: Page, node: JsonNode): string | undefined {
  const href = absolute(page, wordsOf(node.url) ?? wordsOf(node['@id']));
  return href === page.url.href ? undefined : href;
}

/** The smallest elements that show the comments' words and little else; what is not shown so is left out. */
function shownOf(page: Page, stated: readonly JsonNode[]): Shown[] {
  const { survey } = page;
  const byBeginning = new Map<string, { node: JsonNode; words: string }[]>();
  for (const node of stated) {
    const words = letters(said(node)).slice(0, mostCompared);
    if (words.length < shortest || !factsOf(page, node).author) continue;
    const beginning = words.slice(0, tellingLength);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { node, words }]);
  }
  const shown = new Map<JsonNode, number>();
  for (let index = 0; index < survey.size && byBeginning.size > 0; index++) {
    if (survey.own[index] === '') continue;
    const beginning = letters((contentOf(survey.at(index)) ?? '').slice(0, 200)).slice(0, tellingLength);
    for (const { node, words } of byBeginning.get(beginning) ?? []) {
      const element = shown.has(node) ? undefined : holderOf(page, index, words);
      if (element !== undefined) shown.set(node, element);
    }
  }
  return [...shown].map(([node, element]) => ({ node, element }));
}

/** The element from an index up that holds all of a comment's words and little else. */
function holderOf({ survey }: Page, index: number, words: string): number | undefined {
  for (let at = index; at > 0; at = survey.parent(at)) {
    const length = survey.length(at, survey.end(at));
    if (length > words.length * 1.5 + 40 && words.length < mostCompared) return undefined;
    if (letters(textOf(survey.at(at))).includes(words)) return at;
  }
  return undefined;
}

/** Which comments answer which, as the data nests them. */
function parentsOf(shown: readonly Shown[], places: ReadonlyMap<JsonNode, number>): Map<number, number> {
  const parents = new Map<number, number>();
  for (const [i, { node }] of shown.entries()) {
    if (isOpening(node)) continue;
    for (const answer of [...listOf(node.comment), ...listOf(node.suggestedAnswer)]) {
      const place = isNode(answer) ? places.get(answer) : undefined;
      if (place !== undefined && place > i) parents.set(place, i);
    }
  }
  return parents;
}
