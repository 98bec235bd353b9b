/** The groups of the hostile suite, each a folder beside this file, as they are named to readers. */
export const groups: Record<string, string> = {
  text: 'Hostile text and markup',
  messages: 'Messages, rights and imports',
};

/** What the suite does not hold, or not in every browser, in sentences for readers. */
export const limits: string[] = [];
