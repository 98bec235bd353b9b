import { oneLine } from '../bounded.ts';
import { readDateText, readEpoch } from '../dates.ts';
import { isNode, type JsonNode, jsonLdOf, listOf, typesOf, wordsOf } from './jsonLd.ts';
import { firstOf, type Metas, metasOf } from './metas.ts';
import { cleanName } from './names.ts';
import { isPersonsName } from './personsName.ts';
import { squash } from './words.ts';

/** A date that a page's data states, and how far it is to be trusted (1 to 4). */
export interface DateHint {
  value: string;
  weight: number;
}

/** What a page's data says about its article, apart from what it shows. */
export interface Hints {
  /** Headlines of structured data, surest first. */
  headlines: string[];
  /** Titles that may carry the site's name too: `og:title`, `twitter:title`, `title`. */
  titles: string[];
  siteNames: string[];
  /** Lists of names, surest source first. */
  authors: string[][];
  /** A `meta` author that is the site's own name, as on a person's own blog: the last resort. */
  siteAuthor?: string;
  published: DateHint[];
  /** All types of the page's JSON-LD and its `og:type`. */
  types: Set<string>;
  /** The engine that made the page, as it says. */
  generator?: string;
}

const articleType = /Article$|Posting$|^(?:Report|Question|Review|Recipe|CreativeWork|AnalysisNewsArticle|HowTo|Blog)$/;
const pageType = /^(?:WebPage|ItemPage|QAPage|VideoObject|PodcastEpisode)$/;

const authorMetas = [
  'author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'citation_author',
  'article:author', 'article:author_name', 'og:author', 'cxenseparse:author', 'authors', 'article.author', 'itemprop:author',
  'shareaholic:article_author_name', 'byline', 'rnews:author', 'bt:author', 'author-name',
]; // biome-ignore format: a list of words

const dateMetas = [
  ['article:published_time', 3],
  ['og:published_time', 3],
  ['article:published', 3],
  ['itemprop:datepublished', 3],
  ['datepublished', 2.5],
  ['parsely-pub-date', 3],
  ['sailthru.date', 2.5],
  ['citation_publication_date', 2],
  ['citation_online_date', 2],
  ['publish_date', 2.5],
  ['publish-date', 2.5],
  ['publishdate', 2.5],
  ['pubdate', 2.5],
  ['date', 2],
  ['dc.date', 2],
  ['dc.date.issued', 2.5],
  ['dcterms.date', 2],
  ['dcterms.created', 2],
  ['dc.date.created', 2],
  ['article.published', 2.5],
  ['originalpublicationdate', 2.5],
  ['shareaholic:article_published_time', 2.5],
  ['cxenseparse:recs:publishtime', 2.5],
  ['cxenseparse:publishtime', 2.5],
  ['bt:pubdate', 2.5],
  ['rnews:datepublished', 2.5],
  ['created', 1.5],
  ['citation_date', 2],
  ['displaydate', 2.5],
  ['article_date_original', 2.5],
  ['itemprop:datecreated', 2],
  ['ptime', 2],
  ['pdate', 2],
  ['last-modified', 0],
] as const;

/** Gathers the hints of a page. Dates are read in the page's language. */
export function hintsOf(document: Document, url: string, language: string | undefined): Hints {
  const metas = metasOf(document);
  const nodes = jsonLdOf(document);
  const titles = [
    ...(metas.get('og:title') ?? []),
    ...(metas.get('twitter:title') ?? []),
    ...['headline', 'hdl', 'parsely-title', 'citation_title'].flatMap((name) => metas.get(name) ?? []),
    titleElement(document),
  ].filter(Boolean);
  const hints: Hints = {
    headlines: [],
    titles,
    siteNames: siteNames(metas, nodes, url),
    authors: [],
    published: [],
    types: new Set(),
    generator: metas.get('generator')?.join(' '),
  };
  for (const type of metas.get('og:type') ?? []) hints.types.add(`og:${type}`);
  for (const node of nodes) for (const type of typesOf(node)) hints.types.add(type);
  fromJsonLd(hints, nodes, url);
  fromMetas(hints, metas, language);
  return hints;
}

/** The `title` of the head, not one of a drawing. */
function titleElement(document: Document): string {
  return oneLine(document.title ?? '');
}

function siteNames(metas: Metas, nodes: JsonNode[], url: string): string[] {
  const names = [...firstOf(metas, ['og:site_name']), ...firstOf(metas, ['application-name'])];
  for (const node of nodes)
    if (typesOf(node).some((type) => /^(?:WebSite|Organization|NewsMediaOrganization)$/.test(type)))
      names.push(wordsOf(node.name) ?? '');
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? '';
  return [...names, host, host.replace(/\.[a-z]{2,}$/, '')].filter(Boolean);
}

function fromJsonLd(hints: Hints, nodes: JsonNode[], url: string): void {
  const byId = new Map<string, JsonNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && (node.name || !byId.has(id))) byId.set(id, node);
  }
  const main = mainNode(
    nodes.filter((node) => typesOf(node).some((type) => articleType.test(type))),
    hints,
    url,
  );
  const pages = nodes.filter((node) => typesOf(node).some((type) => pageType.test(type)));
  for (const node of main ? [main, ...pages] : pages) {
    const sure = node === main;
    const headline = wordsOf(node.headline) ?? wordsOf(node.name);
    if (headline && sure) hints.headlines.push(oneLine(headline));
    if (sure) hints.authors.push(namesIn(node.author ?? node.creator, byId, hints.siteNames));
    if (sure) hints.siteAuthor ??= namesIn(node.author ?? node.creator, byId, []).find(isPersonsName);
    const date = wordsOf(node.datePublished) ?? wordsOf(node.dateCreated) ?? wordsOf(node.uploadDate);
    const value = date && date.length < 60 ? (readEpoch(date) ?? readDateText(date)) : undefined;
    if (value) hints.published.push({ value, weight: sure ? 4 : 2 });
  }
}

/** Of several articles in the data, the one that this page is. */
function mainNode(articles: JsonNode[], hints: Hints, url: string): JsonNode | undefined {
  const place = placeOf(url);
  const titles = hints.titles.map(squash).join(' · ');
  let best: [number, JsonNode] | undefined;
  for (const node of articles.slice(0, 300)) {
    const places = [
      node.url,
      node['@id'],
      node.mainEntityOfPage,
      isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : undefined,
    ]
      .map((value) => (typeof value === 'string' ? placeOf(value) : undefined))
      .filter((value) => value !== undefined);
    const headline = squash(wordsOf(node.headline) ?? wordsOf(node.name) ?? '');
    let score = places.includes(place) ? 2 : 0;
    if (headline && titles.includes(headline.slice(0, 60))) score += 2;
    if (node.articleBody || node.datePublished) score += 0.5;
    if (articles.length > 1 && score < 1) continue;
    if (!best || score > best[0]) best = [score, node];
  }
  return best?.[1];
}

const placeOf = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

function namesIn(value: unknown, byId: Map<string, JsonNode>, sites: readonly string[]): string[] {
  const names: string[] = [];
  for (const one of listOf(value).slice(0, 30)) {
    const node = isNode(one) && !one.name && typeof one['@id'] === 'string' ? (byId.get(one['@id']) ?? one) : one;
    if (isNode(node) && typesOf(node).some((type) => /Organization|Corporation|Brand/.test(type))) continue;
    for (const each of isNode(node) ? listOf(node.name) : [node]) {
      const words = wordsOf(each);
      const name = words === undefined ? undefined : cleanName(words, sites);
      if (name) names.push(name);
    }
  }
  return names;
}

/** Whether a name that a site bears too may be a person's: two words and more, the first no article, or none of our letters. */
const isPersonal = (name: string | undefined): name is string =>
  name !== undefined &&
  (/^(?!(?:the|der|die|das|le|la|les|el|il|de|het) )\S+ \S/i.test(name) ||
    /[\p{scx=Han}\p{scx=Kana}\p{scx=Hangul}]/u.test(name));

function fromMetas(hints: Hints, metas: Metas, language: string | undefined): void {
  for (const name of authorMetas) {
    const names = (metas.get(name) ?? [])
      .map((value) => cleanName(value, hints.siteNames))
      .filter((value) => value !== undefined);
    if (names.length > 0) hints.authors.push(names);
    hints.siteAuthor ??= (metas.get(name) ?? []).map((value) => cleanName(value)).find(isPersonal);
  }
  for (const at of [1, 2, 3]) {
    const label = metas.get(`twitter:label${at}`)?.[0] ?? '';
    const value = metas.get(`twitter:data${at}`)?.[0];
    const name =
      value && /written|author|autor|verfasst|geschrieben|écrit|rédigé|scritto|escrito|door|skriven|автор/i.test(label)
        ? cleanName(value, hints.siteNames)
        : undefined;
    if (name) hints.authors.push([name]);
  }
  for (const [name, weight] of dateMetas)
    for (const value of (metas.get(name) ?? []).slice(0, 1)) {
      const date = weight > 0 ? (readEpoch(value) ?? readDateText(value, language)) : undefined;
      if (date) hints.published.push({ value: date, weight });
    }
}
