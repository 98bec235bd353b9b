import type { Answers, Question } from '../messages.ts';
import { repeatsAmong } from '../relevance/ties/repeats.ts';
import type { Tied } from '../statement.ts';
import type { Store } from '../store/store.ts';
import type { Background } from './background.ts';
import { explain } from './explain.ts';
import { hereOf, speakerHere } from './here.ts';
import { rankNear } from './related.ts';
import { selectionIn } from './selection.ts';

/** What can be answered without it. */
type QuestionBeside = Extract<Question, { ask: 'settings' | 'backups' | 'record' }>;

/** Answers one question of a view. `ownTab` is the sidebar's tab; the popup names its own or means the active one. */
export async function answer(
  background: Background,
  store: Store,
  question: Exclude<Question, QuestionBeside>,
  ownTab: number | undefined,
): Promise<Answers[keyof Answers]> {
  switch (question.ask) {
    case 'here': {
      const tabId = ownTab ?? question.tabId;
      return hereOf(store, tabId === undefined ? undefined : background.tabs.get(tabId));
    }
    case 'speaker': {
      const tab = ownTab === undefined ? undefined : background.tabs.get(ownTab);
      return { private: tab?.private ?? false, speaker: tab && (await speakerHere(store, tab, question)) };
    }
    case 'selection':
      return selectionIn(ownTab === undefined ? undefined : background.tabs.get(ownTab));
    case 'person':
      return personOf(store, question);
    case 'history':
      return store.history(question.words, question.savedOnly, question, question.order);
    case 'people':
      return store.people(question.followedOnly, question);
    case 'trash':
      return store.trash(question);
    case 'statements':
      return store.statements(question.ids);
    case 'revisions':
      return store.revisions(question.id);
    case 'ties':
      return tiesOf(background, store, question, ownTab);
    case 'taught':
      return store.taughtSites();
    case 'entries':
      return store.entries(question.after, question.limit);
    case 'entriesOf':
      return store.entriesOf(question.ids);
    case 'staged':
      return store.previewStaged();
  }
}

/** Answers what can be answered where the record cannot be opened. */
export async function answerBeside(
  background: Background,
  { ask }: QuestionBeside,
): Promise<Answers[QuestionBeside['ask']]> {
  if (ask === 'record') return recordState(background);
  const settings = await background.desk.settings();
  return ask === 'settings' ? settings : backupState(background, settings.backUp);
}

async function recordState(background: Background): Promise<Answers['record']> {
  const names = await background.record.names();
  try {
    await background.record.get();
    return names;
  } catch (error) {
    return { ...names, broken: await explain(background, error) };
  }
}

async function backupState(background: Background, on: boolean): Promise<Answers['backups']> {
  const { working, newest, refused } = await background.backups.standing();
  return { on, working, newest, failed: refused && (await explain(background, refused)) };
}

/** Whether a question can be answered without the record. */
export function isBeside(question: Question): question is QuestionBeside {
  return question.ask === 'settings' || question.ask === 'backups' || question.ask === 'record';
}

/** A person's statements: newest first, or by what they have to do with the passage that is near. */
async function personOf(
  store: Store,
  { handle, near, offset, limit }: Extract<Question, { ask: 'person' }>,
): Promise<Answers['person']> {
  if (!near) return withRepeats(await store.person(handle, { offset, limit }));
  const about = await store.person(handle, { offset: 0, limit: 1 });
  const ranked = rankNear({ text: near }, await store.statementsOf(handle));
  return withRepeats({ ...about, total: ranked.length, statements: ranked.slice(offset, offset + limit) });
}

function withRepeats(answer: Omit<Answers['person'], 'repeats'>): Answers['person'] {
  return { ...answer, repeats: repeatsAmong(answer.statements) };
}

/** What in the record holds the same words. A statement that is no longer on the page has nothing. */
function tiesOf(
  { tabs }: Background,
  store: Store,
  { of, tabId: named }: Extract<Question, { ask: 'ties' }>,
  ownTab: number | undefined,
): Promise<Tied[]> {
  if ('id' in of) return store.ties(of.id);
  const tabId = ownTab ?? named;
  const statement = tabId === undefined ? undefined : tabs.statement(tabId, of.frameId, of.ref);
  return statement ? store.ties(statement) : Promise.resolve([]);
}
