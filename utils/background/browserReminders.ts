import { browser } from 'wxt/browser';
import type { Background } from './background.ts';
import { openDueRoom } from './openPages.ts';
import { type ReminderNotes, type ReminderPlace, remindOfDue } from './reminders.ts';

/** The name of the alarm, and of the notification: a new one takes the place of one still shown. */
const name = 'due';
/** Minutes from one reminder to the next. */
const period = 24 * 60;

/** The browser's own notifications. */
const browserReminders: ReminderPlace = {
  allowed: () => browser.permissions.contains({ permissions: ['notifications'] }),

  async notes() {
    const { reminders } = await browser.storage.local.get('reminders');
    return { told: [], ...(reminders as ReminderNotes | undefined) };
  },

  keepNotes: (reminders) => browser.storage.local.set({ reminders }),

  async show(message) {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(name, { type: 'basic', iconUrl, title: 'Aforesaid', message });
  },
};

/** Once a day: reminds of what falls due, where that is switched on. A press on the reminder opens the library there. */
export function listenToReminders(background: Background): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    // Where there is no record the views say why; what was not shown is tried again the next day.
    if (alarm.name === name) void remindOfDue(background, browserReminders).catch(() => undefined);
  });
  void browser.alarms.get(name).then((set) => {
    if (!set) void browser.alarms.create(name, { delayInMinutes: 2, periodInMinutes: period });
  });
  listenToPresses();
  browser.permissions.onAdded.addListener(listenToPresses);
}

/** Without the reader's leave the browser has no notifications to listen to. */
function listenToPresses(): void {
  const pressed = browser.notifications?.onClicked;
  if (pressed && !pressed.hasListener(open)) pressed.addListener(open);
}

function open(notification: string): void {
  if (notification !== name) return;
  openDueRoom();
  void browser.notifications.clear(name);
}
