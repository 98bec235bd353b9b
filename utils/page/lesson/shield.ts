import { plainDocument } from '../../extract/plainDocument.ts';
import { styled } from '../host.ts';
import { real } from '../real.ts';
import type { Step } from './elementWalk.ts';

/** What the reader does over the page while a lesson lasts. */
export interface Pointing {
  /** The pointer is over an element of the page, or over none. */
  over(element: Element | undefined): void;
  /** The element under the pointer is taken. */
  take(element: Element): void;
  /** What is outlined is taken, by the keyboard. */
  takeOutlined(): void;
  step(step: Step): void;
}

const steps: Record<string, Step> = { ArrowUp: 'out', ArrowDown: 'in', ArrowRight: 'on', ArrowLeft: 'back' };
/** What a click is made of, and what a page could start with it: none of it is for the page. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchend',
  'wheel',
];

/**
 * A clear sheet over the whole window, in our own layer. It takes every click and key, so that showing the page's parts
 * presses none of them; the page is asked what lies below.
 */
export function createShield(window: Window, label: string, pointing: Pointing): HTMLElement {
  const document = plainDocument(window.document);
  const shield = styled(document, 'div', {
    display: 'block',
    position: 'fixed',
    inset: '0',
    cursor: 'crosshair',
    'pointer-events': 'auto',
    background: 'transparent',
  });
  shield.tabIndex = 0;
  shield.setAttribute('role', 'application');
  shield.setAttribute('aria-label', label);
  const at = ({ clientX, clientY }: MouseEvent) => elementAt(document, clientX, clientY);
  shield.addEventListener(
    'pointermove',
    real<PointerEvent>((event) => pointing.over(at(event))),
  );
  shield.addEventListener(
    'pointerleave',
    real(() => pointing.over(undefined)),
  );
  shield.addEventListener(
    'click',
    real<MouseEvent>((event) => {
      event.preventDefault();
      const element = at(event);
      if (element) pointing.take(element);
    }),
  );
  shield.addEventListener(
    'wheel',
    real<WheelEvent>((event) => scrollBelow(window, at(event), event)),
    { passive: true },
  );
  shield.addEventListener(
    'keydown',
    real<KeyboardEvent>((event) => {
      const step = steps[event.key];
      if (!step && event.key !== 'Enter') return;
      event.preventDefault();
      if (step) pointing.step(step);
      else pointing.takeOutlined();
    }),
  );
  for (const type of kept) shield.addEventListener(type, (event) => event.stopPropagation());
  return shield;
}

/** The page's own element at a point of the window; ours stand beside the body. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  return document
    .elementsFromPoint(x, y)
    .find((one) => one !== document.body && Node.prototype.contains.call(document.body, one));
}

/** A part of the page that scrolls by itself does not feel the wheel through our sheet: it is moved for it. */
function scrollBelow(window: Window, element: Element | undefined, { deltaX, deltaY }: WheelEvent): void {
  for (let at = element; at && at !== window.document.body; at = at.parentElement ?? undefined) {
    const scrolls = /auto|scroll/.test(window.getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight;
    if (!scrolls) continue;
    at.scrollBy(deltaX, deltaY);
    return;
  }
}
