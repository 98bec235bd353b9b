import type { Phrase } from '../../../utils/words/phrase.ts';

/** English: the welcome page. */
export const welcome = {
  welcomeTitle: 'What they said before, beside what they say now',
  welcomeLead: 'For those who follow a subject for years, and remember that somebody once said something else.',
  welcomeWhat: 'While you read, it knows who is speaking',
  welcomeWhatWords:
    'The author, the people quoted in the article, everyone in the comments. Beside their words you see what the same person said earlier, each with its day and a link to the place.',
  welcomeAccess:
    'To notice who speaks, it reads the pages you open. What it keeps stays on this machine; nothing is sent anywhere.',
  welcomeKeep: 'Choose what to keep',
  welcomeKeepChosen: 'What I save, and people I follow',
  welcomeKeepChosenExplained:
    'One press keeps a statement. Follow somebody, and all that they say on pages you read is kept.',
  welcomeKeepAll: 'Everything I read',
  welcomeKeepAllExplained:
    'Every article, comment and quotation on pages you open, so that nobody need be followed beforehand. You can switch it off at any time.',
  welcomeBackUpWords: 'What you keep lies in this browser only. A backup brings it back, here or on another machine.',
  welcomeStart: 'Open something to read',
  welcomeStartWords:
    'An article that quotes somebody, or a thread with comments. Point at a statement and press Save; the toolbar holds all that you keep.',
  welcomeSkip: 'Skip',
  welcomeDone: 'Begin',
  exampleLabel: 'An example',
  exampleIntro: 'Asked about the opening, the engineer said:',
  exampleNow: 'The tunnel opens in 2029. I have never given another date.',
  exampleAfter: 'The works have cost 40 million so far.',
  exampleFirst: 'You will drive through it at Christmas of 2021.',
  exampleSecond: 'Not before 2026, and I ask you not to pin me down.',
} as const satisfies Record<string, Phrase>;
