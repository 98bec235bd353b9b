import type { Answers, Here, PersonSummary, Speaker } from '../../utils/messages.ts';
import { tieBetween } from '../../utils/relevance/ties/tie.ts';
import { defaultSettings } from '../../utils/settings.ts';
import type { Handle, RecordedStatement, Tied } from '../../utils/statement.ts';

/** People, words and answers for drawing the views. All invented. */

export const varga: Handle = { platform: 'quoted', name: 'Ilse Varga' };
const okoye: Handle = { platform: 'harbour.example', id: '41', name: 'Dennis Okoye' };
const silent: Handle = { platform: 'harbour.example', id: '77', name: 'Runa L.' };

const letters = {
  url: 'https://harbour.example/2019/bridge-letters',
  title: 'Letters about the lifting bridge',
  site: 'harbour.example',
};
const council = {
  url: 'https://gazette.example/council/ferry',
  title: 'The council hears the engineer on the ferry, the bridge and the winter of the long ice',
  site: 'gazette.example',
};

let last = 0;

/** A statement of the record; `given` says what is particular about it. */
export function recorded(given: Partial<RecordedStatement> & { text: string }): RecordedStatement {
  last += 1;
  const page = given.isPartOf ?? letters;
  return {
    kind: 'quotation',
    author: { platform: page.site, name: 'Harbour Gazette' },
    spokenByCharacter: varga,
    isPartOf: page,
    target: { source: page.url, selector: [] },
    id: last,
    hash: `hash-${last}`,
    capturedAt: Date.UTC(2026, 10, 20, 9, last),
    ...given,
  };
}

export const earliest = recorded({
  text: 'The bridge will lift within two minutes, and it will be open to carts before the spring of 2015.',
  datePublished: '2013-03-02',
  parentItem: {
    author: 'Council of the Harbour',
    text: 'When will the first cart cross, and who pays for the ferry until then?',
  },
});
export const related = recorded({
  text: 'I have never said 2015. I said that the piers would stand in 2015, and they do stand. The lifting span is another contract, and the steel for it comes when it comes.\n\nAsk me for the day when the second winch has been tested under load, and I will give you one. Until then every date is a guess, and I have been made to regret my guesses often enough by people who keep them in drawers.\n\nThe ferry runs until the carts cross. Nobody will have to swim.',
  datePublished: '2016-11-20T18:05Z',
  isPartOf: council,
  savedAt: Date.UTC(2026, 10, 22, 8),
  parentItem: { author: 'Dennis Okoye', text: 'You promised carts by 2015.' },
});
export const second = recorded({
  text: 'Forty carts an hour is what the deck was built for.',
  datePublished: '2018-06',
  url: 'https://harbour.example/2019/bridge-letters#letter-9',
});
export const latest = recorded({
  text: 'The second winch is tested. The bridge opens on the first of May 2020, and this date I give gladly.',
  datePublished: '2019-09-14T07:30',
  isPartOf: council,
});
export const comment = recorded({
  kind: 'comment',
  author: okoye,
  spokenByCharacter: undefined,
  text: 'I timed it with my own watch: four minutes and ten seconds, and the bell rang late.',
  datePublished: '2020-05-03T11:20',
  url: 'https://harbour.example/2019/bridge-letters#c-12',
  savedAt: Date.UTC(2026, 10, 23, 19),
  capturedAt: Date.UTC(2026, 10, 23, 19),
});

/** Ilse Varga on a page, with four earlier statements. */
export const vargaHere: Speaker = {
  handle: varga,
  followed: true,
  present: [
    {
      frameId: 0,
      ref: 1,
      kind: 'quotation',
      text: 'The bridge lifts in four minutes, as it was always meant to, and sixty carts an hour are no trouble to it.',
      datePublished: '2021-02-11',
      saved: false,
    },
    { frameId: 0, ref: 2, kind: 'quotation', text: 'The bell is the harbour master’s affair.', saved: true, id: 900 },
  ],
  earlierCount: 9,
  earliest,
  latest,
  related: [related, second],
  repeats: {},
};

export const okoyeHere: Speaker = {
  handle: okoye,
  followed: false,
  present: [
    { frameId: 3, ref: 1, kind: 'comment', text: 'Four minutes, she says now. My watch agrees at last.', saved: false },
  ],
  earlierCount: 1,
  earliest: comment,
  latest: comment,
  related: [comment],
  repeats: {},
};

export const silentHere: Speaker = {
  handle: silent,
  followed: false,
  present: [{ frameId: 3, ref: 2, kind: 'comment', text: 'The view from it is fine.', saved: false }],
  earlierCount: 0,
  related: [],
  repeats: {},
};

export const here: Here = {
  state: 'ready',
  private: false,
  page: { url: 'https://gazette.example/bridge', title: 'The bridge lifts', site: 'gazette.example' },
  speakers: [vargaHere, okoyeHere, silentHere],
};

export const everything = [comment, related, latest, second, earliest];

const vargaSummary: PersonSummary = {
  handle: varga,
  handles: [varga, { platform: 'gazette.example', name: 'Ilse Varga' }],
  followed: true,
  count: 4,
  savedCount: 1,
};
const okoyeSummary: PersonSummary = { handle: okoye, handles: [okoye], followed: false, count: 1, savedCount: 1 };

/** An answer to each question, as a reader of some time would get it. */
export const answers: Answers = {
  here,
  speaker: { speaker: vargaHere, private: false },
  selection: {
    text: 'The bridge lifts in four minutes, as I said it would.',
    private: false,
    names: ['Ilse Varga', 'Dennis Okoye', 'Harbour Gazette'],
  },
  person: {
    total: 4,
    statements: [latest, second, related, earliest],
    repeats: {},
    person: vargaSummary,
    suggestions: [
      {
        handle: { platform: 'ferry.example', name: 'Ilse Varga' },
        count: 12,
        reasons: ['sameFullName', 'linkedProfile'],
        lookalikes: [],
      },
    ],
    lookalikes: [],
  },
  history: { total: everything.length, statements: everything },
  people: { total: 2, people: [vargaSummary, okoyeSummary] },
  trash: { total: 1, statements: [second] },
  statements: everything,
  revisions: [],
  ties: [],
  taught: [{ site: 'gazette.example', comments: { item: 'li.note', author: ['b.who'], text: 'p.said' } }],
  entries: { entries: [] },
  entriesOf: { entries: [] },
  record: { name: 'aforesaid', former: [] },
  backups: { on: false, working: false },
  staged: { statements: 12, known: 5, operations: 0 },
  settings: defaultSettings,
};

/** The answers of a reader who has just begun. */
export const nothingYet: Answers = {
  ...answers,
  here: { ...here, speakers: [silentHere] },
  history: { total: 0, statements: [] },
  people: { total: 0, people: [] },
  trash: { total: 0, statements: [] },
};

/** How a text repeats a statement of the record. */
export function tied(later: string, statement: RecordedStatement, isLater = false): Tied {
  const tie = tieBetween(later, statement.text, true);
  if (!tie) throw new Error('These share no words.');
  return { statement, tie, isLater, saidAgain: false };
}
