import type { KeptState, KeptStates } from '../pageMessages.ts';
import type { Settings } from '../settings.ts';
import { type RecordedStatement, type Statement, speakerOf } from '../statement.ts';
import { edited } from '../store/edited.ts';
import type { Store } from '../store/store.ts';
import { isAtOrBelow } from './manners.ts';
import type { TabReport } from './tabs.ts';

/**
 * Records what is to be kept without a click: everything said by those the reader follows, and everything read where
 * that is switched on. One transaction. Private windows are never passed here.
 */
export async function keepUnasked(
  store: Store,
  settings: Settings,
  statements: readonly Statement[],
  at: number,
): Promise<void> {
  const wanted = await wantedOf(store, settings, statements);
  if (wanted.length > 0) await store.record(wanted, at);
}

async function wantedOf(store: Store, settings: Settings, statements: readonly Statement[]): Promise<Statement[]> {
  const readHere = ({ isPartOf: { site } }: Statement) =>
    settings.keepRead || settings.keepReadSites.some((kept) => isAtOrBelow(site, kept));
  const spoken = statements.flatMap((statement) => {
    const speaker = speakerOf(statement);
    return speaker ? [{ statement, speaker }] : [];
  });
  const followed = await store.followed(spoken.map(({ speaker }) => speaker));
  return spoken.flatMap(({ statement }, index) => (followed[index] || readHere(statement) ? [statement] : []));
}

/** What of a frame's statements is in the record, by the frame's numbers. */
export async function keptStates(store: Store, tab: TabReport, frameId: number): Promise<KeptStates> {
  const statements = [...(tab.frames.get(frameId)?.statements ?? [])];
  const found = await store.find(statements.map(([, statement]) => statement));
  const states: KeptStates = {};
  statements.forEach(([ref, statement], index) => {
    const kept = found[index];
    if (kept) states[ref] = stateOf(kept, statement);
  });
  return states;
}

function stateOf(kept: RecordedStatement, here: Statement): KeptState {
  if (kept.savedAt === undefined) return 'recorded';
  return edited(kept.text, here.text) === 'revision' ? 'edited' : 'saved';
}
