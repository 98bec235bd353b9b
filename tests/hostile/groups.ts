/** The groups of the hostile suite, each a folder beside this file, as they are named to readers. */
export const groups: Record<string, string> = {
  text: 'Hostile text and markup',
  detectors: 'Pages made to stop or mislead the readers',
  messages: 'Messages, rights and imports',
};

/** What the suite does not hold, or not in every browser, in sentences for readers. */
export const limits: string[] = [
  'A page may put any name and any day on its words, also on comments that it holds but collapses. What is kept is the page’s own claim, and is shown with its address.',
];
