import { readDateText } from '../dates.ts';
import { previousOf } from '../nodes.ts';
import { textOf } from '../text.ts';
import type { FoundAuthor, Item } from './items.ts';
import type { Page } from './pageFacts.ts';
import { elementsIn } from './region.ts';

const answers =
  'in (?:reply|response) to|repl(?:y|ied|ies|ying) to|comment from|antwort (?:auf|an)|en réponse à|réponse à|en respuesta a|em resposta a|in risposta a|als antwoord op|в ответ(?: на)?|w odpowiedzi(?: na)?|svar (?:till|til|på)';
const replyWords = new RegExp(`${answers}|↑|@|parent|回覆|>>`, 'i');
/** What stands before the name of whom a comment answers, and before a link to it. */
const answering = new RegExp(`(?:^|[^\\p{L}])(?:${answers})(?: (?:message|comment|post))?[\\s:#]*`, 'iu');
const endsAnswering = new RegExp(`${answering.source}$`, 'iu');
const parentAttribute = /^(?:data-)?(?:[a-z-]{1,30}-)?(?:parent|reply-to)(?:-?id|-value)?$/;

/** How much of a head is read for whom it answers, and how many of an item's first elements for ids. */
const longestHead = 300;
const mostForIds = 60;

/** Items by the ids, and by the addresses, that lead to them. */
interface Known {
  items: readonly Item[];
  byId: ReadonlyMap<string, number>;
  byAddress: ReadonlyMap<string, number>;
}

/** The parent is the comment that an attribute or a link in the head points at; without any, that of whom the head names. */
export function byReference(page: Page, items: Item[]): void {
  const known = knownOf(page, items);
  let found = 0;
  for (const [i, item] of items.entries()) {
    for (const index of headOf(page, item)) {
      const parent = referenceIn(page, index, known);
      if (parent === undefined || parent >= i) continue;
      item.parent = parent;
      found++;
      break;
    }
  }
  if (found === 0) for (const [i, item] of items.entries()) item.parent = namedIn(page, items, i);
}

/** Whether a link is said to lead to what its comment answers: `in reply to <a>`. */
export function leadsToAnswered({ survey }: Page, link: number): boolean {
  const before = previousOf(survey.at(link));
  return before?.nodeType === Node.TEXT_NODE && endsAnswering.test((before as Text).data.trimEnd());
}

function knownOf(page: Page, items: readonly Item[]): Known {
  const byId = new Map<string, number>();
  const byAddress = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    for (const id of ownIds(page, item)) if (!byId.has(id)) byId.set(id, i);
    if (item.permalink) byAddress.set(item.permalink, i);
  }
  return { items, byId, byAddress };
}

function* headOf({ survey }: Page, { region, body }: Item): Generator<number> {
  for (const index of elementsIn(region)) if (body === undefined || !survey.holds(body, index)) yield index;
}

function referenceIn(page: Page, index: number, { items, byId, byAddress }: Known): number | undefined {
  const { survey } = page;
  for (const name of survey.attributeNames(index)) {
    if (!parentAttribute.test(name)) continue;
    const value = survey.attribute(index, name);
    const found = value ? byId.get(value) : undefined;
    if (found !== undefined) return found;
  }
  if (survey.attribute(index, 'itemprop') === 'parentItem') {
    const value = survey.attribute(index, 'content') ?? survey.attribute(index, 'href') ?? '';
    return byId.get(/(?:#|^)([^#]+)$/.exec(value)?.[1] ?? '');
  }
  if (survey.tag(index) !== 'a') return undefined;
  const href = survey.attribute(index, 'href') ?? '';
  if (leadsToAnswered(page, index)) {
    const answered = byAddress.get(URL.parse(href, page.base)?.href ?? '');
    if (answered !== undefined) return answered;
  }
  const target = byId.get(/#(.+)$/.exec(href)?.[1] ?? '');
  if (target === undefined) return undefined;
  const around = `${survey.own[index] ?? ''} ${survey.own[survey.parent(index)] ?? ''} ${survey.attribute(index, 'title') ?? ''} ${survey.classes[index] ?? ''}`;
  const author = items[target]?.author?.name;
  return replyWords.test(around) || (author !== undefined && around.includes(author)) ? target : undefined;
}

/** Of the comments before number `i` the one whose writer its head names as answered: at the moment it states, else the last. */
function namedIn(page: Page, items: readonly Item[], i: number): number | undefined {
  const { survey, times } = page;
  for (const index of headOf(page, items[i] as Item)) {
    if (!answering.test(survey.own[index] ?? '') || survey.length(index, survey.end(index)) > longestHead) continue;
    const named = textOf(survey.at(index)).split(answering)[1] ?? '';
    const told = readDateText(named, times.language, times.order);
    let last: number | undefined;
    for (let at = i - 1; at >= 0; at--) {
      const { author, time } = items[at] as Item;
      if (!author || !names(named, author)) continue;
      if (told === undefined || time?.startsWith(told)) return at;
      last ??= at;
    }
    if (last !== undefined) return last;
  }
  return undefined;
}

/** Whether words name somebody, by name or as the account that a profile's address ends in. */
function names(words: string, { name, url = '' }: FoundAuthor): boolean {
  const account = /\/([^/?#]+)\/?$/.exec(url)?.[1];
  return holdsWord(words, name) || (account !== undefined && holdsWord(words, `@${account}`));
}

/** Whether a word, or several, stand whole in a text. */
function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length));
}

function ownIds(page: Page, item: Item): string[] {
  const { survey } = page;
  const ids: string[] = [];
  let seen = 0;
  for (const index of headOf(page, item)) {
    for (const name of ['id', 'name', 'data-id', 'data-comment-id', 'data-post-id', 'data-commentid']) {
      const value = survey.attribute(index, name);
      if (!value) continue;
      ids.push(value);
      const digits = /(?<!\d)(\d{2,})$/.exec(value)?.[1];
      if (digits && index === item.region.start) ids.push(digits);
    }
    if (++seen > mostForIds) break;
  }
  const hash = item.permalink?.split('#')[1];
  if (hash) ids.push(hash);
  return ids;
}
