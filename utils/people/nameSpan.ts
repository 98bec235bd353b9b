/** A run of capitalised words that may be a person's name, as it stands among the tokens of a paragraph. */
export interface NameSpan {
  /** First token of the run with its titles. */
  outer: number;
  /** First token of the name itself. */
  from: number;
  /** One past the last token. */
  to: number;
  /** The words of the name, titles left out: `['Chuck', 'Jordan']`. */
  names: string[];
  /** Titles and offices directly before the name, in lower case: `['police', 'chief']`. */
  titles: string[];
  /** Whether the name owns what follows: `Rossi’s response`. */
  owns: boolean;
  /** Whether it stands beside what the words are about: `under President Jordan`, `Rossi’s response`, `her son Bo Jordan`. */
  aside: boolean;
  /** Whether the words tell that this is a body, a place or a thing. */
  body: boolean;
  /** Whether it begins with a word that is no given name and that the page writes small as well: `Online Courses`. */
  common: boolean;
  /** Whether the words around tell that this is a person. */
  vouched: boolean;
}
