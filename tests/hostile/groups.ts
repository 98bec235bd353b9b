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
  'Private windows are tried at the background’s door, with the browser’s word for what is private; neither browser lets a test allow an extension there by itself.',
  'A full disk is not tried: it needs a disk of its own.',
  'Where the disk itself cuts off the newest part of the store’s files, the browser opens what is left without a word: the record is then whole, and as it was before. The newest backup has the rest.',
  'A page may put any name and any day on its words, also on comments that it holds but collapses. What is kept is the page’s own claim, and is shown with its address.',
];
