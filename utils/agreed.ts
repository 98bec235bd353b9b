/**
 * Names and bounds that both ends of a boundary keep. They stand apart from the schemas that check them: pages and the
 * sidebar's first view would have to load and run those, and have nothing to check.
 */

/** The most statements in one report of a page; a longer page comes in several. */
export const longestReport = 500;

/** The most statements that a view can watch by number at once. */
export const mostStatements = 500;

/** How narrow and how wide the sidebar can be, in CSS pixels. */
export const narrowestSidebar = 260;
export const widestSidebar = 720;

/** The name of a view's port; the sidebar adds its nonce after a colon. */
export const viewPort = 'view';

/** Broadcast by the background each time it starts, so that views whose port was lost ask again. */
export const bootMessage = 'aforesaid-background-started';
