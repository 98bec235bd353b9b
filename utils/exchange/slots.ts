/**
 * Backups rotate by name: each is written over the one of a week, four weeks or a year before. So nothing needs to be
 * listed or deleted, which a browser does not always allow, and 7 days, 4 weeks and 12 months are there at any time.
 */
export interface Slot {
  /** The name of its file, without its ending. */
  name: string;
  /** What time it stands for; a slot is due when that has passed. */
  period: string;
}

const day = 24 * 60 * 60 * 1000;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The three slots of a moment, in UTC: its day, its week and its month. `at` in milliseconds since 1970. */
export function slotsAt(at: number): Slot[] {
  const date = new Date(at).toISOString().slice(0, 10);
  const days = Math.floor(at / day) + 3; // 1970-01-01 was a Thursday
  const [week, weekday] = [Math.floor(days / 7), days % 7];
  return [
    { name: `day-${weekday + 1}-${weekdays[weekday]}`, period: date },
    { name: `week-${(week % 4) + 1}`, period: `week ${week}` },
    { name: `month-${date.slice(5, 7)}`, period: date.slice(0, 7) },
  ];
}

/** Those of them that were not yet written in their time; `written` has the period of each slot's last file. */
export function dueSlots(written: Readonly<Record<string, string>>, at: number): Slot[] {
  return slotsAt(at).filter(({ name, period }) => written[name] !== period);
}
