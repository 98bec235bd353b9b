import type { Promised } from './promised.ts';

/** The five rules that every change keeps. */
export const rules: readonly Promised[] = [
  {
    says: 'Stored words never enter a page’s DOM',
    by: [
      'page/spying.e2e.test.ts › a page that spies sees the same',
      'page/firefoxSpying.e2e.test.ts › Firefox: a page that spies sees the same',
      'tests/architecture.test.ts › rooms',
    ],
  },
  {
    says: 'No network',
    by: [
      'privacy/session.e2e.test.ts › a session behind a proxy',
      'privacy/firefoxSession.e2e.test.ts › Firefox: a session behind a proxy',
      'build/output.e2e.test.ts › has no %s',
      'build/sources.test.ts › no source of ours',
    ],
  },
  {
    says: 'Text never becomes HTML',
    by: [
      'text/drawn.dom.test.tsx › the sidebar draws it as words',
      'text/drawn.dom.test.tsx › the library draws it as words',
      'text/exports.test.ts › a page of evidence',
      'build/sources.test.ts › no source of ours',
      'build/output.e2e.test.ts › lets its pages load nothing',
    ],
  },
  {
    says: 'Private windows write nothing',
    by: [
      'privacy/privateWindow.e2e.test.ts › a private window reads and writes nothing',
      'messages/rights.test.ts › a private window writes nothing',
      'messages/senders.test.ts › a private window stays private',
    ],
  },
  {
    says: 'One writer',
    by: [
      'tests/architecture.test.ts › lets the background alone open the store',
      'storage/deaths.dom.test.ts › two windows upgrading',
    ],
  },
  {
    says: 'One transaction for an action',
    by: [
      'storage/deaths.dom.test.ts › killed during an import',
      'storage/kill.long.test.ts › the worker is killed at some point of a save',
      'storage/model.dom.test.ts › random lives of a record',
    ],
    lacks: 'no test cuts each single order off between its writes; saves and imports are cut off.',
  },
];

/** Hostile text and markup. */
export const text: readonly Promised[] = [
  {
    says: 'Names, bodies, titles: text, bounded, back as it was',
    by: [
      'text/reading.dom.test.ts › words on a page are read as they stand',
      'text/reading.dom.test.ts › a name made to harm',
      'text/reading.dom.test.ts › a title made to harm',
    ],
  },
  {
    says: '`javascript:`, `data:`, `blob:` links',
    by: [
      'text/reading.dom.test.ts › a link made to harm',
      'messages/malformed.test.ts › a malformed message of a content script',
    ],
  },
  {
    says: 'Mutation XSS, bidi, homoglyphs, zero width, surrogates, NUL, stacked marks, ZWJ',
    by: ['text/drawn.dom.test.tsx › the sidebar draws it', 'text/exports.test.ts › a backup: every unit of text'],
  },
  {
    says: '10 MB nodes, cuts inside a sequence',
    by: ['text/sizes.dom.test.ts › 10 MB where a few words belong', 'text/sizes.dom.test.ts › a cut never tears'],
  },
  {
    says: 'CSV formulas',
    by: ['text/exports.test.ts › CSV: text, never a formula', 'text/exports.test.ts › CSV: no formula either'],
  },
  {
    says: 'Names of files',
    by: ['text/exports.test.ts › the name of a file', 'text/notes.test.ts › no note is written over'],
  },
  {
    says: 'Markdown and HTML in exports',
    by: ['text/markdown.test.ts › Markdown: their words', 'text/exports.test.ts › a page of evidence'],
  },
  { says: 'Script in JSON-LD', by: ['detectors/reading.dom.test.ts › data made to be endless'] },
];

/** What reads pages. */
export const detectors: readonly Promised[] = [
  {
    says: 'Clobbering by names, ids, callable elements',
    by: [
      'detectors/reading.dom.test.ts › names of fields and images',
      'page/driving.e2e.test.ts › names of fields and images',
      'detectors/firefox.e2e.test.ts › Firefox reads them too',
    ],
  },
  {
    says: '`__proto__`, cyclic and 5 MB JSON-LD, `itemref` in a ring',
    by: [
      'detectors/reading.dom.test.ts › data made to be endless',
      'messages/malformed.test.ts › what a message says beside',
    ],
  },
  {
    says: 'Patched built-ins, throwing custom elements, a frozen document',
    by: [
      'page/driving.e2e.test.ts › after all that a page did',
      'page/firefoxDriving.e2e.test.ts › Firefox: after all that a page did',
    ],
  },
  {
    says: 'Declarative shadow roots, MathML, SVG, misnesting, attributes beyond measure',
    by: ['detectors/reading.dom.test.ts › strange trees, attributes and data'],
  },
  {
    says: 'Hidden and honeypot comments, drafts',
    by: ['detectors/reading.dom.test.ts › what no browser draws'],
    lacks: 'what a style alone hides is read: a reading forces no layout, and collapsed comments were said.',
  },
  {
    says: 'Forged bylines, wrong dates',
    by: ['messages/senders.test.ts › a statement %s is not taken', 'text/reading.dom.test.ts › a time that is none'],
    lacks: 'a page may lie of its own people and days: its claim is kept with its address.',
  },
  {
    says: '100,000 nodes, 10,000 deep',
    by: [
      'detectors/reading.dom.test.ts › pages beyond measure',
      'detectors/reading.dom.test.ts › what only a script can build',
    ],
  },
  {
    says: '1,000 nodes a second for 60 s, storms, 500 iframes, 200 tabs',
    by: [
      'page/storms.e2e.test.ts › a page that storms',
      'page/firefoxDriving.e2e.test.ts › Firefox: a page that storms',
      'page/firefoxTabs.e2e.test.ts › Firefox: each of',
    ],
    lacks: '60 s and 200 tabs with `-- --long` alone.',
  },
  {
    says: 'Pages that fight our host element',
    by: [
      'page/firefoxFights.e2e.test.ts › Firefox: a page that fights our element',
      'page/storms.e2e.test.ts › a page that fights our element',
    ],
  },
  {
    says: 'Regular expressions that cannot blow up',
    by: ['tests/regularExpressions.test.ts › no regular expression'],
  },
];
