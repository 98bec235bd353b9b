import { beforeEach, describe, expect, it } from 'vitest';
import { type ReminderNotes, type ReminderPlace, remindOfDue } from '../../utils/background/reminders.ts';
import { defaultSettings } from '../../utils/settings.ts';
import type { RecordedStatement } from '../../utils/statement.ts';
import type { Store } from '../../utils/store/store.ts';
import { recorded } from '../components/invented.ts';
import { watchedBackground } from '../hostile/messages/fakeBackground.ts';

const day = 86_400_000;
let now = 0;
let notes: ReminderNotes = { told: [] };
let shown: string[] = [];
let leave = true;
let on = true;
let saved: RecordedStatement[] = [];

beforeEach(() => {
  now = Date.UTC(2031, 4, 1, 12);
  notes = { told: [] };
  shown = [];
  leave = true;
  on = true;
  saved = [];
});

const place: ReminderPlace = {
  allowed: async () => leave,
  notes: async () => notes,
  keepNotes: async (next) => {
    notes = next;
  },
  show: async (sentence) => void shown.push(sentence),
};

/** Reminds out of a record that holds `saved`, read in the stretches that are asked for. */
async function remind(): Promise<void> {
  const { background } = watchedBackground();
  background.desk.settings = async () => ({ ...defaultSettings, remindOfDue: on });
  background.record.get = async () =>
    ({
      history: async (_: string, savedOnly: boolean, { offset, limit }: { offset: number; limit: number }) => ({
        total: saved.length,
        statements: savedOnly ? saved.slice(offset, offset + limit) : [],
      }),
    }) as unknown as Store;
  Object.assign(background, { now: () => now });
  await remindOfDue(background, place);
}

const said = (text: string, more: Partial<RecordedStatement> = {}) =>
  recorded({ datePublished: '2030-01-01', text, ...more });

describe('remindOfDue', () => {
  it('counts what falls due in the next seven days, and shows none of its words', async () => {
    saved = [
      said('The lock opens by 1 May 2031.'),
      said('The mill turns by 8 May 2031.'),
      said('The dam holds until 9 May 2031.'),
      said('The kiln was to be lit by 30 April 2031.'),
      said('The ferry ends soon.'),
    ];
    await remind();
    expect(shown).toEqual(['2 forecasts fall due in the next 7 days']);
  });

  it('leaves out what the reader has judged', async () => {
    const verdicts = [{ due: '2030-01-01..2031-05-03', outcome: 'kept' as const }];
    saved = [said('The lock opens by 3 May 2031.', { verdicts })];
    await remind();
    expect(shown).toEqual([]);
  });

  it('reads further than the first stretch of the record', async () => {
    saved = [...Array.from({ length: 60 }, () => said('It rained.')), said('The lock opens by 3 May 2031.')];
    await remind();
    expect(shown).toEqual(['1 forecast falls due in the next 7 days']);
  });

  it('comes once a day at most, and once for each forecast', async () => {
    saved = [said('The lock opens by 6 May 2031.')];
    await remind();
    saved.push(said('The mill turns by 7 May 2031.'), said('The dam holds until 5 May 2031.'));
    await remind();
    expect(shown).toHaveLength(1);
    now += day;
    await remind();
    expect(shown[1]).toBe('2 forecasts fall due in the next 7 days');
    now += day;
    await remind();
    expect(shown).toHaveLength(2);
  });

  it('remembers days and numbers only, and forgets them when the day is over', async () => {
    const lock = said('The lock opens by 3 May 2031.');
    const mill = said('The mill turns by 12 May 2031.');
    saved = [lock, mill];
    await remind();
    expect(notes).toEqual({ last: '2031-05-01', told: [`2031-05-03/${lock.id}`] });
    now += 5 * day;
    await remind();
    expect(notes).toEqual({ last: '2031-05-06', told: [`2031-05-12/${mill.id}`] });
  });

  it.each(['setting', 'leave'])('does nothing without the %s', async (missing) => {
    if (missing === 'setting') on = false;
    else leave = false;
    saved = [said('The lock opens by 3 May 2031.')];
    await remind();
    expect(shown).toEqual([]);
    expect(notes).toEqual({ told: [] });
  });
});
