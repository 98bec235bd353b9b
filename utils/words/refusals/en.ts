import type { Phrase } from '../phrase.ts';

/** Why something could not be done, in English: what happened, and what to do. The list that the other languages follow. */
export const en = {
  diskFull: 'The disk is full, so nothing was kept. Free some space, or forget what you no longer need, and try again.',
  neverRemembers:
    'The browser refuses to keep anything for extensions. If it is set to never remember history, change that, then open this again.',
  dataBlocked:
    'The browser refuses to keep anything for extensions. If all site data is blocked, allow it, then open this again.',
  noDatabase: 'This browser has no IndexedDB, in which the record is kept. Use another profile or a newer browser.',
  recordNewer: 'The record was written by a newer version of Aforesaid. Update the extension to open it.',
  recordReadOnly: 'The record was written by a newer version of Aforesaid and can only be read. Update the extension.',
  recordUnreadable:
    'The browser could not read the record on its disk. Restart the browser; if this stays, restore your newest backup.',
  recordDamaged: 'The record holds something that cannot be read. Restore your newest backup, or report this.',
  recordTorn: 'Part of the record is missing on the disk. Restore your newest backup.',
  recordClosed: 'The record was closed. Open this again.',
  recordUnopened: 'The record could not be opened. Restart the browser; if this stays, restore your newest backup.',
  recordHeld: 'An older copy of Aforesaid holds the record open. Close its windows, then open this again.',
  recordUnknown: 'There is no such record. Open this page again.',
  recordFailed: 'The record could not do that. Try again; if it fails again, report this.',

  wordsGone: 'These words are no longer on the page. Reload the page and try again.',
  pageClosed: 'The browser does not let extensions into this page. Open an ordinary web page and try again.',
  privateWindow: 'This is a private window: nothing is kept from here. Open the page in a normal window to save.',
  noSiteHere: 'This part of the page belongs to no site, so there is nothing to teach.',
  wholePageOnly: 'The sidebar belongs to the whole page. Open it from the toolbar.',
  nothingToUndo: 'There is nothing to undo.',
  inLibraryOnly: 'This can be done in the library, not inside a page.',
  requestUnknown: 'This view asked for something that this version does not know. Close it and open it again.',
  viewFailed: 'Something went wrong in the extension. Close this view and open it again.',
  notSaved: 'The statement could not be saved. Reload the page and try again.',

  downloadsForbidden: 'The browser does not let Aforesaid write to your downloads. Switch backups off and on again.',
  nothingToBackUp: 'There is nothing in the record yet, so there is nothing to back up.',
  backupFailed: 'The backup could not be written. Free some space on the disk, then try again.',
  backupUnreadable: 'The backup that was just written cannot be read back. Check the disk, then try again.',
  downloadFailed: 'The browser could not write the backup to your downloads. It is tried again in an hour.',
  downloadFailedBy:
    'The browser could not write the backup to your downloads ({reason}). It is tried again in an hour.',

  fileTooLarge: 'This file is too large. Divide it, and import the parts.',
  fileUnknown: 'This file is of no kind that Aforesaid can read. Nothing was imported.',
  fileEmpty: 'There are no statements in this file. Nothing was imported.',
  backupNewer: 'This backup was made by a newer version of Aforesaid. Update, then try again.',
  backupLine: 'Line {line} of this backup is not an entry. Nothing was imported.',
  backupCutOff: 'This backup is cut off at its end. Use another one.',
  backupNotWhole: 'This backup is not whole: it holds another number of entries than it says. Use another one.',
  backupChanged: 'This backup was damaged or changed: its checksum does not match. Use another one.',
} as const satisfies Record<string, Phrase>;
