import type { Adapter } from './adapter.ts';

/** `12:34, 5 April 2023 (UTC)`, `12:34, 5. Apr. 2023 (CEST)`: what four tildes become. */
const stamp = /\d{1,2}:\d\d,? \d{1,2}\.? \p{L}+\.? \d{4} \(\p{Lu}{2,5}\)/u;

/** Talk pages without DiscussionTools: a comment ends in a link to its author and the date. */
const adapter: Adapter = {
  name: 'MediaWiki (signatures)',
  signs: ['mediawiki'],
  matches: (document) =>
    document.querySelector('.mediawiki [data-mw-comment-start]') === null &&
    stamp.test(document.querySelector('.mediawiki .mw-parser-output, .mediawiki #mw-content-text')?.textContent ?? ''),
  article: (document) => (document.querySelector('.ns-talk') ? false : {}),
  comments: {
    item: ':is(.mw-parser-output, #mw-content-text) :is(p, dd, li):has(a[title*=":"])',
    author: (item) => nameIn(signatureOf(item)),
    authorUrl: (item) => signatureOf(item)?.getAttribute('href') ?? undefined,
    text: (item) => {
      const blocks = [item];
      let before = item.tagName === 'P' ? item.previousElementSibling : null;
      for (; before?.tagName === 'P' && !stamp.test(before.textContent ?? ''); before = before.previousElementSibling) {
        blocks.unshift(before);
      }
      return stamp.test(ownText(item)) ? blocks : undefined;
    },
    textWithout: 'dl, ul, ol',
    tidy: (text, item) => {
      const end = text.search(stamp);
      const name = signatureOf(item)?.textContent ?? '';
      const at = end < 0 ? -1 : text.lastIndexOf(name, end);
      return text.slice(0, at < 0 ? end : at).replace(/(?<![\s—–~(-])[\s—–~(-]+$/, '');
    },
    time: (item) => stamp.exec(ownText(item))?.[0],
    depth: (item) => {
      const lists = (up: Element | null | undefined): number =>
        up ? 1 + lists(up.parentElement?.closest('dd, li')) : 0;
      return lists(item.closest('dd, li'));
    },
  },
};

/** Without the answers, which stand in lists inside. */
const ownText = (item: Element) =>
  [...item.childNodes].map((node) => (/^[DUO]L$/.test(node.nodeName) ? '' : node.textContent)).join('');

/** The first of the links to the author that stand together before the date: the user's page, then the talk page. */
function signatureOf(item: Element): Element | undefined {
  const links = [...item.querySelectorAll('a[title*=":"]')].filter((link) => link.closest('p, dd, li') === item);
  return links.find((link) => nameIn(link) === nameIn(links.at(-1)));
}

const nameIn = (link: Element | undefined) =>
  link
    ?.getAttribute('title')
    ?.replace(/^.*?:|[/(].*$/g, '')
    .trim();

export default adapter;
