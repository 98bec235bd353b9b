/** What the readers hand to each other: plain facts, and the elements they were read from. */

/** One comment as read. Order in a list is document order. */
export interface ReadComment {
  author: string;
  authorId?: string;
  authorUrl?: string;
  /** Where the author's name is valid, if not on the page's own site. */
  platform?: string;
  text: string;
  /** ISO 8601 to the page's precision. */
  time?: string;
  /** Absolute. */
  permalink?: string;
  /** Index, in the same list, of the comment this one answers. */
  parent?: number;
  /** The whole comment: head and body, without its answers where the markup allows. */
  element: Element;
  /** The body alone. */
  body: Element;
  /** Which reader found it (`adapter WordPress`, `microdata`, `repeated blocks` …). */
  reader: string;
  /** Why it was taken for a comment, in words, for `detect --explain`. */
  why?: string;
}

/** The article as read. */
export interface ReadArticle {
  title?: string;
  author?: string;
  authorUrl?: string;
  /** ISO 8601 to the page's precision. */
  published?: string;
  text: string;
  /** The element that holds the body. */
  body: Element;
}

/** A quotation as read, from an article or from inside a comment. */
export interface ReadQuotation {
  /** Fullest form of the speaker's name on the page. */
  speaker: string;
  text: string;
  /** The element that holds the words. */
  element: Element;
  /** When it was said, where the text states it. */
  time?: string;
  /** The question it answers, where the page gives it. */
  question?: string;
  /** Who asked, or whom the words address. */
  addressee?: string;
  /** For words pasted into a comment: that comment's index. */
  comment?: number;
  /** What told the speaker, in words, for `detect --explain`. */
  why?: string;
}

/** Everything read from one document. */
export interface PageReading {
  article?: ReadArticle;
  quotations: ReadQuotation[];
  comments: ReadComment[];
}
