/** How long what was started may take to end, ms. */
const patience = 5_000;

/** Remembers how to end what a part has started. */
export type Ending = (end: () => unknown) => void;

/**
 * Runs one part under a hard timer. In time or not, whatever the part has named to `ending` is ended after it, the newest
 * first; what does not end within seconds is left to the end of the process. Rejects with a sentence when the time is over.
 */
export async function inTime<T>(name: string, seconds: number, part: (ending: Ending) => Promise<T>): Promise<T> {
  const ends: (() => unknown)[] = [];
  const late = after(seconds * 1_000);
  try {
    return await Promise.race([
      part((end) => ends.unshift(end)),
      late.then(() => Promise.reject(new Error(`${name}: not done within ${seconds} s.`))),
    ]);
  } finally {
    late.forget();
    const patient = after(patience);
    await Promise.race([patient, endAll(ends)]);
    patient.forget();
  }
}

async function endAll(ends: readonly (() => unknown)[]): Promise<void> {
  for (const end of ends) await Promise.resolve(end()).catch(() => undefined); // it may be gone already
}

/** A promise of so many ms which can be forgotten before. */
function after(ms: number): Promise<void> & { forget(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return Object.assign(time, { forget: () => clearTimeout(timer) });
}
