/** At most this many elements within one of the top layer are looked at. */
const patience = 2_000;

/** What of a document stands in the top layer (https://drafts.csswg.org/css-position-4/#top-layer). */
function topLayer(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll(':popover-open, :modal')];
}

/** The same, in shadow roots too where the browser lets an extension look into them: slow, it asks every element. */
export function wholeTopLayer(root: Document | ShadowRoot): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap((element) => {
    const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot ? wholeTopLayer(openOrClosedShadowRoot) : [];
  });
  return [...topLayer(root), ...inside];
}

/** The part of the time that looks into all shadow roots may take together. */
const share = 0.05;

/**
 * The whole top layer for who asks again and again. Into shadow roots it looks the more seldom the longer that takes;
 * what it has found there it knows for as long as that is shown.
 */
export class WatchedTopLayer {
  #inside: readonly Element[] = [];
  #next = 0;

  readonly now = (document: Document): Element[] => {
    const start = performance.now();
    const outside = topLayer(document);
    if (start >= this.#next) {
      this.#inside = wholeTopLayer(document).filter((one) => !outside.includes(one));
      this.#next = start + (performance.now() - start) / share;
    }
    return [...outside, ...this.#inside.filter((one) => one.matches(':popover-open, :modal'))];
  };
}

/**
 * Whether one of the top layer may lie over a box, in CSS pixels of the window, without being hit there: by a part that
 * lets the pointer through, or by its backdrop.
 */
export function veils(one: Element, box: DOMRectReadOnly): boolean {
  const backdrop = getComputedStyle(one, '::backdrop');
  const isClear =
    /^(?:transparent|rgba\(.*, 0\))$/.test(backdrop.backgroundColor) && backdrop.backgroundImage === 'none';
  if (!isClear) return true;
  const parts = [one, ...one.querySelectorAll('*')].slice(0, patience);
  return parts.some((part) => overlaps(part, box) && getComputedStyle(part).pointerEvents === 'none');
}

/** Whether an element is drawn somewhere within a box, in CSS pixels of the window. */
export function overlaps(element: Element, { left, right, top, bottom }: DOMRectReadOnly): boolean {
  const box = element.getBoundingClientRect();
  const isThere = box.width > 0 && box.height > 0;
  return isThere && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
}
