/** What the reader has shown of one comment, as an example of all comments of the site. */
export interface Lesson {
  /** The element that was clicked for the text: the body, or a part of it. */
  text: Element;
  /** The element that was clicked for the author's name. */
  author: Element;
  /** The element that was clicked for the date; absent where the reader skipped it. */
  date?: Element;
}

/** The parts of a comment, in the order in which they are asked for. */
export const parts = ['text', 'author', 'date'] as const;
export type Part = (typeof parts)[number];

/** Why an example teaches nothing. Each has its sentence, which says what to do instead, in `words/onPage`. */
export type Missing =
  /** There are no words at the place that was shown for the text. */
  | 'noWords'
  /** There is no name, or something too long for one. */
  | 'noName'
  /** No date can be read there. */
  | 'noDate'
  /** The text is nearly all of the page. */
  | 'wholePage'
  /** Name and text are one element. */
  | 'sameElement'
  /** Name and text have nothing around them but the page. */
  | 'apart'
  /** The date is not in the comment that has the name and the text. */
  | 'dateApart'
  /** Nothing else on the page looks like it. */
  | 'alone';
