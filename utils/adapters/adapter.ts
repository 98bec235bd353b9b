/**
 * The adapter contract: WHERE things are on a site or in an engine's pages. Data first; a function only where a
 * selector cannot say it. HOW to read them is the business of `extract`.
 */

/**
 * A selector for text (for a link: its address), a selector with an attribute (`['a.date', '@title']`), or a function.
 * `:scope` is the comment itself (or the page's root). What a selector finds counts only where it is not part of a
 * comment inside the comment.
 */
export type Where =
  | string
  | readonly [selector: string, attribute: `@${string}`]
  | ((scope: Element) => string | undefined);

/** One way, or several tried in order until one gives a value. */
export type Ways = Where | readonly Where[];

/** Where the comments of a page are. Every field but `item`, `author` and `text` may be absent. */
export interface CommentsAdapter {
  /** One element a comment; nested comments may nest their elements. */
  item: string;
  /** Elements in whose open shadow roots more comments are. */
  hosts?: string;
  author: Ways;
  /** Inside what holds the name, what is not the name (a date, "says", a rank). */
  authorWithout?: string;
  /** The platform's stable id of the author. */
  authorId?: Ways;
  /** Default: the link that the author's name is, or stands in. */
  authorUrl?: Ways;
  /** The element that holds the body alone; of several selectors the first that finds one. A function may name several. */
  text: string | readonly string[] | ((item: Element) => Element | readonly Element[] | undefined);
  /** Inside the body, what is not the author's words (signatures, "edited by", buttons). */
  textWithout?: string;
  /** What no selector can leave out: a head or a signature that stands in the same element as the words. */
  tidy?: (text: string, item: Element) => string;
  time?: Ways;
  permalink?: Ways;
  /** The page's id of the comment, for `parent` to name. */
  id?: Ways;
  /** The id of the comment that this one answers. */
  parent?: Ways;
  /** Nesting level, 0 at the top: the parent is then the nearest earlier comment one level up. */
  depth?: (item: Element) => number | undefined;
  /** Whether the parent is the enclosing `item`. Default: true where no `parent` and no `depth` is given. */
  nested?: boolean;
}

/** Where the article is. Absent fields are left to the generic reader. */
export interface ArticleAdapter {
  title?: Ways;
  author?: Ways;
  published?: Ways;
  body?: string;
}

export interface Adapter {
  /** The engine's or site's name, as people say it: `Discourse`, `Hacker News`. */
  name: string;
  /** Class names of which every page made by it has one; `matches` is not asked where none is on the page. */
  signs?: readonly string[];
  /** For engines without such names: a selector that finds something on every page made by it. */
  marker?: string;
  /** Whether this page is made by it. Cheap: a few selectors, no walk. */
  matches: (document: Document, url: URL) => boolean;
  /** Themes redraw its markup as they like, so the generic reader is asked too where facts are missing. */
  themed?: boolean;
  /** The handles' platform where names are shared between hosts (`disqus`); default: the page's host. */
  platform?: string;
  comments?: CommentsAdapter;
  /** `false`: pages of this engine hold a thread and no article. */
  article?: ArticleAdapter | false | ((document: Document, url: URL) => ArticleAdapter | false);
}
