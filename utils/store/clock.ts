/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): stamps that follow the wall clock, never go
 * back, and order the same everywhere. `time-count-device`, in base 36 of fixed width, so that strings compare as stamps do.
 */

/** The next stamp of `device` after `last`, when the wall clock shows `now` (milliseconds since 1970). */
export function tick(last: string, now: number, device: string): string {
  const [time, count] = partsOf(last);
  const wall = Math.max(0, Math.floor(now));
  return wall > time ? stampOf(wall, 0, device) : stampOf(time, count + 1, device);
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
