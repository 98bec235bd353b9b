import type { Phrase } from '../../../utils/words/phrase.ts';

/** English: what stands beside a page. */
export const page = {
  onThisPage: 'On this page',
  here: 'Here',
  related: 'On the same matter',
  firstAndLast: 'First and latest',
  earlier: 'Earlier',
  earliest: 'Earliest',
  latest: 'Latest',
  onlyOne: 'The only one',
  allEarlier: { one: 'The statement', other: 'All {count} statements' },
  thisPerson: 'This person',
  othersHere: { one: '{count} more on this page', other: '{count} more on this page' },
  countEarlier: { one: '{count} earlier', other: '{count} earlier' },
  alsoHere: 'Also on this page',
  countWithout: {
    one: '{count} person without anything earlier',
    other: '{count} people without anything earlier',
  },
  silentInView: '{name}: nothing earlier from this person yet.',
  nothingEarlier: 'Nothing earlier from this person yet.',
  countHere: '{count} here',
  nothingEarlierAnyone: 'Nothing earlier from anyone on this page yet.',
  nothingEarlierHint: 'Save what they say here, or follow them. It will stand here the next time they speak.',
  peopleWithEarlier: {
    one: '{count} person on this page has said something before.',
    other: '{count} people on this page have said something before.',
  },
  nobodyHere: 'Nobody was recognised on this page.',
  nobodyHereHint:
    'There seem to be no quotations and no comments. If comments load later, they will appear by themselves.',
  pausedHere: 'Reading is paused. Nothing is noticed and nothing is kept.',
  pausedHereHint: 'Open the popup in the toolbar to go on.',
  neverHere: 'This site is never read.',
  neverHereHint: 'It is on the list of sites that are left alone. You can change the list in the settings.',
  unreadHere: 'This page has not been read.',
  unreadHereHint:
    'If it was open before Aforesaid was installed, reload it. Some pages of the browser itself cannot be read.',
  privateHere: 'Private window: what was said before is shown, and nothing is kept from here.',
  whoSpeaksWhere: 'Who speaks where',
  placesFromTop: 'Places, from the top',
  furtherPeople: { one: '{count} more', other: '{count} more' },
  closeSidebar: 'Close the sidebar',
  openSidebar: 'Open sidebar',

  // Beside a name or a selection on the page
  openInSidebar: 'Open in the sidebar',
  whose: 'Whose words are these?',
  whoseName: 'Name',
  savedAsOf: 'Saved as a statement of {name}.',
  nothingSelected: 'No words are selected. Select some on the page, then try again.',
  nobodyHereSelect: 'You can also select words yourself, and save them as a statement of somebody.',
  saveSelected: 'Save the selected words',

  // Where comments are missing
  teachThisSite: 'Teach this site',
  nobodyHereTeach: 'Are there comments here? Show one of them, and the others will be found.',
  commentsMissing: 'Comments missing, or read wrongly?',
} as const satisfies Record<string, Phrase>;
