import { readDateText } from '../dates.ts';
import { attributeOf } from '../nodes.ts';

/** A post of another site shown inside an article. */
export interface Embedded {
  speaker: string;
  text: string;
  time?: string;
}

const classes =
  /\b(?:twitter-tweet|twitter-video|mastodon-embed|bluesky-embed|fb-post|fb-xfbml-parse-ignore|instagram-media|threads-post|text-post-media)\b/;
/** What stands before the name of the one who posted, with the form of what follows: the name, and the day. */
const signatures: readonly [before: string, after: RegExp][] = [
  // "— Nora Quill (@quill) February 20, 2016"
  ...['—', '–', '―', ' -', '\n-'].map((dash): [string, RegExp] => [
    dash,
    /^([^\n()@]{2,60})(?:\(@?[\w.@-]{1,80}\)|@[\w.@-]{1,80}) ?([^\n()]{0,60})$/u,
  ]),
  // "Posted by Nora Quill on Saturday, February 20, 2016"
  ...['Posted by ', 'A post shared by '].map((words): [string, RegExp] => [
    words,
    /^([^\n()@]{2,60}?)(?: \(@[\w.]{1,80}\))?(?: on ([^\n()]{0,60}))?$/u,
  ]),
];

/** Whether a block quotation is a post embedded from X, Mastodon, Bluesky, Facebook or Instagram. */
export function isEmbedded(quote: Element): boolean {
  return classes.test(attributeOf(quote, 'class') ?? '');
}

/** Reads the post's words, whose it is and when, out of the text of its block quotation. */
export function embeddedIn(text: string, language?: string): Embedded | undefined {
  for (const [before, after] of signatures) {
    const at = text.lastIndexOf(before);
    const found = at > 0 ? after.exec(text.slice(at + before.length).trim()) : null;
    const [, speaker = '', day = ''] = found ?? [];
    const words = text.slice(0, at).trim();
    if (words && /\p{L}/u.test(speaker))
      return { speaker: speaker.trim(), text: words, time: readDateText(day, language) };
  }
  return undefined;
}
