/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): stamps that follow the wall clock, never go
 * back, and order the same everywhere. `time-count-device`, in base 36 of fixed width, so that strings compare as stamps do.
 */

/** The last moment that a stamp names, in the year 2863, and the last count: neither outgrows its width. See `exchange/entry.ts`. */
const [lastTime, lastCount] = [10 * 36 ** 8 - 1, 36 ** 5 - 1];

/**
 * The next stamp of `device` after `last`, when the wall clock shows `now` (milliseconds since 1970). After the last stamp
 * of all, which only a forged file brings, there is none: that one stays.
 */
export function tick(last: string, now: number, device: string): string {
  const [time, count] = partsOf(last);
  const wall = Math.min(Math.max(0, Math.floor(now)), lastTime);
  if (wall > time) return stampOf(wall, 0, device);
  if (count < lastCount) return stampOf(time, count + 1, device);
  return time < lastTime ? stampOf(time + 1, 0, device) : stampOf(lastTime, lastCount, device);
}

/** Milliseconds since 1970 at which a stamp was given, by its device's clock or by a faster one that it had heard from. */
export function stampTime(stamp: string): number {
  return partsOf(stamp)[0];
}

function partsOf(stamp: string): [number, number] {
  const [time, count] = stamp.split('-');
  return [Number.parseInt(time || '0', 36), Number.parseInt(count || '0', 36)];
}

function stampOf(time: number, count: number, device: string): string {
  return `${time.toString(36).padStart(9, '0')}-${count.toString(36).padStart(5, '0')}-${device}`;
}
