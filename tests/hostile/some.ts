/** Whether the whole suite runs (`npm run test:hostile`), and not the part of it that is in every `npm test`. */
export const isWhole = import.meta.env.VITE_HOSTILE_RUNS !== undefined;

/** Of many tries all in the whole suite, else every fourth. */
export function some<T>(all: readonly T[]): readonly T[] {
  return isWhole ? all : all.filter((_, index) => index % 4 === 0);
}
