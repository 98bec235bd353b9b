import * as v from 'valibot';
import { narrowestSidebar, widestSidebar } from './agreed.ts';

/** A host, as sites are named. https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const site = v.pipe(v.string(), v.nonEmpty(), v.maxLength(260));
const sites = v.optional(v.pipe(v.array(site), v.maxLength(10_000)), []);

/** The sidebar's width. */
export const sidebarWidthSchema = v.pipe(v.number(), v.minValue(narrowestSidebar), v.maxValue(widestSidebar));
/** A part of the window's height. */
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** What the reader has chosen. Kept in `storage.local` by the background; every absent part has its default. */
export const settingsSchema = v.object({
  /** Keep everything read, everywhere. */
  keepRead: v.optional(v.boolean(), false),
  /** Sites on which everything read is kept. */
  keepReadSites: sites,
  /** Sites never read, besides the built-in list. */
  neverReadSites: sites,
  /** Sites read although the built-in list names them; the reader's own list of those never read comes first. */
  readAnywaySites: sites,
  /** Nothing is read anywhere until switched on again. */
  paused: v.optional(v.boolean(), false),
  /** Days after which what was only read is forgotten; 0 keeps it. */
  keepReadDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36500)), 0),
  /** Whether backups are written to the reader's downloads, day by day. */
  backUp: v.optional(v.boolean(), false),
  /** Whether a notification tells, once a day at most, that forecasts fall due. */
  remindOfDue: v.optional(v.boolean(), false),
  /** Whether the small launcher at the page's edge is shown. */
  launcher: v.optional(v.boolean(), true),
  /** Sites on whose pages nothing of ours is drawn unless the reader asks. */
  undrawnSites: sites,
  sidebarSide: v.optional(v.picklist(['right', 'left']), 'right'),
  /** CSS pixels. */
  sidebarWidth: v.optional(sidebarWidthSchema, 380),
  /** Whether pages become narrower for the sidebar while it is open. */
  makeRoom: v.optional(v.boolean(), true),
  /** Where the launcher stands on a site (host), in percent of the window's height; elsewhere at 40. */
  launcherTops: v.optional(v.record(v.pipe(v.string(), v.maxLength(300)), percent), {}),
  appearance: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** BCP 47 tag of the interface's language; empty for the browser's own. */
  language: v.optional(v.pipe(v.string(), v.maxLength(35)), ''),
  welcomed: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a reader who has chosen nothing yet. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
