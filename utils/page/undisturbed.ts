import type { Host } from './host.ts';

/** Smaller than this, in CSS pixels, nobody can see what a button says. */
const smallest = 16;
/** How far from the edges of a thing it is probed, in CSS pixels: its corners are round. */
const inset = 3;

/**
 * Whether a box of ours, in CSS pixels of the window, can be seen as it was drawn, as far as a script can tell: our host
 * is as we made it, where no style of the page's reaches it, and is what lies at the box's middle and along its edges.
 */
export function isUndisturbed(document: Document, host: Host, box: DOMRectReadOnly): boolean {
  if (box.width < smallest || box.height < smallest || !host.isAsMade()) return false;
  if (isDrawnUpon(host.element) || isPictured(document)) return false;
  return pointsOf(box).every(([x, y]) => document.elementFromPoint(x, y) === host.element);
}

/** Whether the page has given our host content of its own by a style: that stands in the top layer with us, and above. */
function isDrawnUpon(element: HTMLElement): boolean {
  return ['::before', '::after'].some((name) => getComputedStyle(element, name).content !== 'none');
}

/** Whether pictures of the page stand over all of it (https://drafts.csswg.org/css-view-transitions/). */
function isPictured(document: Document): boolean {
  try {
    return document.querySelector(':active-view-transition') !== null;
  } catch {
    return false; // a browser that has none
  }
}

function pointsOf({ left, right, top, bottom }: DOMRectReadOnly): [number, number][] {
  const within = (at: number, size: number) => Math.min(Math.max(at, 0), size - 1);
  const across = [left + inset, (left + right) / 2, right - inset].map((x) => within(x, innerWidth));
  const down = [top + inset, (top + bottom) / 2, bottom - inset].map((y) => within(y, innerHeight));
  return across.flatMap((x) => down.map((y): [number, number] => [x, y]));
}
