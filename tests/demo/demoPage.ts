/** A comment; `answers` names the number of the one it replies to. */
export interface DemoComment {
  number: number;
  author: string;
  /** ISO 8601 with minutes. */
  time: string;
  text: string[];
  answers?: number;
}

/** A paragraph, a quoted block, or a letter with its salutation and sign-off. */
export type DemoBlock =
  | { p: string }
  | { quote: string[] }
  | { letter: { to: string; words: string[]; from: string } }
  | { heading: string };

export interface DemoPage {
  site: 'slowcurrent' | 'benchnotes' | 'warmwall';
  path: string;
  title: string;
  author: string;
  /** ISO 8601. */
  published: string;
  body: DemoBlock[];
  /** Whether the comments stand in the page or in a frame of another origin. */
  thread: 'page' | 'frame' | 'forum';
  comments: DemoComment[];
}

export const siteNames = {
  slowcurrent: 'Slow Current',
  benchnotes: 'Bench Notes',
  warmwall: 'Warm Wall Forum',
} as const;
