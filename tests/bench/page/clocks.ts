/** What a page's own clocks have seen since it began. */
export interface Seen {
  /** From the navigation to the end of `load`, ms. */
  load: number;
  /** The longest time for which nothing else could run, ms. */
  longestTask: number;
  /** Cumulative layout shift, without unit (https://wicg.github.io/layout-instability/). */
  shift: number;
}

interface Clocks {
  longestTask: number;
  shift: number;
}

/**
 * Runs in a page before its own scripts: starts the clocks that `readClocks` reads. A timer that sets itself again comes
 * late by as long as another task held it up; unlike `longtask` entries that tells 12 ms from 40.
 */
export function startClocks(): void {
  const clocks: Clocks = { longestTask: 0, shift: 0 };
  Object.assign(globalThis, { clocks });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    clocks.longestTask = Math.max(clocks.longestTask, now - last);
    last = now;
    setTimeout(tick);
  };
  tick();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) clocks.shift += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Runs in a page, some time after its load. */
export function readClocks(): Seen {
  const { clocks } = globalThis as unknown as { clocks: Clocks };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return { load: navigation?.loadEventEnd ?? Number.NaN, ...clocks };
}

/** Runs in a page: begins to look for the longest frame; `readFrames` says it. */
export function startFrames(): void {
  const frames = { longest: 0 };
  Object.assign(globalThis, { frames });
  let last = 0;
  const tick = (now: number) => {
    if (last > 0) frames.longest = Math.max(frames.longest, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Runs in a page: the longest frame since `startFrames`, or since this was last read, in ms. */
export function readFrames(): number {
  const { frames } = globalThis as unknown as { frames: { longest: number } };
  const { longest } = frames;
  frames.longest = 0;
  return longest;
}

/** Runs in a page: scrolls by so many CSS pixels at each of so many frames; the longest of them, in ms. */
export function scrollInFrames(by: number, frames: number, inside?: string): Promise<number> {
  const box = (inside && document.querySelector(inside)) || document.scrollingElement;
  return new Promise((resolve) => {
    let longest = 0;
    let last = 0;
    let left = frames;
    const tick = (now: number) => {
      if (last > 0) longest = Math.max(longest, now - last);
      last = now;
      if (left-- <= 0) return resolve(longest);
      if (box) box.scrollTop += by;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}
