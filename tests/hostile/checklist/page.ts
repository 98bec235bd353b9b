import type { Promised } from './promised.ts';

/** What a page can see and do. */
export const page: readonly Promised[] = [
  {
    says: 'DOM, shadow roots, frames, performance entries, stores and locks, `:has`, `elementsFromPoint`, carets, sizes, selection, find, wheels, messages, also while our control or a card is shown: the same with an empty and with a full record',
    by: [
      'page/spying.e2e.test.ts › a page that spies sees the same',
      'page/firefoxSpying.e2e.test.ts › Firefox: a page that spies sees the same',
    ],
  },
  {
    says: 'Which of its words the reader has shown',
    by: [
      'page/showing.e2e.test.ts › a page that spies does not see which',
      'page/showing.e2e.test.ts › Firefox: a page that spies does not see which',
    ],
    lacks: 'the page sees itself scrolled there.',
  },
  {
    says: 'Timing of our DOM changes',
    by: [],
    lacks:
      'the changes themselves are compared, in their order, not their times: on a machine with other work times differ by chance.',
  },
  {
    says: 'Web-accessible probes, our frame embedded by its address',
    by: [
      'page/driving.e2e.test.ts › a page that knows our id',
      'messages/senders.test.ts › whoever connects without the right',
    ],
    lacks: 'Firefox’s address is drawn at each installation; a page that has seen it could load our two empty frames.',
  },
  {
    says: 'Synthetic events, `postMessage`, lifecycle events, focus theft, flooding',
    by: [
      'page/driving.e2e.test.ts › a page cannot act in the reader’s name',
      'page/firefoxDriving.e2e.test.ts › Firefox: a page cannot act',
    ],
  },
  {
    says: 'Disguised presses: the control',
    by: [
      'page/disguise.e2e.test.ts › a disguised control does nothing',
      'page/disguise.e2e.test.ts › what comes under the pointer',
      'page/disguise.e2e.test.ts › a frame that its page hides',
      'page/firefoxDisguise.e2e.test.ts › Firefox: a disguised control',
    ],
    lacks: 'in Firefox, ambushes and frames that their page hides.',
  },
  {
    says: 'Disguised presses: toast, card, marks, launcher, selection, sidebar',
    by: [
      'page/otherThings.e2e.test.ts › the way back in the toast',
      'page/otherThings.e2e.test.ts › the card takes no press',
      'page/otherThings.e2e.test.ts › a mark beside a name',
      'page/otherThings.e2e.test.ts › our other things',
      'page/firefoxOtherThings.e2e.test.ts › Firefox: the way back in the toast',
      'page/firefoxOtherThings.e2e.test.ts › Firefox: the card takes no press',
      'page/firefoxOtherThings.e2e.test.ts › Firefox: our other things',
    ],
    lacks: 'of launcher, selection and sidebar one disguise is tried, the veil, in both browsers.',
  },
  {
    says: 'What gets through is undone',
    by: [
      'page/otherThings.e2e.test.ts › the way back in the toast',
      'storage/model.dom.test.ts › random lives of a record',
    ],
  },
  {
    says: 'Strict CSP, Trusted Types, XHTML, SVG, PDF, sandbox',
    by: [
      'page/driving.e2e.test.ts › strict and strange documents',
      'page/firefoxDriving.e2e.test.ts › Firefox: strict documents',
      'page/firefoxFights.e2e.test.ts › Firefox: strange documents',
      'page/firefoxFights.e2e.test.ts › is a sandbox',
      'page/storms.e2e.test.ts › is a sandbox',
      'page/storms.e2e.test.ts › is a PDF',
    ],
    lacks: 'in Firefox, PDF: its viewer is closed to extensions.',
  },
  {
    says: '`document.open`, print, bfcache, prerender, body and root replaced',
    by: [
      'page/storms.e2e.test.ts › a document that becomes another',
      'page/firefoxFights.e2e.test.ts › Firefox: a document that is more than one',
      'page/firefoxDriving.e2e.test.ts › Firefox: a document that becomes another',
    ],
    lacks: 'Firefox has no prerendering.',
  },
];

/** Who may say what. */
export const messages: readonly Promised[] = [
  {
    says: 'Privilege by sender, fixed at connect',
    by: [
      'messages/senders.test.ts › whoever connects without the right',
      'messages/senders.test.ts › who speaks is what the browser says',
    ],
  },
  {
    says: 'Every message validated and bounded',
    by: [
      'messages/malformed.test.ts › a malformed message of a content script',
      'messages/malformed.test.ts › a malformed message of a view',
    ],
  },
  {
    says: 'URL, tab, incognito from the sender',
    by: ['messages/senders.test.ts › who speaks is what the browser says'],
  },
  {
    says: 'A second extension and a page get nowhere',
    by: [
      'messages/stranger.e2e.test.ts › another extension is not heard',
      'page/driving.e2e.test.ts › a page that knows our id',
    ],
    lacks: 'another extension in Firefox.',
  },
  {
    says: 'Content scripts cannot export, delete, import',
    by: [
      'messages/rights.test.ts › a sidebar, which stands inside a page',
      'messages/rights.test.ts › what a page’s script could make',
    ],
  },
  {
    says: 'Malformed imports are refused whole',
    by: [
      'messages/imports.test.ts › a damaged or forged backup',
      'messages/imports.test.ts › a file that is no export',
      'messages/foreign.test.ts › an export of another program',
    ],
  },
];
