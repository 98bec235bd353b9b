import { dayDue, dayIn, dueBetween, type Forecast, forecastsOf } from '../forecasts/forecasts.ts';
import type { Store } from '../store/store.ts';
import type { Background } from './background.ts';

/** How many days ahead is looked. */
const ahead = 7;
/** How many of the saved statements are read: the newest, as many as the library's room of what falls due. */
const most = 500;
/** How many are read at a time, so that the background can answer in between. */
const slice = 25;

/** What is remembered of the reminders; days and numbers only. */
export interface ReminderNotes {
  /** The day of the last one, ISO 8601. */
  last?: string;
  /** What was reminded of, as `day/number of the statement`. */
  told: readonly string[];
}

/** Where reminders are shown. The real place is `browserReminders.ts`; tests bring their own. */
export interface ReminderPlace {
  /** Whether the reader lets us show notifications. */
  allowed(): Promise<boolean>;
  notes(): Promise<ReminderNotes>;
  keepNotes(notes: ReminderNotes): Promise<void>;
  show(sentence: string): Promise<void>;
}

/**
 * Says how many forecasts fall due in the next days, where the reader wants that: at most once a day, and of each one
 * once. Only their number is said, since a notification is seen by whoever looks at the screen.
 */
export async function remindOfDue(background: Background, place: ReminderPlace): Promise<void> {
  const { desk, record, now } = background;
  if (!(await desk.settings()).remindOfDue || !(await place.allowed())) return;
  const today = dayIn(0, now());
  const { last, told } = await place.notes();
  if (last === today) return;
  const open = await openForecasts(await record.get());
  const due = dueBetween(open, today, dayIn(ahead, now()));
  const news = due.filter((forecast) => !told.includes(noteOf(forecast)));
  if (news.length === 0) return;
  const say = await background.say();
  await place.show(say('fallDue', { count: news.length }));
  const stillAhead = told.filter((note) => note >= today);
  await place.keepNotes({ last: today, told: [...stillAhead, ...new Set(news.map(noteOf))] });
}

/** The forecasts of what is saved that the reader has not judged. */
async function openForecasts(store: Store): Promise<Forecast[]> {
  const open: Forecast[] = [];
  for (let offset = 0; offset < most; offset += slice) {
    const { statements } = await store.history('', true, { offset, limit: slice });
    open.push(...forecastsOf(statements).filter(({ verdict }) => !verdict));
    if (statements.length < slice) break;
  }
  return open;
}

const noteOf = ({ due, statement }: Forecast): string => `${dayDue(due)}/${statement.id}`;
