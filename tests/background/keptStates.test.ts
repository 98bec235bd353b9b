import { describe, expect, it } from 'vitest';
import { keptStates } from '../../utils/background/keeper.ts';
import { Tabs } from '../../utils/background/tabs.ts';
import type { RecordedStatement } from '../../utils/statement.ts';
import type { Store } from '../../utils/store/store.ts';
import { comment } from './statements.ts';

const said = comment();

/** The state of one statement of which the record holds this. */
async function stateOf(kept: Partial<RecordedStatement> | undefined) {
  const tabs = new Tabs();
  tabs.report({ tabId: 1, frameId: 0, private: false }, said.isPartOf, true, [{ ref: 4, statement: said }]);
  const tab = tabs.get(1);
  if (!tab) throw new Error('no tab');
  const row = kept && { ...said, id: 1, hash: 'h', capturedAt: 0, ...kept };
  const store = { find: async () => [row] } as unknown as Store;
  return (await keptStates(store, tab, 0))[4];
}

describe('keptStates', () => {
  it.each([
    ['nothing', undefined, undefined],
    ['what was only recorded', {}, 'recorded'],
    ['what was saved', { savedAt: 1 }, 'saved'],
    ['what was saved and reads otherwise now', { savedAt: 1, text: 'I would wait for two cycles.' }, 'edited'],
    ['what was saved and is only spelt otherwise', { savedAt: 1, text: `${said.text.toUpperCase()} ` }, 'saved'],
    ['what was recorded and reads otherwise now', { text: 'I would wait for two cycles.' }, 'recorded'],
  ])('tells of %s', async (_, kept, state) => expect(await stateOf(kept)).toBe(state));
});
