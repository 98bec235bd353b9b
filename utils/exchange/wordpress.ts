import type { Foreign } from './foreign.ts';
import { siteOf } from './foreign.ts';
import { textOfHtml } from './plainText.ts';
import { child, childText, descendants, readXml, type XmlElement } from './xml.ts';

/** Whether a text looks like a WordPress export (WXR). */
export function isWordPress(text: string): boolean {
  return /<rss\b[^>]*\bxmlns:wp=/.test(text.slice(0, 4_000));
}

/** The approved comments of a WordPress export. https://wordpress.org/documentation/article/tools-export-screen/ */
export function readWordPress(text: string): Foreign[] {
  return [...descendants(readXml(text), 'item')].flatMap((item) => {
    const pageUrl = childText(item, 'link') ?? '';
    const comments = item.children.filter(({ name }) => name === 'wp:comment').filter(isShown);
    const authorOf = new Map(
      comments.map((one) => [childText(one, 'wp:comment_id'), childText(one, 'wp:comment_author')]),
    );
    return comments.map((comment): Foreign => {
      const parent = childText(comment, 'wp:comment_parent');
      return {
        text: textOfHtml(child(comment, 'wp:comment_content')?.text.replace(/\n/g, '<br>') ?? ''),
        author: authorIn(comment, pageUrl),
        date: dateIn(comment),
        url: `${pageUrl}#comment-${childText(comment, 'wp:comment_id') ?? ''}`,
        pageUrl,
        pageTitle: childText(item, 'title'),
        parentItem:
          parent && parent !== '0' ? { author: authorOf.get(parent), url: `${pageUrl}#comment-${parent}` } : undefined,
      };
    });
  });
}

function isShown(comment: XmlElement): boolean {
  const type = childText(comment, 'wp:comment_type') ?? 'comment';
  return type === 'comment' && childText(comment, 'wp:comment_approved') === '1';
}

function dateIn(comment: XmlElement): string | undefined {
  const gmt = childText(comment, 'wp:comment_date_gmt');
  return gmt?.startsWith('0000') ? undefined : gmt?.replace(' ', 'T').concat('Z');
}

function authorIn(comment: XmlElement, pageUrl: string) {
  const name = childText(comment, 'wp:comment_author');
  if (!name || !URL.canParse(pageUrl)) return undefined;
  const url = childText(comment, 'wp:comment_author_url');
  const platform = siteOf(new URL(pageUrl));
  return url && /^https?:/i.test(url) ? { platform, name, url } : { platform, name };
}
