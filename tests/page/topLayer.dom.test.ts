import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WatchedTopLayer } from '../../utils/page/topLayer.ts';

/** A popover that is shown. */
function popoverIn(root: ParentNode): HTMLElement {
  const one = document.createElement('div');
  one.popover = 'manual';
  root.append(one);
  one.showPopover();
  return one;
}

describe('the top layer, asked for again and again', () => {
  const roots = new WeakMap<Element, ShadowRoot>();
  let clock: number;
  let took: number;
  let closed: ShadowRoot;

  beforeEach(() => {
    // Only Firefox gives its extensions this.
    Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
      configurable: true,
      get(this: Element) {
        return roots.get(this);
      },
    });
    const host = document.body.appendChild(document.createElement('div'));
    closed = host.attachShadow({ mode: 'closed' });
    roots.set(host, closed);
    clock = 1_000;
    took = 10;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += took;
      return clock;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
    document.body.replaceChildren();
  });

  it('is known in closed roots too, and no longer when it is hidden', () => {
    const [outside, inside] = [popoverIn(document.body), popoverIn(closed)];
    const layer = new WatchedTopLayer();
    expect(layer.now(document)).toEqual([outside, inside]);
    expect(layer.now(document)).toEqual([outside, inside]);
    inside.hidePopover();
    expect(layer.now(document)).toEqual([outside]);
  });

  it('is looked for in roots only when twenty times as long has gone by as the last look took', () => {
    const layer = new WatchedTopLayer();
    layer.now(document);
    const late = popoverIn(closed);
    clock += 150;
    expect(layer.now(document)).toEqual([]);
    clock += 100;
    expect(layer.now(document)).toEqual([late]);
  });
});
