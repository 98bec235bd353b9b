/** The groups of the hostile suite, each a folder beside this file, as they are named to readers. */
export const groups: Record<string, string> = {
  text: 'Hostile text and markup',
  detectors: 'Pages made to stop or mislead the readers',
  page: 'What a page can learn or do',
  messages: 'Messages, rights and imports',
  privacy: 'Privacy: nothing leaves the machine',
  storage: 'Storage: nothing lost, nothing left behind',
  build: 'Build and supply chain',
};

/** What the suite does not hold, or not in every browser, in sentences for readers. */
export const limits: string[] = [
  'Firefox does not tell what covers an element: there, what stands in the top layer and lets the pointer through is sought at each press. A frame of another site that its own page fades or covers goes unnoticed in Firefox; Chromium notices. What is pressed there unseen is undone with one press.',
  'Filters that a page, or an extension for reading, puts on the whole page do not touch what stands in the top layer: our things are drawn and pressed as ever. In a frame of another site they are under the filter with the rest of the frame, and Chromium calls that hidden: there, the shortcut and the sidebar save.',
  'A page that takes our element away as often as it is put back has its way: it is put back ever more seldom, every five seconds at last. The toolbar, the shortcuts and the library go on.',
  'Some things are tried in Chromium alone, for Firefox’s remote control offers no way: ending the background’s page at a point of a save (there the whole browser is killed in the midst of saves), another extension beside ours, ambushes of the control, prerendering (Firefox has none), a PDF (Firefox shows it in a viewer of its own, which is closed to extensions), and a reload with five sidebars open.',
  'What is run inside the tests’ own page (text, the readers, migrations, imports, the index, backups, random lives) is run in Chromium; Firefox runs the same code against the same pages of data in a real page, and its own record is killed, filled and damaged.',
  'That a save is on the disk, and not only with the system, when it is acknowledged (`durability: strict`) would take a power cut to see: a browser that is killed loses nothing that the system has taken.',
  'What hides a document’s properties is invisible to an extension in real pages anyway, in Firefox (Xray) and in Chromium (its isolated world): tests in real pages do not notice the loss of our own way round; those that read in the page’s own world do.',
  'That parents are asked of the DOM’s prototype, and not of a form whose field may be called like that, is noticed by no test: with either line alone taken out, all 166 names still hide nobody.',
  'A frame made of words is held to its origin twice, by its own script and by the background: with either line alone it still cannot speak for another site, so no test in a real page notices the loss of one.',
  'A full disk is tried where a small one can be mounted (Linux, root). Elsewhere the store alone is told that the disk is full.',
  'The step from the record’s first version to its second is tried from a filled record; deaths in the midst of one with a next version made up for it, which rewrites every row.',
  'Where the disk itself cuts off the newest part of the store’s files, the browser opens what is left without a word: the record is then whole, and as it was before. The newest backup has the rest.',
  'A page may put any name and any day on its words, also on comments that it holds but collapses. What is kept is the page’s own claim, and is shown with its address.',
];
