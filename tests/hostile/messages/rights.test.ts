import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { serveView } from '../../../utils/background/views.ts';
import type { BackgroundToView, Command, Question } from '../../../utils/messages.ts';
import { pageMessageSchema } from '../../../utils/pageMessages.ts';
import { settle, watchedBackground } from './fakeBackground.ts';

const handle = { platform: 'mill.example', name: 'Ina Vesper' };

/** Every order there is. A new one must say here whether a page may come near it. */
const orders: Record<Command['do'], { command: Command; inPages: boolean }> = {
  savePresent: { command: { do: 'savePresent', frameId: 0, ref: 1 }, inPages: true },
  save: { command: { do: 'save', ids: [1] }, inPages: true },
  unsave: { command: { do: 'unsave', ids: [1] }, inPages: true },
  follow: { command: { do: 'follow', handle }, inPages: true },
  unfollow: { command: { do: 'unfollow', handle }, inPages: true },
  unite: { command: { do: 'unite', handle, withHandle: handle }, inPages: true },
  note: { command: { do: 'note', on: { ids: [1] }, text: 'x' }, inPages: true },
  tag: { command: { do: 'tag', on: { ids: [1] }, tag: 'x', set: true }, inPages: true },
  judge: { command: { do: 'judge', id: 1, due: '2020-01-01..2020-12-31', outcome: 'kept' }, inPages: true },
  correct: { command: { do: 'correct', of: { id: 1 }, name: 'x' }, inPages: true },
  undo: { command: { do: 'undo' }, inPages: true },
  reveal: { command: { do: 'reveal', frameId: 0, ref: 1 }, inPages: true },
  closeSidebar: { command: { do: 'closeSidebar' }, inPages: true },
  openSidebar: { command: { do: 'openSidebar' }, inPages: true },
  closeCard: { command: { do: 'closeCard' }, inPages: true },
  askSelection: { command: { do: 'askSelection' }, inPages: true },
  saveSelection: { command: { do: 'saveSelection', name: 'Ina Vesper' }, inPages: true },
  beginLesson: { command: { do: 'beginLesson' }, inPages: true },
  teach: {
    command: { do: 'teach', site: 'mill.example', comments: { item: 'li', author: ['b'], text: 'p' } },
    inPages: false,
  },
  unteach: { command: { do: 'unteach', site: 'mill.example' }, inPages: false },
  remove: { command: { do: 'remove', ids: [1] }, inPages: false },
  restore: { command: { do: 'restore', ids: [1] }, inPages: false },
  separate: { command: { do: 'separate', handle }, inPages: false },
  rename: { command: { do: 'rename', handle, name: 'x' }, inPages: false },
  forget: { command: { do: 'forget', what: { handle } }, inPages: false },
  stage: { command: { do: 'stage', entries: [] }, inPages: false },
  takeStaged: { command: { do: 'takeStaged' }, inPages: false },
  dropStaged: { command: { do: 'dropStaged' }, inPages: false },
  renewRecord: { command: { do: 'renewRecord' }, inPages: false },
  useRecord: { command: { do: 'useRecord', name: 'x' }, inPages: false },
  backUp: { command: { do: 'backUp' }, inPages: false },
  toggleSidebar: { command: { do: 'toggleSidebar', tabId: 9 }, inPages: false },
  set: { command: { do: 'set', settings: { neverReadSites: [] } }, inPages: false },
};
const stretch = { offset: 0, limit: 10 };
const questions: Record<Question['ask'], { question: Question; inPages: boolean }> = {
  here: { question: { ask: 'here' }, inPages: true },
  speaker: { question: { ask: 'speaker', frameId: 0, ref: 1 }, inPages: true },
  selection: { question: { ask: 'selection' }, inPages: true },
  person: { question: { ask: 'person', handle, ...stretch }, inPages: true },
  history: { question: { ask: 'history', words: '', savedOnly: false, ...stretch }, inPages: true },
  people: { question: { ask: 'people', followedOnly: false, ...stretch }, inPages: true },
  revisions: { question: { ask: 'revisions', id: 1 }, inPages: true },
  ties: { question: { ask: 'ties', of: { frameId: 0, ref: 1 } }, inPages: true },
  settings: { question: { ask: 'settings' }, inPages: true },
  taught: { question: { ask: 'taught' }, inPages: false },
  trash: { question: { ask: 'trash', ...stretch }, inPages: false },
  statements: { question: { ask: 'statements', ids: [1] }, inPages: false },
  entries: { question: { ask: 'entries', limit: 10 }, inPages: false },
  entriesOf: { question: { ask: 'entriesOf', ids: [1] }, inPages: false },
  record: { question: { ask: 'record' }, inPages: false },
  backups: { question: { ask: 'backups' }, inPages: false },
  staged: { question: { ask: 'staged' }, inPages: false },
};

/** What a view is answered when it says something. */
async function said(message: object, orderer: { ownTab?: number; private: boolean }) {
  const watched = watchedBackground();
  const heard: BackgroundToView[] = [];
  let say: (message: unknown) => void = () => undefined;
  const line = {
    post: (answer: BackgroundToView) => void heard.push(answer),
    onMessage: (listen: (message: unknown) => void) => {
      say = listen;
    },
    onClose: () => undefined,
  };
  serveView(watched.background, line, orderer);
  say({ number: 1, ...message });
  await settle();
  return { watched, heard };
}

const sidebar = { ownTab: 7, private: false };

describe('a sidebar, which stands inside a page, orders nothing that destroys, exports or imports', () => {
  it.each(Object.values(orders))('$command.do', async ({ command, inPages }) => {
    const { watched, heard } = await said({ command }, sidebar);
    const refused = JSON.stringify(heard).includes('not inside a page');
    expect(refused).toBe(!inPages);
    if (!inPages) expect([watched.done, watched.told, watched.settingsKept]).toEqual([[], [], 0]);
  });
});

describe('a sidebar is told nothing that it does not show', () => {
  it.each(Object.values(questions))('$question.ask', async ({ question, inPages }) => {
    const { heard } = await said({ question }, sidebar);
    expect(JSON.stringify(heard).includes('not inside a page')).toBe(!inPages);
  });
});

describe('a private window writes nothing, whoever orders', () => {
  const harmless = new Set([
    'reveal',
    'closeSidebar',
    'openSidebar',
    'closeCard',
    'askSelection',
    'beginLesson',
    'toggleSidebar',
    'set',
  ]);
  it.each(Object.values(orders))('$command.do', async ({ command }) => {
    for (const orderer of [{ private: true }, { private: true, ownTab: 7 }]) {
      const { watched, heard } = await said({ command }, orderer);
      expect(watched.done).toEqual([]);
      if (!harmless.has(command.do)) expect(heard).toMatchObject([{ result: { ok: false } }]);
    }
  });
});

describe('what a page’s script could make a content script say holds no order and no question', () => {
  it.each([
    ...Object.values(orders).map(({ command }) => command),
    ...Object.values(questions).map((one) => one.question),
  ])('%j', (message) => {
    for (const form of [message, { command: message }, { number: 1, command: message }, { say: 'save', ...message }]) {
      expect(v.safeParse(pageMessageSchema, form).success).toBe(false);
    }
  });
});
