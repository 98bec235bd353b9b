import { beginningOf, type Handle } from '../statement.ts';
import type { Foreign } from './foreign.ts';
import { textOfHtml } from './plainText.ts';
import { child, childText, readXml, type XmlElement } from './xml.ts';

/** Whether a text looks like a Disqus export. */
export function isDisqus(text: string): boolean {
  return /<disqus\b/.test(text.slice(0, 4_000));
}

/** The posts of a Disqus export that are neither deleted nor spam. https://help.disqus.com/en/articles/1717164 */
export function readDisqus(text: string): Foreign[] {
  const all = child(readXml(text), 'disqus')?.children ?? [];
  const threads = new Map(all.filter(({ name }) => name === 'thread').map((one) => [one.attributes['dsq:id'], one]));
  const posts = all.filter(({ name }) => name === 'post').filter(isShown);
  const byId = new Map(posts.map((post) => [post.attributes['dsq:id'], post]));
  return posts.map((post): Foreign => {
    const thread = threads.get(child(post, 'thread')?.attributes['dsq:id']);
    const pageUrl = childText(thread, 'link') ?? '';
    const parent = byId.get(child(post, 'parent')?.attributes['dsq:id']);
    return {
      text: textOfHtml(childText(post, 'message') ?? ''),
      author: authorOf(post),
      date: childText(post, 'createdAt'),
      url: placeOf(post, pageUrl),
      pageUrl,
      pageTitle: childText(thread, 'title'),
      parentItem: parent && {
        author: authorOf(parent)?.name,
        url: placeOf(parent, pageUrl),
        // Cut before it is read: many may answer one who said much.
        text: beginningOf(textOfHtml(beginningOf(childText(parent, 'message') ?? '', 3_000)), 300),
      },
    };
  });
}

function isShown(post: XmlElement): boolean {
  return childText(post, 'isDeleted') !== 'true' && childText(post, 'isSpam') !== 'true';
}

function placeOf(post: XmlElement, pageUrl: string): string {
  return `${pageUrl}#comment-${post.attributes['dsq:id'] ?? ''}`;
}

function authorOf(post: XmlElement): Handle | undefined {
  const author = child(post, 'author');
  const name = childText(author, 'name');
  const id = childText(author, 'username');
  if (!name) return undefined;
  return id
    ? { platform: 'disqus', id, name, url: `https://disqus.com/by/${encodeURIComponent(id.toWellFormed())}/` }
    : { platform: 'disqus', name };
}
