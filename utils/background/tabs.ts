import type { PageManners, PageMessage, PresentStatement } from '../pageMessages.ts';
import type { Page, Statement } from '../statement.ts';

/** What one frame has said of itself. */
interface FrameReport {
  page: Page;
  /** By the frame's own numbers. */
  statements: Map<number, Statement>;
}

/** What the frames of one tab have said. Lives in memory only: after a restart of the worker the frames are asked again. */
export interface TabReport {
  private: boolean;
  read: PageManners['read'];
  /** By frame; the top frame is 0. */
  frames: Map<number, FrameReport>;
  inView?: { frameId: number; ref: number };
  /** The words that the reader has selected and would save. */
  selected?: SelectedWords;
}

/** Words that the reader has selected in a frame. */
export type SelectedWords = Omit<Extract<PageMessage, { say: 'selected' }>, 'say'> & { frameId: number };

/** Where something is: a frame of a tab. */
export interface Place {
  tabId: number;
  frameId: number;
  private: boolean;
  /** The frame's origin by the browser's word; undefined where it gives none, as for frames without an address. */
  origin?: string;
  /** The address of the whole page that the frame is a part of, by the browser's word. */
  pageUrl?: string;
}

/** What is on the pages of all tabs now, as their frames report it. */
export class Tabs {
  readonly #tabs = new Map<number, TabReport>();
  readonly #listeners = new Set<(tabId: number) => void>();

  /** A frame begins: what it said before is void, and for the top frame all that its tab said. */
  begin(place: Place, read: PageManners['read']): void {
    if (place.frameId === 0) this.#tabs.delete(place.tabId);
    const tab = this.#tabOf(place);
    tab.frames.delete(place.frameId);
    if (place.frameId === 0) tab.read = read;
    this.#changed(place.tabId);
  }

  /** Takes a report in; `fresh` replaces what the frame said before. */
  report(place: Place, page: Page, fresh: boolean, statements: readonly PresentStatement[]): void {
    const tab = this.#tabOf(place);
    const before = fresh ? undefined : tab.frames.get(place.frameId)?.statements;
    const all = before ?? new Map<number, Statement>();
    for (const { ref, statement } of statements) all.set(ref, statement);
    tab.frames.set(place.frameId, { page, statements: all });
    this.#changed(place.tabId);
  }

  look(place: Place, ref: number): void {
    this.#tabOf(place).inView = { frameId: place.frameId, ref };
    this.#changed(place.tabId);
  }

  select(place: Place, words: Omit<SelectedWords, 'frameId'>): void {
    this.#tabOf(place).selected = { ...words, frameId: place.frameId };
    this.#changed(place.tabId);
  }

  /** A frame has gone, by navigation or removal. */
  leave(place: Place): void {
    const tab = this.#tabs.get(place.tabId);
    if (!tab?.frames.delete(place.frameId)) return;
    if (tab.inView?.frameId === place.frameId) tab.inView = undefined;
    if (tab.selected?.frameId === place.frameId) tab.selected = undefined;
    this.#changed(place.tabId);
  }

  forget(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  get(tabId: number): TabReport | undefined {
    return this.#tabs.get(tabId);
  }

  statement(tabId: number, frameId: number, ref: number): Statement | undefined {
    return this.#tabs.get(tabId)?.frames.get(frameId)?.statements.get(ref);
  }

  ids(): number[] {
    return [...this.#tabs.keys()];
  }

  /** Calls `listen` with a tab's number whenever what is known of it changes; returns the way to stop. */
  onChange(listen: (tabId: number) => void): () => void {
    this.#listeners.add(listen);
    return () => this.#listeners.delete(listen);
  }

  #tabOf({ tabId, private: hidden }: Place): TabReport {
    const tab = this.#tabs.get(tabId) ?? { private: hidden, read: 'yes', frames: new Map() };
    this.#tabs.set(tabId, tab);
    return tab;
  }

  #changed(tabId: number): void {
    for (const listen of this.#listeners) listen(tabId);
  }
}

/** All that is on a tab's page, the top frame's first. */
export function presentOn(tab: TabReport): { frameId: number; ref: number; statement: Statement }[] {
  const frames = [...tab.frames].sort(([a], [b]) => a - b);
  return frames.flatMap(([frameId, { statements }]) =>
    [...statements].map(([ref, statement]) => ({ frameId, ref, statement })),
  );
}
