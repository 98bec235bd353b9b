import { readDateText } from '../dates.ts';
import { attributeOf } from '../nodes.ts';

/** A post of another site shown inside an article. */
export interface Embedded {
  speaker: string;
  text: string;
  time?: string;
}

const classes =
  /\b(?:twitter-tweet|twitter-video|mastodon-embed|bluesky-embed|fb-post|instagram-media|threads-post|text-post-media)\b/;
/** "— Nora Quill (@quill) February 20, 2016" */
const signature = /(?:^|\n|\s)[—–―-]{1,2}\s*([^\n()@]{2,60}?)\s*\(?@?[\w.@-]*\)?\s*([^\n()]{0,60})$/u;

/** Whether a block quotation is a post embedded from X, Mastodon, Bluesky, Facebook or Instagram. */
export function isEmbedded(quote: Element): boolean {
  return classes.test(attributeOf(quote, 'class') ?? '');
}

/** Reads the post's words, whose it is and when, out of the text of its block quotation. */
export function embeddedIn(text: string, language?: string): Embedded | undefined {
  const found = signature.exec(text.trim());
  if (!found) return undefined;
  const words = text.trim().slice(0, found.index).trim();
  const speaker = (found[1] ?? '').trim();
  if (!words || !/\p{L}/u.test(speaker)) return undefined;
  return { speaker, text: words, time: readDateText(found[2] ?? '', language) };
}
