/**
 * The nouns. One noun carries the product: the Statement, something somebody said, somewhere, at some time.
 * Names follow schema.org (Comment, Article, Quotation, author, datePublished, parentItem, spokenByCharacter, isPartOf)
 * and the W3C Web Annotation Data Model (target, source, selector).
 */

/** What a statement is: a reader's comment, a whole article, or words quoted inside one of these. */
export type StatementKind = 'comment' | 'article' | 'quotation';

/** One name on one platform. Names are never lower-cased: `Ann` and `ann` may be two people. */
export interface Handle {
  /** Where the name is valid: a host (`blog.example`), an engine shared by hosts (`disqus`), or `quoted`. */
  platform: string;
  /** The platform's own stable id, where the page gives one. */
  id?: string;
  /** The name as displayed. */
  name: string;
  /** The profile's address. */
  url?: string;
}

/** The platform of people known only from being quoted: their full name is all there is. */
export const quotedPlatform = 'quoted';

/**
 * Why two handles may be one person. `quotedName`: one is known from quotations by the name that the other has.
 * `linkedProfile`: one links to the other's profile or site. `sameSite`: one name on hosts of one site.
 */
export type MergeReason = 'sameFullName' | 'quotedName' | 'linkedProfile' | 'sameSite';

/** The page a statement stands on. */
export interface Page {
  /** Address as visited, without its fragment. */
  url: string;
  /** Address the page gives as its own, absolute. */
  canonicalUrl?: string;
  title: string;
  /** Host without `www.`. */
  site: string;
  /** BCP 47 tag of the page's language. */
  inLanguage?: string;
}

/** What a statement answers. */
export interface ParentItem {
  author?: string;
  url?: string;
  /** The beginning of what is answered, at most 300 characters; for a question and answer, the question. */
  text?: string;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; offsets are UTF-16 units in the body's text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** https://www.w3.org/TR/annotation-model/#specific-resources */
export interface Target {
  source: string;
  selector: (TextQuoteSelector | TextPositionSelector)[];
}

/** A statement as read from a page, not yet kept. */
export interface Statement {
  kind: StatementKind;
  /** Who wrote it; for a quotation, who wrote the text it is quoted in. */
  author?: Handle;
  /** For a quotation, whose words they are. */
  spokenByCharacter?: Handle;
  /** For a quotation pasted by a third party, who pasted it. */
  relayedBy?: Handle;
  /** Plain text; paragraphs are parted by a blank line. */
  text: string;
  /** An article's title. */
  headline?: string;
  /** ISO 8601 to the precision the page gives: `2016`, `2016-02`, `2016-02-20`, `2016-02-20T12:53`, with zone if stated. */
  datePublished?: string;
  /** Permalink, absolute. */
  url?: string;
  parentItem?: ParentItem;
  isPartOf: Page;
  target: Target;
}

/** A statement in the record. */
export interface RecordedStatement extends Statement {
  /** The record's own dense number. */
  id: number;
  /** Content hash: the same statement has the same hash on every machine. */
  hash: string;
  /** Milliseconds since 1970 when it was first read. */
  capturedAt: number;
  /** Milliseconds since 1970 when the reader saved it. */
  savedAt?: number;
  /** What the reader noted on it. */
  note?: string;
  /** The reader's tags, in order. */
  tags?: string[];
  /** What became of the forecasts in it, as the reader judges. */
  verdicts?: Verdict[];
  /** How many former texts are kept; it was edited where it stands. */
  revisions?: number;
  /** Milliseconds since 1970 when it was last found, where its page was read since and it was not there. */
  notSeenSince?: number;
}

/** What can have become of a forecast; open is the absence of a verdict. */
export const outcomes = ['kept', 'partly', 'missed', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** The reader's judgement of one forecast in a statement. */
export interface Verdict {
  /** Which one: its days (`2014-05-01..2014-08-31`) or what it waits for. */
  due: string;
  outcome: Outcome;
  /** The address of what shows it. */
  evidence?: string;
}

/** A stretch of a tie: words of both texts, or only of the earlier (`leftOut`) or only of the later (`added`). */
export interface TiePiece {
  kind: 'same' | 'leftOut' | 'added';
  /** As it stands in its text: the later one, for what was left out the earlier. */
  text: string;
  /** Where it begins in that text, in UTF-16 units. */
  start: number;
}

/**
 * That two texts hold the same words, and how exactly. `verbatim`: whole sentences, of which only case, accents,
 * punctuation and white space differ. `shortened`: sentences are left out, words where a mark says so, or a sentence is
 * begun late or broken off. `altered`: words were put in, replaced, or left out of a sentence without a mark.
 */
export interface Tie {
  exactness: 'verbatim' | 'shortened' | 'altered';
  /** The passage in order; what was replaced stands before what replaced it. */
  pieces: TiePiece[];
  /** Which part of each text the shared words are, from 0 to 1. */
  share: { later: number; earlier: number };
}

/** A statement of the record that holds the same words as another one; whether it is the later of the two. */
export interface Tied {
  statement: RecordedStatement;
  tie: Tie;
  isLater: boolean;
  /** Whether one person says both themselves: where words differ, nobody is misquoted. */
  saidAgain: boolean;
}

/** By the number of a statement: the others that say the same in the same words, again or as its quotations, by day. */
export type Repeats<S = RecordedStatement> = Record<number, S[]>;

/** Whose words these are. */
export function speakerOf(statement: Statement): Handle | undefined {
  return statement.spokenByCharacter ?? statement.author;
}

/** A string that is equal for two handles exactly when they are one name on one platform. */
export function handleKey(handle: Handle): string {
  return `${handle.platform}\u001f${handle.id ?? handle.name.normalize('NFC')}`;
}

/** Whether a text is a day as `Statement.datePublished` has it: ISO 8601, to any precision, of months and hours that are. */
export function isDatePublished(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\d{4}(?:-(?:0\d|1[0-2])(?:-[0-3]\d(?:T(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-6]\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(
      text,
    )
  );
}

/** How far before the longest length a cut may go back so that a character stays whole. */
const longestCharacter = 64;

/** Latin letters, figures and signs, between which every place is one between characters (Unicode Annex 29, rule GB999). */
const plainlyApart = /^[ -~\u00a1-\u02ff]{2}$/;

/** Made with the first cut that needs it, and once: that takes as long as reading a small page. */
let characters: Intl.Segmenter | undefined;

/**
 * The beginning of a text, at most `longest` UTF-16 units: cut between characters as a reader sees them, so that neither
 * a surrogate pair nor a family of joined people is torn. What claims to be one endless character is cut all the same.
 */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest || plainlyApart.test(text.slice(longest - 1, longest + 1))) return text.slice(0, longest);
  characters ??= new Intl.Segmenter();
  const near = Math.max(0, longest - longestCharacter);
  const cut = characters.segment(text.slice(0, longest + longestCharacter)).containing(longest)?.index ?? 0;
  if (cut > near) return text.slice(0, cut);
  const torn = /[\ud800-\udbff]/.test(text[longest - 1] ?? '');
  return text.slice(0, torn ? longest - 1 : longest);
}

/** Text with what no reader sees evened out: Unicode form, and runs of white space. */
export function evenText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * What makes a statement itself, as one string, to be hashed: its permalink where it has one of its own, else its
 * page and words. Seen again in another tab, in a frame or next year, it is the same; an edited comment with a permalink stays itself.
 */
export function identityOf(statement: Statement): string {
  const speaker = speakerOf(statement);
  const who = speaker ? handleKey(speaker) : '';
  const page = statement.isPartOf.canonicalUrl ?? statement.isPartOf.url;
  const where = statement.url && statement.url !== page ? statement.url : page;
  const own = statement.kind === 'comment' && where !== page;
  const words = own || statement.kind === 'article' ? '' : evenText(statement.text);
  return [statement.kind, where, who, words].join('\u001e');
}
