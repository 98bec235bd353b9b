const slices = 100;
const turns = 1_000_000;

/**
 * By how much other programs slow this one down now: 1 where it has a processor to itself, 4 where it has a quarter of
 * one. The quickest slice of an even piece of work is how fast it could go, all of them together how fast it goes.
 */
export function slowness(): number {
  let sum = 0;
  const times = Array.from({ length: slices }, () => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) sum = (sum * 31 + turn) % 1_000_003;
    return performance.now() - start;
  }).sort((a, b) => a - b);
  // The quickest may be too quick for a clock that is made coarse: the tenth is as good.
  const [quickest = 1] = times.slice(slices / 10);
  const mean = times.reduce((all, one) => all + one, 0) / slices;
  return sum < 0 ? 1 : Math.max(1, mean / quickest);
}
