/**
 * What crosses between views and the background: what views may ask (`Question`) and what they may order (`Command`).
 * Who may say what is fixed when a port connects. With `pageMessages.ts`, what pages say and are told, this is the whole
 * protocol; nothing else crosses a boundary.
 */
import * as v from 'valibot';
import { mostStatements } from './agreed.ts';
import { type FileAnswers, fileOrders, fileQuestions } from './fileMessages.ts';
import { type Settings, settingsSchema } from './settings.ts';
import {
  type Handle,
  type MergeReason,
  outcomes,
  type Page,
  type RecordedStatement,
  type Repeats,
  type Tied,
} from './statement.ts';
import { address, handleSchema, short } from './statementSchema.ts';
import { type TaughtSite, taughtSiteSchema } from './taughtComments.ts';

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
  repeats: Repeats;
}

/** A handle of the record, and how many statements it holds of it. */
export interface Counted {
  handle: Handle;
  count: number;
}

/** Who may be the same person, with what speaks for it and who only looks like them; and who only looks like the person. */
export interface Resemblances {
  suggestions: (Counted & { reasons: MergeReason[]; lookalikes: Counted[] })[];
  lookalikes: Counted[];
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

/** Words that the reader has selected on a page. */
export interface Selection {
  /** Absent where there are none. */
  text?: string;
  private: boolean;
  /** Whose they may be, the likeliest first: who says what they stand in, then the others of the page; at most 8. */
  names: string[];
}

/** A page of rows out of a longer list. */
export interface Rows {
  /** How many there are in all. */
  total: number;
  statements: RecordedStatement[];
  /** For a search, the part of each statement in which the words stand, in the same order. */
  extracts?: Extract[];
}

/** A part of a text, with the places in it where the words asked for stand, from and to, in UTF-16 units. */
export interface Extract {
  text: string;
  marks: [number, number][];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A text that a statement has or had; `replacedAt` is when the next was first seen. Milliseconds since 1970. */
export interface Revision {
  text: string;
  seenAt: number;
  replacedAt?: number;
}

/** One person of the record. */
export interface PersonSummary {
  /** The first handle, by which the person is named. */
  handle: Handle;
  handles: Handle[];
  followed: boolean;
  count: number;
  savedCount: number;
  /** The name, note and tags that the reader gave. */
  givenName?: string;
  note?: string;
  tags?: string[];
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

export const questionSchema = v.variant('ask', [
  /** The sidebar's own tab, or for the popup the named one. */
  v.object({ ask: v.literal('here'), tabId: v.optional(v.number()) }),
  /** Who said one statement of the page in view, for a card. */
  v.object({ ask: v.literal('speaker'), frameId: v.number(), ref: v.number() }),
  /** The words that the reader has selected in this tab, and whose they may be. */
  v.object({ ask: v.literal('selection') }),
  /** One person's statements, all their handles; `near` ranks them by that passage, else newest first. */
  v.object({ ask: v.literal('person'), handle: handleSchema, near: v.optional(v.string()), offset, limit }),
  /** The record by words (the query language of search), newest kept first where there are none. */
  v.object({
    ask: v.literal('history'),
    words: v.pipe(v.string(), v.maxLength(2_000)),
    savedOnly: v.boolean(),
    /** For words: the best first, or by the day they were said. */
    order: v.optional(v.picklist(['best', 'newest'])),
    offset,
    limit,
  }),
  v.object({ ask: v.literal('people'), followedOnly: v.boolean(), offset, limit }),
  v.object({ ask: v.literal('trash'), offset, limit }),
  /** Statements by number, as they are now; those in the trash or gone are left out. */
  v.object({ ask: v.literal('statements'), ids: v.pipe(v.array(v.number()), v.maxLength(mostStatements)) }),
  /** The texts a statement has had. */
  v.object({ ask: v.literal('revisions'), id: v.number() }),
  /** What in the record holds the same words as a statement on the page, or as one of the record. */
  v.object({
    ask: v.literal('ties'),
    tabId: v.optional(v.number()),
    of: v.union([v.object({ id: v.number() }), v.object({ frameId: v.number(), ref: v.number() })]),
  }),
  /** What the reader has taught of sites. */
  v.object({ ask: v.literal('taught') }),
  ...fileQuestions,
  v.object({ ask: v.literal('settings') }),
]);
export type Question = v.InferOutput<typeof questionSchema>;

/** What each question is answered with. */
export interface Answers extends FileAnswers {
  here: Here;
  speaker: { speaker?: Speaker; private: boolean };
  selection: Selection;
  person: Rows & Resemblances & { repeats: Repeats; person: PersonSummary };
  history: Rows;
  people: { total: number; people: PersonSummary[] };
  trash: Rows;
  statements: RecordedStatement[];
  revisions: Revision[];
  ties: Tied[];
  taught: TaughtSite[];
  settings: Settings;
}

// ---- what views order: each is one transaction, answered with a `Result`

const ids = v.pipe(v.array(v.number()), v.maxLength(10_000));

/** What a note or tag is put on: statements by number, or a person. */
const noted = v.union([v.object({ ids }), v.object({ handle: handleSchema })]);

const forgettableSchema = v.union([
  v.object({ handle: handleSchema }),
  v.object({ site: v.pipe(short, v.nonEmpty()) }),
  v.object({ page: address }),
]);
/** Whom or what to forget. */
export type Forgettable = v.InferOutput<typeof forgettableSchema>;

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
  /** The name the reader gives a person; blank takes it back. */
  v.object({ do: v.literal('rename'), handle: handleSchema, name: short }),
  v.object({ do: v.literal('note'), on: noted, text: v.pipe(v.string(), v.maxLength(20_000)) }),
  v.object({
    do: v.literal('tag'),
    on: noted,
    tag: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)),
    set: v.boolean(),
  }),
  /** Says whose words a quotation on the page or in the record holds; without a name it is no quotation. It is kept. */
  v.object({
    do: v.literal('correct'),
    tabId: v.optional(v.number()),
    of: v.union([v.object({ id: v.number() }), v.object({ frameId: v.number(), ref: v.number() })]),
    name: v.optional(v.pipe(short, v.trim(), v.nonEmpty())),
  }),
  /** Says what became of one forecast in a statement; without an outcome it is open again. */
  v.object({
    do: v.literal('judge'),
    id: v.number(),
    due: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
    outcome: v.optional(v.picklist(outcomes)),
    evidence: v.optional(address),
  }),
  /** Leaves no trace of a person, a site (host without `www.`) or a page, saved or not. It cannot be undone. */
  v.object({ do: v.literal('forget'), what: forgettableSchema }),
  /** Begins a lesson in the page: the reader shows what a comment of this site looks like. */
  v.object({ do: v.literal('beginLesson'), tabId: v.optional(v.number()) }),
  /** Keeps what was taught of a site, out of a file or as it was before. */
  v.object({ do: v.literal('teach'), ...taughtSiteSchema.entries }),
  /** A site is read again as if nothing had been taught. */
  v.object({ do: v.literal('unteach'), site: taughtSiteSchema.entries.site }),
  ...fileOrders,
  /** Takes back the last act on the record. */
  v.object({ do: v.literal('undo') }),
  v.object({ do: v.literal('reveal'), tabId: v.optional(v.number()), frameId: v.number(), ref: v.number() }),
  v.object({ do: v.literal('toggleSidebar'), tabId: v.number() }),
  v.object({ do: v.literal('closeSidebar') }),
  /** From the card: opens the sidebar beside its page. */
  v.object({ do: v.literal('openSidebar') }),
  v.object({ do: v.literal('closeCard') }),
  /** The reader asks, from the sidebar, for a card that saves the selected words. */
  v.object({ do: v.literal('askSelection') }),
  /** Saves the selected words as a statement of somebody. */
  v.object({ do: v.literal('saveSelection'), name: v.pipe(short, v.trim(), v.nonEmpty()) }),
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
