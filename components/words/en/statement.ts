import type { Phrase } from '../../../utils/words/phrase.ts';

/** English: a statement, what can be done with it, and what repeats it. */
export const statement = {
  unknownAuthor: 'Unknown',
  quotedBy: 'quoted by {name}',
  relayedBy: 'Passed on by {name}',
  addressed: 'To {name}',
  answering: 'To {name}:',
  answeringWords: 'In answer to:',
  save: 'Save',
  unsave: 'Saved. Press to save no longer',
  saved: 'Saved',
  savedNow: 'Saved.',
  unsavedNow: 'No longer saved.',
  copy: 'Copy as a quotation',
  copied: 'Copied, with name, day and link.',
  notCopied: 'The browser does not let this page copy. Open the statement in the library and copy it there.',
  openPlace: 'Open at the place where it was said',
  showOnPage: 'Show on the page',
  remove: 'Delete',
  removed: {
    one: 'Deleted. It stays in the trash for 30 days.',
    other: '{count} deleted. They stay in the trash for 30 days.',
  },
  saidTimes: 'Said {count} times:',
  quotedTimes: { one: 'Quoted:', other: 'Quoted {count} times:' },
  tieVerbatim: 'Same words',
  tieShortened: 'Shortened',
  tieAltered: 'Altered',
  tieLater: 'later',
  tieLegend: 'Struck out: left out. Underlined: put in.',
} as const satisfies Record<string, Phrase>;
