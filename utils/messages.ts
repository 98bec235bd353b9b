/**
 * The whole protocol. Three short lists cross a boundary and nothing else does: what content scripts say (`PageMessage`),
 * what views may ask (`Questions`) and what views may order (`Command`). Who may say what is fixed when a port connects.
 */
import * as v from 'valibot';
import { type Settings, settingsSchema } from './settings.ts';
import type { Handle, Page, RecordedStatement } from './statement.ts';

// ---- shapes that cross, with their bounds

const short = v.pipe(v.string(), v.maxLength(2_000));
const address = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:/i));
/** The longest text of one statement, in UTF-16 units; what is longer is cut by the reader of the page. */
export const longestText = 200_000;
/** The most statements in one report; a longer page comes in several. */
export const longestReport = 500;

export const handleSchema = v.object({
  platform: short,
  id: v.optional(short),
  name: v.pipe(short, v.nonEmpty()),
  url: v.optional(address),
});

const pageSchema = v.object({
  url: address,
  canonicalUrl: v.optional(address),
  title: short,
  site: short,
  inLanguage: v.optional(short),
});

const selectorSchema = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: short,
    prefix: v.optional(short),
    suffix: v.optional(short),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);

export const statementSchema = v.object({
  kind: v.picklist(['comment', 'article', 'quotation']),
  author: v.optional(handleSchema),
  spokenByCharacter: v.optional(handleSchema),
  relayedBy: v.optional(handleSchema),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestText)),
  headline: v.optional(short),
  datePublished: v.optional(
    v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/)),
  ),
  url: v.optional(address),
  parentItem: v.optional(v.object({ author: v.optional(short), url: v.optional(address), text: v.optional(short) })),
  isPartOf: pageSchema,
  target: v.object({ source: address, selector: v.pipe(v.array(selectorSchema), v.maxLength(8)) }),
});

/** A statement on the page, with the number by which its frame knows it. */
const presentSchema = v.object({ ref: v.pipe(v.number(), v.integer()), statement: statementSchema });
export type PresentStatement = v.InferOutput<typeof presentSchema>;

// ---- what a content script says; its tab, frame and privacy are taken from the sender, never from here

export const pageMessageSchema = v.variant('say', [
  /** What is on this page now. `fresh` replaces all that the frame said before; else it is added. */
  v.object({
    say: v.literal('report'),
    page: pageSchema,
    fresh: v.boolean(),
    statements: v.pipe(v.array(presentSchema), v.maxLength(longestReport)),
  }),
  v.object({ say: v.literal('save'), ref: v.number(), statement: statementSchema }),
  v.object({ say: v.literal('unsave'), ref: v.number(), statement: statementSchema }),
  /** Asks for the address of this tab's sidebar; answered with `{url}`, or `{reason}` in words. */
  v.object({ say: v.literal('sidebar') }),
  /** The statement the reader is looking at, for the sidebar to follow. */
  v.object({ say: v.literal('inView'), ref: v.number() }),
  /** Asks how this frame is to behave; answered with `PageManners`. */
  v.object({ say: v.literal('hello'), url: address }),
]);
export type PageMessage = v.InferOutput<typeof pageMessageSchema>;

/** How a frame is to behave, in answer to `hello`. */
export interface PageManners {
  /** Whether the page may be read at all, and if not, why. */
  read: 'yes' | 'paused' | 'never';
  launcher: boolean;
  side: 'left' | 'right';
  width: number;
  appearance: Settings['appearance'];
}

/** The state of statements, by the frame's own numbers. Tells of what the reader kept, nothing of anyone's history. */
export type KeptStates = Record<number, 'saved' | 'recorded'>;

/** What the background tells a content script. */
export type PageOrder =
  | { order: 'kept'; states: KeptStates }
  | { order: 'reportAgain' }
  | { order: 'reveal'; ref: number }
  /** Some frame of the page has statements: the top frame may show its launcher. */
  | { order: 'statementsHere' }
  | { order: 'toggleSidebar' }
  | { order: 'closeSidebar' }
  | { order: 'saveFocused' }
  | { order: 'step'; by: 1 | -1 }
  | { order: 'manners'; manners: PageManners };

// ---- what views ask: each question is watched, and answered again whenever its answer changes

/** A statement that is on the page in view. */
export interface Present {
  frameId: number;
  ref: number;
  /** The first 280 characters. */
  text: string;
  kind: RecordedStatement['kind'];
  datePublished?: string;
  /** The record's number, where it is kept. */
  id?: number;
  saved: boolean;
}

/** Someone who speaks on the page in view, with what the record holds of theirs from elsewhere. */
export interface Speaker {
  handle: Handle;
  followed: boolean;
  present: Present[];
  /** How many earlier statements the record holds; those now on the page do not count. */
  earlierCount: number;
  earliest?: RecordedStatement;
  latest?: RecordedStatement;
  /** The earlier statements that have most to do with what this speaker says here, best first; at most 3. */
  related: RecordedStatement[];
  /** Other handles in the record with the same full name, not yet said to be the same person. */
  sameName: { handle: Handle; count: number }[];
}

/** What the record knows about the page in a tab. */
export interface Here {
  state: 'ready' | 'nothingFound' | 'paused' | 'never' | 'unread';
  private: boolean;
  page?: Page;
  /** Those with a history first. */
  speakers: Speaker[];
  /** The statement the reader is looking at. */
  inView?: { frameId: number; ref: number };
}

/** A page of rows out of a longer list. */
export interface Rows {
  /** How many there are in all. */
  total: number;
  statements: RecordedStatement[];
}

/** One person of the record. */
export interface PersonSummary {
  /** The first handle, by which the person is named. */
  handle: Handle;
  handles: Handle[];
  followed: boolean;
  count: number;
  savedCount: number;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

export const questionSchema = v.variant('ask', [
  /** The sidebar's own tab, or for the popup the named one. */
  v.object({ ask: v.literal('here'), tabId: v.optional(v.number()) }),
  /** One person's statements, all their handles; `near` ranks them by that passage, else newest first. */
  v.object({ ask: v.literal('person'), handle: handleSchema, near: v.optional(v.string()), offset, limit }),
  /** The record by words (the query language of search), newest first where there are none. */
  v.object({ ask: v.literal('history'), words: v.string(), savedOnly: v.boolean(), offset, limit }),
  v.object({ ask: v.literal('people'), followedOnly: v.boolean(), offset, limit }),
  v.object({ ask: v.literal('trash'), offset, limit }),
  v.object({ ask: v.literal('settings') }),
]);
export type Question = v.InferOutput<typeof questionSchema>;

/** What each question is answered with. */
export interface Answers {
  here: Here;
  person: Rows & { person: PersonSummary; sameName: { handle: Handle; count: number }[] };
  history: Rows;
  people: { total: number; people: PersonSummary[] };
  trash: Rows;
  settings: Settings;
}

// ---- what views order: each is one transaction, answered with a `Result`

const ids = v.pipe(v.array(v.number()), v.maxLength(10_000));

export const commandSchema = v.variant('do', [
  v.object({ do: v.literal('savePresent'), tabId: v.optional(v.number()), frameId: v.number(), ref: v.number() }),
  v.object({ do: v.literal('save'), ids }),
  v.object({ do: v.literal('unsave'), ids }),
  v.object({ do: v.literal('remove'), ids }),
  v.object({ do: v.literal('restore'), ids }),
  v.object({ do: v.literal('follow'), handle: handleSchema }),
  v.object({ do: v.literal('unfollow'), handle: handleSchema }),
  v.object({ do: v.literal('unite'), handle: handleSchema, withHandle: handleSchema }),
  v.object({ do: v.literal('separate'), handle: handleSchema }),
  v.object({ do: v.literal('reveal'), tabId: v.optional(v.number()), frameId: v.number(), ref: v.number() }),
  v.object({ do: v.literal('toggleSidebar'), tabId: v.number() }),
  v.object({ do: v.literal('closeSidebar') }),
  v.object({ do: v.literal('set'), settings: v.partial(settingsSchema) }),
]);
export type Command = v.InferOutput<typeof commandSchema>;

/** What a command came to; a failure says in one sentence what happened and what to do. */
export type Result = { ok: true } | { ok: false; sentence: string };

// ---- the port between a view and the background

/** View to background. `number` ties answers to questions and results to commands. */
export type ViewToBackground =
  | { number: number; question: Question }
  | { number: number; command: Command }
  | { number: number; stop: true };

/** Background to view. `refused` carries a sentence for the reader. */
export type BackgroundToView =
  | { number: number; answer: Answers[keyof Answers] }
  | { number: number; result: Result }
  | { number: number; refused: string };

/** The name of a view's port; the sidebar adds its nonce after a colon. */
export const viewPort = 'view';

/** Broadcast by the background each time it starts, so that views whose port was lost ask again. */
export const bootMessage = 'aforesaid-background-started';
