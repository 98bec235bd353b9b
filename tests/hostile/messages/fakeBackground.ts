import { Background } from '../../../utils/background/background.ts';
import type { BackupPlace } from '../../../utils/background/backupPlace.ts';
import type { Desk } from '../../../utils/background/desk.ts';
import { Nonces } from '../../../utils/background/nonces.ts';
import { RecordHolder } from '../../../utils/background/recordHolder.ts';
import { firstRecord, type RecordShelf } from '../../../utils/background/recordShelf.ts';
import { defaultSettings } from '../../../utils/settings.ts';
import type { Store } from '../../../utils/store/store.ts';

/** Acts that change the record; what is asked of it is answered with nothing. */
const acts: ReadonlySet<string> = new Set(
  'record readAgain save setSaved remove restore follow unfollow unite separate rename noteOn tagOn forget teach undo stage takeStaged dropStaged'.split(
    ' ',
  ),
);

/** A background whose record notes what is done to it, and whose desk notes what tabs are told. */
export interface WatchedBackground {
  background: Background;
  /** Names of the acts on the record, in order. */
  done: string[];
  /** The orders that tabs were given, as `tab/frame: order`. */
  told: string[];
  settingsKept: number;
}

/** A background around an empty record that only remembers what was done to it. */
export function watchedBackground(): WatchedBackground {
  const watched = { done: [] as string[], told: [] as string[], settingsKept: 0 };
  const store = new Proxy({} as Store, {
    get: (_, name) =>
      name === 'then'
        ? undefined
        : async (asked: unknown) => {
            if (acts.has(String(name))) watched.done.push(String(name));
            if (name === 'taughtSites') return [];
            return Array.isArray(asked) ? asked.map(() => undefined) : { total: 0, statements: [], people: [] };
          },
  });
  const desk: Desk = {
    tell: (tabId, order, frameId) => void watched.told.push(`${tabId}/${frameId ?? 'all'}: ${order.order}`),
    bringReader: async () => true,
    bringTeacher: async () => true,
    badge: () => undefined,
    activeTab: async () => undefined,
    settings: async () => defaultSettings,
    keepSettings: async () => void watched.settingsKept++,
    languages: () => ['en'],
  };
  const shelf = { get: async () => ({}), set: async () => undefined };
  const place: BackupPlace = {
    allowed: async () => true,
    notes: async () => ({ written: {} }),
    keepNotes: async () => undefined,
    keep: async () => ({ bytes: 0, sha256: '' }),
    download: async () => void watched.done.push('backUp'),
  };
  const recordShelf: RecordShelf = {
    get: async () => firstRecord,
    set: async () => void watched.done.push('switch'),
  };
  const record = new RecordHolder(async () => ({ ok: true, store }), recordShelf);
  const background = new Background(desk, record, new Nonces(shelf), place);
  return Object.assign(watched, { background });
}

/** Lets everything that waits run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
