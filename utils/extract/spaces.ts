/** White space other than the one space that stands between two words: asked so, most texts have none. */
const uneven = /\s{2,}|[^\S ]/g;

/** A text in which every run of white space is one space. */
export const oneSpaced = (text: string): string => text.replace(uneven, ' ');

const unseen = /[\u200b\u00ad\ufeff\u2060]/g;

/** A text as it is drawn in a line: every run of white space one space, and without the characters that take no room. */
export const asDrawn = (text: string): string => oneSpaced(text.replace(unseen, ''));
