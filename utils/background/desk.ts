import type { PageOrder } from '../pageMessages.ts';
import type { Settings } from '../settings.ts';

/** What the background asks of the browser around it. The real one is `browserDesk.ts`; tests bring their own. */
export interface Desk {
  /** Tells the frames of a tab, or one of them; a frame without us is passed over. */
  tell(tabId: number, order: PageOrder, frameId?: number): void;
  /** Brings the reader into a frame; false where the browser does not let us (its own pages, its shop). */
  bringReader(tabId: number, frameId: number): Promise<boolean>;
  /** Brings the teacher, which begins a lesson, into a frame; false as above. */
  bringTeacher(tabId: number, frameId: number): Promise<boolean>;
  /** The toolbar's count on one tab: at most four signs, and the sentence of its tooltip. */
  badge(tabId: number, text: string, title: string): void;
  /** The tab the reader looks at, in the window used last. */
  activeTab(): Promise<{ id: number; private: boolean; url?: string } | undefined>;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<void>;
  /** The languages the reader prefers, BCP 47, best first. */
  languages(): readonly string[];
}
