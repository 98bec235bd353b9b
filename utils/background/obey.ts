import type { Command } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import type { Background } from './background.ts';
import { changeSettings } from './preferences.ts';
import { write } from './write.ts';

/** Who orders: the sidebar of a tab, or a page of the extension itself. */
export interface Orderer {
  /** The sidebar's own tab. */
  ownTab?: number;
  /** Whether the reader is in a private window. */
  private: boolean;
}

/** Carries out one order of a view, as one act on the record. Rejects with a `Refusal`, and then nothing was done. */
export async function obey(background: Background, command: Command, orderer: Orderer): Promise<void> {
  const { desk } = background;
  const tabId = 'tabId' in command && orderer.ownTab === undefined ? command.tabId : orderer.ownTab;
  switch (command.do) {
    case 'reveal':
      if (tabId === undefined || !background.tabs.statement(tabId, command.frameId, command.ref)) {
        throw new Refusal('wordsGone');
      }
      desk.tell(tabId, { order: 'reveal', ref: command.ref }, command.frameId);
      return;
    case 'toggleSidebar':
      if (!(await desk.bringReader(command.tabId, 0))) throw new Refusal('pageClosed');
      desk.tell(command.tabId, { order: 'toggleSidebar' }, 0);
      return;
    case 'closeSidebar':
      if (tabId !== undefined) desk.tell(tabId, { order: 'closeSidebar' }, 0);
      return;
    case 'openSidebar':
      if (tabId !== undefined) desk.tell(tabId, { order: 'openSidebar' }, 0);
      return;
    case 'closeCard':
      if (tabId !== undefined) desk.tell(tabId, { order: 'closeCard' });
      return;
    case 'askSelection':
      if (tabId !== undefined) desk.tell(tabId, { order: 'saveSelection' });
      return;
    case 'beginLesson':
      if (tabId === undefined || !(await desk.bringTeacher(tabId, 0))) throw new Refusal('pageClosed');
      background.lessons.begin(tabId, orderer.ownTab !== undefined);
      desk.tell(tabId, { order: 'closeSidebar' }, 0);
      return;
    case 'set':
      if (orderer.private && namesSites(command.settings)) throw new Refusal('privateWindow');
      await changeSettings(background, command.settings);
      if (command.settings.backUp) void background.backups.ifDue();
      return;
  }
  if (orderer.private) throw new Refusal('privateWindow');
  switch (command.do) {
    case 'backUp':
      return background.backups.make();
    case 'renewRecord':
      return background.record.renew();
    case 'useRecord':
      return background.record.use(command.name);
    default:
      return write(background, command, tabId);
  }
}

/** Whether a change of settings says something of single sites, by a list of them or a place on each. */
const namesSites = (settings: Partial<Settings>): boolean =>
  Object.values(settings).some((value) => typeof value === 'object');
