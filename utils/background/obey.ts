import * as v from 'valibot';
import { entrySchema } from '../exchange/entry.ts';
import type { Command, Result } from '../messages.ts';
import { quotedPlatform } from '../statement.ts';
import type { Background } from './background.ts';
import { privateSentence } from './desk.ts';
import { changeSettings } from './preferences.ts';
import { statementSelected } from './selection.ts';
import { presentOn } from './tabs.ts';

/** Who orders: the sidebar of a tab, or a page of the extension itself. */
export interface Orderer {
  /** The sidebar's own tab. */
  ownTab?: number;
  /** Whether the reader is in a private window. */
  private: boolean;
}

const done: Result = { ok: true };
const gone: Result = {
  ok: false,
  sentence: 'These words are no longer on the page. Reload the page and try again.',
};

const closed: Result = {
  ok: false,
  sentence: 'The browser does not let extensions into this page. Open an ordinary web page and try again.',
};

/** Carries out one order of a view, as one act on the record. */
export async function obey(background: Background, command: Command, orderer: Orderer): Promise<Result> {
  const { desk } = background;
  const tabId = 'tabId' in command && orderer.ownTab === undefined ? command.tabId : orderer.ownTab;
  switch (command.do) {
    case 'reveal':
      if (tabId === undefined || !background.tabs.statement(tabId, command.frameId, command.ref)) return gone;
      desk.tell(tabId, { order: 'reveal', ref: command.ref }, command.frameId);
      return done;
    case 'toggleSidebar':
      if (!(await desk.bringReader(command.tabId, 0))) return closed;
      desk.tell(command.tabId, { order: 'toggleSidebar' }, 0);
      return done;
    case 'closeSidebar':
      if (tabId !== undefined) desk.tell(tabId, { order: 'closeSidebar' }, 0);
      return done;
    case 'openSidebar':
      if (tabId !== undefined) desk.tell(tabId, { order: 'openSidebar' }, 0);
      return done;
    case 'closeCard':
      if (tabId !== undefined) desk.tell(tabId, { order: 'closeCard' });
      return done;
    case 'askSelection':
      if (tabId !== undefined) desk.tell(tabId, { order: 'saveSelection' });
      return done;
    case 'beginLesson':
      if (tabId === undefined || !(await desk.bringTeacher(tabId, 0))) return closed;
      background.lessons.begin(tabId, orderer.ownTab !== undefined);
      desk.tell(tabId, { order: 'closeSidebar' }, 0);
      return done;
    case 'set':
      await changeSettings(background, command.settings);
      if (command.settings.backUp) void background.backups.ifDue();
      return done;
    default:
      if (orderer.private) return { ok: false, sentence: privateSentence };
      if (command.do === 'backUp') return background.backups.make();
      if (command.do === 'renewRecord' || command.do === 'useRecord') return changeRecord(background, command);
      return write(background, command, tabId);
  }
}

type Writing = Exclude<
  Command,
  {
    do:
      | 'reveal'
      | 'toggleSidebar'
      | 'closeSidebar'
      | 'openSidebar'
      | 'closeCard'
      | 'askSelection'
      | 'beginLesson'
      | 'set'
      | 'backUp'
      | 'renewRecord'
      | 'useRecord';
  }
>;

/** What can change what is taught of sites. */
const mayTeach: ReadonlySet<Command['do']> = new Set(['teach', 'unteach', 'undo', 'forget', 'takeStaged']);

type Renewing = Extract<Command, { do: 'renewRecord' | 'useRecord' }>;

async function changeRecord({ record }: Background, command: Renewing): Promise<Result> {
  if (command.do === 'renewRecord') await record.renew();
  else await record.use(command.name);
  return done;
}

async function write(background: Background, command: Writing, tabId: number | undefined): Promise<Result> {
  const store = await background.record.get();
  const at = background.now();
  switch (command.do) {
    case 'savePresent': {
      const tab = tabId === undefined ? undefined : background.tabs.get(tabId);
      const one = tab && presentOn(tab).find((p) => p.frameId === command.frameId && p.ref === command.ref);
      if (!one) return gone;
      if (tab.private) return { ok: false, sentence: privateSentence };
      await store.save(one.statement, at);
      break;
    }
    case 'saveSelection': {
      const tab = tabId === undefined ? undefined : background.tabs.get(tabId);
      const statement = tab && statementSelected(tab, command.name);
      if (!statement) return gone;
      if (tab.private) return { ok: false, sentence: privateSentence };
      await store.save(statement, at);
      break;
    }
    case 'save':
      await store.setSaved(command.ids, true, at);
      break;
    case 'unsave':
      await store.setSaved(command.ids, false, at);
      break;
    case 'remove':
      await store.remove(command.ids, at);
      break;
    case 'restore':
      await store.restore(command.ids);
      break;
    case 'follow':
      await store.follow(command.handle, at);
      await background.keepOpenPages();
      break;
    case 'unfollow':
      await store.unfollow(command.handle);
      break;
    case 'unite':
      await store.unite(command.handle, command.withHandle, at);
      break;
    case 'separate':
      await store.separate(command.handle);
      break;
    case 'rename':
      await store.rename(command.handle, command.name, at);
      break;
    case 'note':
      await store.noteOn(command.on, command.text, at);
      break;
    case 'tag':
      await store.tagOn(command.on, command.tag, command.set, at);
      break;
    case 'correct': {
      const tab = tabId === undefined ? undefined : background.tabs.get(tabId);
      const { of, name } = command;
      const quotation = 'id' in of ? of.id : tab?.frames.get(of.frameId)?.statements.get(of.ref);
      if (quotation === undefined) return gone;
      if (tab?.private) return { ok: false, sentence: privateSentence };
      await store.correct(quotation, name === undefined ? undefined : { platform: quotedPlatform, name }, at);
      break;
    }
    case 'judge': {
      const { outcome, evidence } = command;
      await store.judge(command.id, command.due, outcome && { outcome, evidence }, at);
      break;
    }
    case 'teach':
      await store.teach(command.site, command.comments, at);
      break;
    case 'unteach':
      await store.teach(command.site, undefined, at);
      break;
    case 'forget':
      await store.forget(command.what);
      break;
    case 'stage':
      await store.stage(v.parse(v.array(entrySchema), command.entries));
      break;
    case 'takeStaged':
      await store.takeStaged(at);
      break;
    case 'dropStaged':
      await store.dropStaged();
      break;
    case 'undo':
      if (!(await store.undo(at))) return { ok: false, sentence: 'There is nothing to undo.' };
      break;
  }
  background.recordChanged();
  if (mayTeach.has(command.do)) await background.lookAtLessons();
  return done;
}
