import { type Figure, figureOf } from '../figure.ts';

/** A figure of the record with a ceiling for `ours / baseline`. */
export function figure(name: string, baselineName: string, ours: number, baseline: number, atMost: number): Figure {
  return figureOf({ group: 'store', figure: name, baselineName, ours, baseline }, { atMost });
}
