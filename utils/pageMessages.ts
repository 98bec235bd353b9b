/**
 * What crosses between pages and the background: what content scripts say (`PageMessage`) and what they are told
 * (`PageOrder`). With `messages.ts` this is the whole protocol.
 */
import * as v from 'valibot';
import { longestReport } from './agreed.ts';
import { percent, type Settings, sidebarWidthSchema } from './settings.ts';
import { address, pageSchema, statementSchema } from './statementSchema.ts';
import { type TaughtComments, taughtCommentsSchema } from './taughtComments.ts';
import type { PageLanguage } from './words/onPage.ts';

/** A statement on the page, with the number by which its frame knows it. */
const presentSchema = v.object({ ref: v.pipe(v.number(), v.integer()), statement: statementSchema });
export type PresentStatement = v.InferOutput<typeof presentSchema>;

/** Those that keep the bounds: one that a page made to break them must not silence the others. */
function wellFormed(statements: unknown[]): PresentStatement[] {
  return statements.flatMap((one) => {
    const read = v.safeParse(presentSchema, one);
    return read.success ? [read.output] : [];
  });
}

// ---- what a content script says; its tab, frame and privacy are taken from the sender, never from here

export const pageMessageSchema = v.variant('say', [
  /** The frame has words: the reader is to be brought into it. */
  v.object({ say: v.literal('bringReader') }),
  /** What is on this page now. `fresh` replaces all that the frame said before; else it is added. */
  v.object({
    say: v.literal('report'),
    page: pageSchema,
    fresh: v.boolean(),
    statements: v.pipe(v.array(v.unknown()), v.maxLength(longestReport), v.transform(wellFormed)),
  }),
  v.object({ say: v.literal('save'), ref: v.number(), statement: statementSchema }),
  v.object({ say: v.literal('unsave'), ref: v.number(), statement: statementSchema }),
  /** Follows whoever said a statement that was reported, or no longer; answered with a `Result`. */
  v.object({ say: v.literal('follow'), ref: v.number(), follow: v.boolean() }),
  /** Asks for the nonce of a card beside a name or a selection; answered with `CardAnswer`. */
  v.object({ say: v.literal('card') }),
  /** The words that the reader has selected and would save. `around` is the statement they stand in. */
  v.object({
    say: v.literal('selected'),
    page: pageSchema,
    text: statementSchema.entries.text,
    target: statementSchema.entries.target,
    around: v.optional(v.number()),
  }),
  /**
   * What the reader has done to our things on the page, to be remembered; the place of the launcher for this site.
   * Answered with `PreferAnswer`.
   */
  v.object({
    say: v.literal('prefer'),
    width: v.optional(sidebarWidthSchema),
    launcher: v.optional(v.boolean()),
    launcherTop: v.optional(percent),
  }),
  /** Asks for the nonce of this tab's sidebar; answered with `{nonce}`, or `{reason}` in words. */
  v.object({ say: v.literal('sidebar') }),
  /** The statement the reader is looking at, for the sidebar to follow. */
  v.object({ say: v.literal('inView'), ref: v.number() }),
  /** A lesson begins in this frame; answered with `LessonAnswer`. */
  v.object({ say: v.literal('lesson') }),
  /** Keeps what the reader has taught of this frame's site; without comments takes it back. Answered with a `Result`. */
  v.object({ say: v.literal('teach'), comments: v.optional(taughtCommentsSchema) }),
  /** The lesson is over, with something kept or without. */
  v.object({ say: v.literal('lessonOver'), taught: v.boolean() }),
  /** The frame's document goes away; its statements with it. */
  v.object({ say: v.literal('bye') }),
  /** Asks how this frame is to behave; answered with `PageManners`. */
  v.object({ say: v.literal('hello'), url: address }),
]);
export type PageMessage = v.InferOutput<typeof pageMessageSchema>;

/** How a frame is to behave, in answer to `hello`. */
export interface PageManners {
  /** Whether the page may be read at all, and if not, why. */
  read: 'yes' | 'paused' | 'never';
  /** Whether anything is drawn on the page unasked: the launcher, marks of names, and what appears beside words. */
  draws: boolean;
  launcher: boolean;
  /** Percent of the window's height. */
  launcherTop: number;
  side: 'left' | 'right';
  width: number;
  /** Whether the page becomes narrower for the sidebar while it is open. */
  makesRoom: boolean;
  appearance: Settings['appearance'];
  /** What we say on the page, in the reader's language. */
  language: PageLanguage;
  /** Where the comments of this frame's site are, if the reader has taught it. */
  taught?: TaughtComments;
}

/** What a lesson needs to know. */
export type LessonAnswer = Pick<PageManners, 'appearance' | 'language' | 'taught'> & {
  /** The site that is taught, as it is named. */
  site: string;
};

/** The state of statements, by the frame's own numbers. Tells of what the reader kept, nothing of anyone's history. */
export type KeptStates = Record<number, KeptState>;

/** Saved by the reader; only recorded; or saved, and worded otherwise on the page now. */
export type KeptState = 'saved' | 'recorded' | 'edited';

/** What a frame needs for a card: the nonce, and its own number, which it does not know. */
export interface CardAnswer {
  nonce: string;
  frameId: number;
}

/** Whether what the reader prefers was kept; of a private window nothing is. */
export interface PreferAnswer {
  kept: boolean;
}

/** What the background tells a content script. */
export type PageOrder =
  | { order: 'kept'; states: KeptStates }
  /** Which of the frame's statements are by people of whom something earlier is known. */
  | { order: 'histories'; refs: number[] }
  | { order: 'reportAgain' }
  | { order: 'reveal'; ref: number }
  /** Some frame of the page has statements: the top frame may show its launcher. */
  | { order: 'statementsHere' }
  | { order: 'toggleSidebar' }
  | { order: 'openSidebar' }
  | { order: 'closeSidebar' }
  | { order: 'saveFocused' }
  /** The context menu: whoever said what it was opened on is to be followed. */
  | { order: 'followHere' }
  /** The selected words are to be saved: a card asks whose they are. */
  | { order: 'saveSelection' }
  | { order: 'closeCard' }
  | { order: 'step'; by: 1 | -1 }
  /** The reader's settings have changed: ask again how to behave. */
  | { order: 'settingsChanged' };
