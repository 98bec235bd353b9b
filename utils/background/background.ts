import type { PageOrder } from '../pageMessages.ts';
import { ownVariety } from '../words/closest.ts';
import { type PageLanguage, pageLanguageFor, type Say, sayIn } from '../words/onPage.ts';
import { Ahead } from './ahead.ts';
import type { BackupPlace } from './backupPlace.ts';
import { Backups } from './backups.ts';
import { countSentence, countText } from './badge.ts';
import type { Desk } from './desk.ts';
import { historiesHere } from './here.ts';
import { keepUnasked, keptStates } from './keeper.ts';
import { Lessons } from './lessons.ts';
import type { Nonces } from './nonces.ts';
import type { RecordHolder } from './recordHolder.ts';
import { presentOn, Tabs } from './tabs.ts';

/** How long changes are gathered before the tabs are told of them, in ms. */
const gather = 60;

/** The background's parts, and what happens among them when pages or the record change. */
export class Background {
  readonly tabs = new Tabs();
  readonly desk: Desk;
  readonly record: RecordHolder;
  readonly nonces: Nonces;
  readonly backups: Backups;
  readonly lessons: Lessons;
  readonly ahead: Ahead;
  readonly now: () => number;
  readonly #told = new Map<string, string>();
  readonly #waiting = new Set<number>();
  readonly #settingsListeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk, record: RecordHolder, nonces: Nonces, place: BackupPlace, now: () => number = Date.now) {
    this.desk = desk;
    this.record = record;
    this.nonces = nonces;
    this.backups = new Backups(place, record, now);
    this.lessons = new Lessons(record);
    this.ahead = new Ahead(now);
    this.now = now;
    record.onSwitch(() => void this.lookAtLessons());
    this.tabs.onChange((tabId) => {
      this.ahead.forget(tabId);
      this.#refreshSoon([tabId]);
    });
  }

  /** The language of what we say on pages, the toolbar and in menus. */
  async language(): Promise<PageLanguage> {
    // That the settings cannot be read has to be said, too.
    const { language } = await this.desk.settings().catch(() => ({ language: '' }));
    return pageLanguageFor(language, this.desk.languages());
  }

  /** The reader's own variety of it, in which dates are written: a BCP 47 tag. */
  async locale(): Promise<string> {
    return ownVariety((await this.language()).tag, this.desk.languages());
  }

  /** The way to say things in that language. */
  async say(): Promise<Say> {
    return sayIn(await this.language());
  }

  /** Something in the record has changed: every open page may look otherwise. */
  recordChanged(): void {
    this.#refreshSoon(this.tabs.ids());
  }

  /** Keeps what is to be kept of all open pages, as after a follow. */
  async keepOpenPages(): Promise<void> {
    const [store, settings] = [await this.record.get(), await this.desk.settings()];
    const open = this.tabs.ids().flatMap((id) => this.tabs.get(id) ?? []);
    const statements = open.filter((tab) => !tab.private).flatMap((tab) => presentOn(tab));
    await keepUnasked(
      store,
      settings,
      statements.map(({ statement }) => statement),
      this.now(),
    );
    this.recordChanged();
  }

  /** Calls `listen` when the settings have changed; returns the way to stop. */
  onSettings(listen: () => void): () => void {
    this.#settingsListeners.add(listen);
    return () => this.#settingsListeners.delete(listen);
  }

  /** The settings have changed: views and pages look again. */
  settingsChanged(): void {
    for (const listen of this.#settingsListeners) listen();
    for (const tabId of this.tabs.ids()) this.desk.tell(tabId, { order: 'settingsChanged' });
  }

  /** Something was done that may have changed what is taught of sites: if so, the pages read again. */
  async lookAtLessons(): Promise<void> {
    if (await this.lessons.haveChanged()) this.settingsChanged();
  }

  /** A tab has gone. */
  forgetTab(tabId: number): void {
    this.tabs.forget(tabId);
    for (const key of this.#told.keys()) if (key.startsWith(`${tabId}:`)) this.#told.delete(key);
  }

  #refreshSoon(tabIds: readonly number[]): void {
    for (const id of tabIds) this.#waiting.add(id);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const waiting = [...this.#waiting];
      this.#waiting.clear();
      for (const id of waiting) this.#refresh(id).catch(() => undefined); // a view will say why there is no record
    }, gather);
  }

  async #refresh(tabId: number): Promise<void> {
    const tab = this.tabs.get(tabId);
    if (!tab) return;
    const store = await this.record.get();
    const { count, refs } = await historiesHere(store, tab);
    this.desk.badge(tabId, countText(count), countSentence(await this.say(), count, tab));
    for (const frameId of tab.frames.keys()) {
      this.#tellNews(tabId, frameId, { order: 'kept', states: await keptStates(store, tab, frameId) });
      this.#tellNews(tabId, frameId, { order: 'histories', refs: refs.get(frameId) ?? [] });
    }
    if (tab.frames.size > 0 && presentOn(tab).length > 0) this.#tell(`${tabId}:here`, tabId);
  }

  /** Tells a frame what it has not been told already; of a frame that begins, that there is nothing need not be said. */
  #tellNews(tabId: number, frameId: number, order: Extract<PageOrder, { order: 'kept' | 'histories' }>): void {
    const key = `${tabId}:${frameId}:${order.order}`;
    const said = JSON.stringify(order);
    const isNothing = order.order === 'kept' ? Object.keys(order.states).length === 0 : order.refs.length === 0;
    const before = this.#told.get(key);
    if (before === said || (before === undefined && isNothing)) return;
    this.#told.set(key, said);
    this.desk.tell(tabId, order, frameId);
  }

  /** The top frame may show its launcher, also when only a frame of another origin has statements. */
  #tell(key: string, tabId: number): void {
    if (this.#told.has(key)) return;
    this.#told.set(key, '');
    this.desk.tell(tabId, { order: 'statementsHere' }, 0);
  }

  /** A frame begins anew and has been told nothing. */
  forgetTold(tabId: number, frameId: number): void {
    for (const order of ['kept', 'histories']) this.#told.delete(`${tabId}:${frameId}:${order}`);
    if (frameId === 0) this.#told.delete(`${tabId}:here`);
  }
}
