import type { Host } from './host.ts';
import { overlaps, veils, WatchedTopLayer, wholeTopLayer } from './topLayer.ts';
import { isUndisturbed } from './undisturbed.ts';

/** How long a thing must have stood, plainly visible, where it is pressed, in ms: an ambush is quicker than a reader. */
const settled = 250;
/** How long the browser's own pointer must have been on a thing where the page showed another one, or none, in ms. */
const ownPointer = 700;
/** How often a frame is looked at in browsers that do not tell what covers it, in ms. */
const look = 250;

/** Why a press is not taken for the reader's own. */
export type Refusal = 'hidden' | 'tooSoon';

/** Where a thing of ours was seen, and since when (ms of the page's clock) it has been there to be seen. */
interface Stand {
  box: DOMRectReadOnly;
  since: number;
  isSeen: boolean;
  /** Whether the browser itself vouches for that; else what may cover it has to be sought. */
  isSure: boolean;
}

/** IntersectionObserver v2 (https://w3c.github.io/IntersectionObserver/v2/), which Firefox lacks; `delay` in ms. */
type Watching = IntersectionObserverInit & { trackVisibility: true; delay: number };
type Entry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Stands between the reader's hand and our things on the page: a press counts only on what the reader has plainly seen
 * in this place for a moment, not covered, faint, blurred, cut, blended or shifted by the page. Frames of ours, whose
 * presses we do not see, take no pointer meanwhile.
 */
export class PlainSight {
  readonly #document: Document;
  readonly #host: Host;
  readonly #refuse: (why: Refusal) => void;
  readonly #stands = new Map<Element, Stand>();
  readonly #topLayer = new WatchedTopLayer();
  readonly #observer: IntersectionObserver;
  readonly #inside: MutationObserver;
  /** What became of the last press of a pointer, until its click. */
  #pressed: Refusal | 'fine' | undefined;
  /** When the browser's pointer came out of a place where the page had put its own; ms of the page's clock. */
  #unmasked = Number.NEGATIVE_INFINITY;

  /** `refuse` is called for each press that is not let through. */
  constructor(document: Document, host: Host, signal: AbortSignal, refuse: (why: Refusal) => void) {
    this.#document = document;
    this.#host = host;
    this.#refuse = refuse;
    const watching: Watching = { threshold: [0, 0.98], trackVisibility: true, delay: 100 };
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), watching);
    this.#inside = new MutationObserver((records) => this.#placed(records));
    this.#inside.observe(host.root, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
    const outside = new MutationObserver(() => this.#shaken());
    outside.observe(host.element, { attributes: true });
    const timer = window.setInterval(() => this.#lookAtFrames(), look);
    const { root } = host;
    root.addEventListener('pointerover', (event) => this.#over(event as PointerEvent), { capture: true, signal });
    root.addEventListener('pointerdown', (event) => this.#down(event as PointerEvent), { capture: true, signal });
    root.addEventListener('click', (event) => this.#click(event as MouseEvent), { capture: true, signal });
    signal.addEventListener('abort', () => {
      for (const observer of [this.#observer, this.#inside, outside]) observer.disconnect();
      window.clearInterval(timer);
    });
  }

  /** Something of ours was put into the root, moved or drawn again: it is looked at anew. */
  #placed(records: readonly MutationRecord[]): void {
    const things = new Set(records.flatMap(({ target, addedNodes }) => [target, ...addedNodes].map(this.#thingOf)));
    for (const thing of things) if (thing && canBePressed(thing)) this.#lookAgain(thing);
    for (const thing of this.#stands.keys()) if (!thing.isConnected) this.#forget(thing);
  }

  /** The page has laid hands on our host: whatever was seen before that counts no more. */
  #shaken(): void {
    for (const thing of this.#stands.keys()) {
      this.#stands.set(thing, { ...standOf(thing), isSeen: false, isSure: false });
      this.#lookAgain(thing);
    }
  }

  #lookAgain(thing: Element): void {
    this.#observer.unobserve(thing);
    this.#observer.observe(thing);
  }

  #forget(thing: Element): void {
    this.#observer.unobserve(thing);
    this.#stands.delete(thing);
  }

  #note(entries: readonly Entry[]): void {
    for (const { target, isVisible, intersectionRatio, boundingClientRect: box, time } of entries) {
      const before = this.#stands.get(target);
      const isSure = isVisible === true;
      // One thing of ours may lie over another: no browser says whose it is that covers.
      const isMaybe = intersectionRatio >= 0.98 && (isVisible === undefined || this.#isUnderOurs(target, box));
      const isSeen = isSure || isMaybe;
      const isSame = isSeen && before?.isSeen && stoodStill(before.box, box);
      this.#stands.set(target, { box, since: isSame ? before.since : time, isSeen, isSure });
      this.#letPointer(target);
    }
  }

  #isUnderOurs(thing: Element, box: DOMRectReadOnly): boolean {
    const { DOCUMENT_POSITION_FOLLOWING: above } = Node;
    return [...this.#stands.keys()].some(
      (other) => thing.compareDocumentPosition(other) & above && overlaps(other, box),
    );
  }

  #lookAtFrames(): void {
    for (const [thing, { isSure }] of this.#stands) if (!isSure) this.#letPointer(thing);
  }

  /** Lets a frame of ours have the pointer while it can plainly be seen. */
  #letPointer(thing: Element): void {
    const stand = this.#stands.get(thing);
    if (!(thing instanceof HTMLIFrameElement) || !stand) return;
    const pending = this.#inside.takeRecords();
    const { style } = thing;
    // What takes no pointer is not hit: to be looked at, it must take it.
    if (stand.isSeen && style.pointerEvents !== 'auto') style.pointerEvents = 'auto';
    const isPlain = stand.isSeen && (stand.isSure || this.#isUndisturbed(thing, this.#topLayer.now));
    if (!isPlain && style.pointerEvents !== 'none') style.pointerEvents = 'none';
    this.#inside.takeRecords(); // that was ourselves
    this.#placed(pending);
  }

  #over({ relatedTarget, timeStamp }: PointerEvent): void {
    if (!(relatedTarget instanceof Element) || this.#host.root.contains(relatedTarget)) return;
    if (/none|url\(/.test(getComputedStyle(relatedTarget).cursor)) this.#unmasked = timeStamp;
  }

  #down(event: PointerEvent): void {
    const refusal = this.#refusalOf(event) ?? this.#hurryOf(event);
    this.#pressed = refusal ?? 'fine';
    if (refusal) event.stopImmediatePropagation();
  }

  /** A click without a pointer is a key's, or an aid's: it was not lured anywhere, but must be to be seen. */
  #click(event: MouseEvent): void {
    const refusal = this.#pressed === 'fine' || !this.#pressed ? this.#refusalOf(event) : this.#pressed;
    this.#pressed = undefined;
    if (!refusal || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#refuse(refusal);
  }

  #refusalOf({ target }: Event): Refusal | undefined {
    const thing = this.#thingOf(target as Node);
    this.#note(this.#observer.takeRecords());
    const stand = thing && this.#stands.get(thing);
    if (!stand) return 'tooSoon';
    return stand.isSeen && this.#isUndisturbed(thing, stand.isSure ? () => [] : wholeTopLayer) ? undefined : 'hidden';
  }

  #hurryOf({ target, timeStamp }: PointerEvent): Refusal | undefined {
    const thing = this.#thingOf(target as Node);
    const stand = thing && this.#stands.get(thing);
    if (!stand || !stoodStill(stand.box, thing.getBoundingClientRect())) return 'tooSoon';
    const isSettled = timeStamp - stand.since >= settled && timeStamp - this.#unmasked >= ownPointer;
    return isSettled ? undefined : 'tooSoon';
  }

  #isUndisturbed(thing: Element, above: (document: Document) => Element[]): boolean {
    const box = thing.getBoundingClientRect();
    if (!isUndisturbed(this.#document, this.#host, box)) return false;
    return !above(this.#document).some((one) => one !== this.#host.element && veils(one, box));
  }

  /** The one of our things, a child of the root, that a node belongs to. */
  readonly #thingOf = (node: Node): Element | undefined => {
    let at: Node | null = node;
    while (at && at.parentNode !== this.#host.root) at = at.parentNode;
    return at instanceof Element ? at : undefined;
  };
}

/** Marks are empty and take no pointer; all else of ours has something to press. */
const canBePressed = (thing: Element) => thing instanceof HTMLIFrameElement || thing.childElementCount > 0;

const standOf = (thing: Element) => ({ box: thing.getBoundingClientRect(), since: performance.now() });

/** Whether a box is where it was: it may have grown or shrunk at one of its edges. */
function stoodStill(before: DOMRectReadOnly, now: DOMRectReadOnly): boolean {
  const isNear = (edge: 'left' | 'right' | 'top' | 'bottom') => Math.abs(before[edge] - now[edge]) < 2;
  return (isNear('left') || isNear('right')) && (isNear('top') || isNear('bottom'));
}
