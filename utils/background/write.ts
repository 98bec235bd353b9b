import * as v from 'valibot';
import { entrySchema } from '../exchange/entry.ts';
import type { Command } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import { quotedPlatform, type Statement } from '../statement.ts';
import type { Store } from '../store/store.ts';
import type { Background } from './background.ts';
import { statementSelected } from './selection.ts';
import { presentOn, type TabReport } from './tabs.ts';

/** What changes the record. */
export type Writing = Exclude<
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
const mayTeach: ReadonlySet<Writing['do']> = new Set(['teach', 'unteach', 'undo', 'forget', 'takeStaged']);

/** Changes the record, in one transaction. `tabId` is the page that a command is about. Rejects with a `Refusal`. */
export async function write(background: Background, command: Writing, tabId: number | undefined): Promise<void> {
  const store = await background.record.get();
  const tab = tabId === undefined ? undefined : background.tabs.get(tabId);
  await change(store, command, tab, background.now());
  background.recordChanged();
  if (command.do === 'follow') await background.keepOpenPages();
  if (mayTeach.has(command.do)) await background.lookAtLessons();
}

function change(store: Store, command: Writing, tab: TabReport | undefined, at: number): Promise<unknown> {
  switch (command.do) {
    case 'savePresent': {
      const { frameId, ref } = command;
      const isIt = (one: { frameId: number; ref: number }) => one.frameId === frameId && one.ref === ref;
      return store.save(
        onPage(tab, (here) => presentOn(here).find(isIt)?.statement),
        at,
      );
    }
    case 'saveSelection':
      return store.save(
        onPage(tab, (here) => statementSelected(here, command.name)),
        at,
      );
    case 'save':
      return store.setSaved(command.ids, true, at);
    case 'unsave':
      return store.setSaved(command.ids, false, at);
    case 'remove':
      return store.remove(command.ids, at);
    case 'restore':
      return store.restore(command.ids);
    case 'follow':
      return store.follow(command.handle, at);
    case 'unfollow':
      return store.unfollow(command.handle);
    case 'unite':
      return store.unite(command.handle, command.withHandle, at);
    case 'separate':
      return store.separate(command.handle);
    case 'rename':
      return store.rename(command.handle, command.name, at);
    case 'note':
      return store.noteOn(command.on, command.text, at);
    case 'tag':
      return store.tagOn(command.on, command.tag, command.set, at);
    case 'correct': {
      const { of, name } = command;
      const speaker = name === undefined ? undefined : { platform: quotedPlatform, name };
      if ('id' in of) return store.correct(of.id, speaker, at);
      return store.correct(
        onPage(tab, ({ frames }) => frames.get(of.frameId)?.statements.get(of.ref)),
        speaker,
        at,
      );
    }
    case 'judge': {
      const { outcome, evidence } = command;
      return store.judge(command.id, command.due, outcome && { outcome, evidence }, at);
    }
    case 'teach':
      return store.teach(command.site, command.comments, at);
    case 'unteach':
      return store.teach(command.site, undefined, at);
    case 'forget':
      return store.forget(command.what);
    case 'stage':
      return store.stage(v.parse(v.array(entrySchema), command.entries));
    case 'takeStaged':
      return store.takeStaged(at);
    case 'dropStaged':
      return store.dropStaged();
    case 'undo':
      return undo(store, at);
  }
}

/** A statement of an open page, as it stands there now. */
function onPage(tab: TabReport | undefined, find: (tab: TabReport) => Statement | undefined): Statement {
  const statement = tab && find(tab);
  if (!statement) throw new Refusal('wordsGone');
  if (tab.private) throw new Refusal('privateWindow');
  return statement;
}

async function undo(store: Store, at: number): Promise<void> {
  if (!(await store.undo(at))) throw new Refusal('nothingToUndo');
}
