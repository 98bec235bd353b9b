import type { Due, Quantity } from '../../utils/claims/claims.ts';

/** When it was said, what was said, and what is to be read of it, in the short forms below. */
export type Case = readonly [said: string, text: string, due: readonly string[], quantities: readonly string[]];

/** `2014-03-10..2014-06-30 if not`, the event where there is one, and what it is counted from: `P6M..P12M from the trial`. */
export function shortDue({ from, to, event, offset, vague, conditional, negated }: Due): string {
  const when = event ?? `${from ?? ''}..${to ?? ''}`;
  const flags = [vague && 'soon', conditional && 'if', negated && 'not'].filter(Boolean);
  return [offset ? `${offset.join('..')} from ${when}` : when, ...flags].join(' ');
}

/** `30..40 %`, `500 USD`; a bound that is open is left out. */
export function shortQuantity({ min, max, unit }: Quantity): string {
  const short = (value: number | null) => (value === null ? '' : String(Number(value.toPrecision(12))));
  return `${min === max ? short(min) : `${short(min)}..${short(max)}`} ${unit}`.trim();
}
