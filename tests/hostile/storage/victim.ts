import { Dexie } from 'dexie';
import { keepOnDisk } from '../../../utils/backupDisk.ts';
import type { Entry } from '../../../utils/exchange/entry.ts';
import { writeBackup } from '../../../utils/exchange/jsonLines.ts';
import { openStore } from '../../../utils/store/open.ts';
import type { Store } from '../../../utils/store/store.ts';
import { manyComments } from './many.ts';
import { NextDatabase } from './nextDatabase.ts';

/** What a victim is told to do before it is killed, in the record of some name. */
export type Deed =
  | { does: 'import'; name: string; entries: readonly Entry[] }
  | { does: 'merge'; name: string; from: number; count: number }
  | { does: 'backUp'; name: string; at: number }
  | { does: 'migrate'; name: string };

const opened = async (name: string): Promise<Store> => {
  const answer = await openStore(name);
  if (!answer.ok) throw answer.refusal;
  return answer.store;
};

async function* entriesOf(store: Store): AsyncGenerator<unknown> {
  for (let after: string | undefined; ; ) {
    const page = await store.entries(after, 50);
    yield* page.entries;
    if (page.next === undefined) return;
    after = page.next;
  }
}

/** A worker that does one deed to a record, as our own worker would, and can be killed in the midst of it. */
async function perform(deed: Deed): Promise<void> {
  if (deed.does === 'migrate') {
    const db = new NextDatabase(deed.name);
    await db.open();
    db.close();
    return;
  }
  const store = await opened(deed.name);
  postMessage('begun');
  if (deed.does === 'import') {
    await store.dropStaged();
    for (let at = 0; at < deed.entries.length; at += 250) await store.stage(deed.entries.slice(at, at + 250));
    await store.takeStaged(Date.now());
  } else if (deed.does === 'merge') {
    await store.record(manyComments(deed.from, deed.count), Date.now());
    await store.settleIndex();
  } else {
    await keepOnDisk(writeBackup(entriesOf(store)), deed.at);
  }
  store.close();
}

self.addEventListener('message', ({ data }: MessageEvent<Deed>) => {
  Dexie.debug = false;
  perform(data).then(
    () => postMessage('done'),
    (error: Error) => postMessage(`failed: ${error.message}`),
  );
});
