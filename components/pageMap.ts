import type { Here, Speaker } from '../utils/messages.ts';
import type { Handle } from '../utils/statement.ts';
import { listInWords } from './listInWords.ts';

/** The most people who have a lane of their own. */
const mostLanes = 5;

/** Where one person speaks on a page, or all further people together. */
interface Lane {
  /** Undefined for all further people. */
  handle?: Handle;
  /** How many people speak in it. */
  people: number;
  /** Places among the page's statements, from 1, in their order. */
  places: number[];
}

/** Who speaks where on a page. */
export interface PageMap {
  lanes: Lane[];
  /** How many statements the page has. */
  length: number;
  /** The place of the statement in view. */
  inView?: number;
}

/** Lays out who speaks where, `first` on top and the others in their order; undefined where there is nothing to compare. */
export function pageMap(speakers: readonly Speaker[], inView: Here['inView'], first?: Speaker): PageMap | undefined {
  const ordered = first ? [first, ...speakers.filter((one) => one !== first)] : speakers;
  const said = ordered
    .flatMap(({ present }, lane) => present.map(({ frameId, ref }) => ({ frameId, ref, lane })))
    .sort((one, other) => one.frameId - other.frameId || one.ref - other.ref);
  if (ordered.length < 2 || said.length < 3) return undefined;
  const placesOf = (fits: (lane: number) => boolean) => said.flatMap(({ lane }, at) => (fits(lane) ? [at + 1] : []));
  // One person more would take no more room than the lane of all further people.
  const alone = ordered.length === mostLanes + 1 ? ordered.length : mostLanes;
  const lanes: Lane[] = ordered
    .slice(0, alone)
    .map(({ handle }, at) => ({ handle, people: 1, places: placesOf((lane) => lane === at) }));
  const further = ordered.length - lanes.length;
  if (further > 0) lanes.push({ people: further, places: placesOf((lane) => lane >= alone) });
  const looked = said.findIndex(({ frameId, ref }) => frameId === inView?.frameId && ref === inView.ref);
  return { lanes, length: said.length, inView: looked < 0 ? undefined : looked + 1 };
}

/** Places in words for a table: `1–3, 7`. */
export function placesInWords(places: readonly number[], locale: string): string {
  const number = (place: number) => place.toLocaleString(locale);
  const runs: [from: number, to: number][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  const inWords = runs.map(([from, to]) => (from === to ? number(from) : `${number(from)}–${number(to)}`));
  return listInWords(inWords, locale);
}
