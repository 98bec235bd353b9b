import { attributeOf } from '../nodes.ts';
import type { ReadComment } from '../reading.ts';
import type { Headline } from './headline.ts';
import type { Hints } from './hints.ts';
import { isBefore, type Prose, weightIn } from './prose.ts';

/** What a page says of itself: a thread of equal posts, one opening with what answers it (a question, an issue), or neither. */
export type SaidKind = 'thread' | 'opening' | undefined;

const engines =
  /\b(?:phpbb|vbulletin|discourse|xenforo|simple ?machines|smf|mybb|vanilla|flarum|nodebb|invision|ip\.board|woltlab|burning board|fluxbb|punbb|yabb|ubb\.threads|khoros|lithium|jforum|bbpress|asmbb|misago)\b/i;
const threadHost = /^(?:[\w-]+\.)?(?:forums?|foro|forumas|boards?|discuss|discourse|community|bbs)\./i;
const threadPath =
  /\/(?:forums?|foro|threads?|thema|topics?|sujet|board|bbs|talk|discussions?)[/.-]|\/t\/[^/]+|(?:view|show)(?:topic|thread)|[?&;](?:topic|thread(?:id)?|showtopic)=\d|\/t\d+-/i;
const openingPath =
  /\/(?:questions?|issues?|pulls?|merge_requests|bugs?|ask|q|qa)\/[\w-]+|\/r\/[^/]+\/comments\/|show_bug\.cgi/i;

/** What the page's address, its generator and its data say of its kind. */
export function saidKind(document: Document, url: string, hints: Hints): SaidKind {
  const { hostname, pathname, search } = new URL(url);
  const generator = hints.generator ?? '';
  const root = document.documentElement;
  const marks = `${attributeOf(root, 'id') ?? ''} ${attributeOf(document.body, 'id') ?? ''} ${attributeOf(document.body, 'class') ?? ''}`;
  if (engines.test(generator) || /^(?:XF|XenForo|vbulletin_html)\b|\b(?:bbpress|phpbb|ipsApp|vb-page)\b/.test(marks))
    return 'thread';
  if (openingPath.test(pathname) || states(document, hints, 'QAPage')) return 'opening';
  if (threadHost.test(hostname) || threadPath.test(pathname + search)) return 'thread';
  return states(document, hints, 'DiscussionForumPosting') ? 'thread' : undefined;
}

/** Whether the page's data, in whatever form, calls a part of it so. */
function states(document: Document, hints: Hints, type: string): boolean {
  return hints.types.has(type) || document.querySelector(`[itemtype$="schema.org/${type}"]`) !== null;
}

/** What is known about a page when it is asked whether it is an article. */
export interface PageFacts {
  said: SaidKind;
  prose: Prose;
  headline: Headline | undefined;
  body: Element;
  comments: readonly ReadComment[];
}

/** The least text of an article, in characters, and the least above comments that are nearly all of the page. */
const least = 60;

/** Whether the page is one article, and not a thread of posts, or a shell without words. */
export function isArticlePage({ said, prose, headline, body, comments }: PageFacts): boolean {
  if (weightIn(prose, body) < least) return false;
  if (said === 'thread' && (comments.length > 0 || !headline)) return false;
  const first = comments[0];
  return !first || !isBefore(first.element, body) || isBefore(first.element, headline?.element ?? first.element);
}
