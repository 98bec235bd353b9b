import { browser } from 'wxt/browser';
import type { Background } from './background.ts';

const alarm = 'upkeep';
/** Minutes from one upkeep to the next: a backup that failed is tried again within the day. */
const period = 60;

/** Once an hour: the trash and what was only read are ended when their time is over, and a backup is made when one is due. */
export function listenToUpkeep(background: Background): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void keepUp(background);
  });
  void browser.alarms.get(alarm).then((set) => {
    if (!set) void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: period });
  });
}

async function keepUp({ backups, desk, record, now }: Background): Promise<void> {
  const { keepReadDays, backUp } = await desk.settings();
  if (backUp) await backups.ifDue();
  const store = await record.get().catch(() => undefined); // the views say why there is none
  while (await store?.tidy(keepReadDays, now()));
}
