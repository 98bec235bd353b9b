import { afterEach, describe, expect, it } from 'vitest';
import { holdHost } from '../../utils/page/holdHost.ts';
import { createHost, type Host } from '../../utils/page/host.ts';

let host: Host | undefined;
afterEach(() => {
  host?.element.remove();
  document.body.replaceChildren();
});

/** What a page is told that watches whether its button can be seen and is not covered. */
function isVisible(button: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const watching: IntersectionObserverInit & { trackVisibility: true; delay: number } = {
      trackVisibility: true,
      delay: 100,
    };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve((entry as unknown as { isVisible: boolean }).isVisible);
    }, watching);
    observer.observe(button);
  });
}

it('lets a page know its own buttons for uncovered', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.textContent = 'Pay';
  expect(await isVisible(button)).toBe(true);
  host = createHost(document, 'en');
  expect(host.element.matches(':popover-open')).toBe(true);
  expect(await isVisible(button)).toBe(true);
});

describe('what a page does to our element', () => {
  const hands: Record<string, (element: HTMLElement) => unknown> = {
    'is taken away': (element) => element.remove(),
    'is put elsewhere': (element) => document.body.append(element),
    'is styled with force': (element) => element.style.setProperty('opacity', '0', 'important'),
    'loses its style': (element) => element.removeAttribute('style'),
    'is hidden': (element) => element.setAttribute('hidden', ''),
    'is made inert': (element) => element.setAttribute('inert', ''),
    'is given a class': (element) => element.setAttribute('class', 'theirs'),
    'leaves the top layer': (element) => element.hidePopover(),
    'is no popover any more': (element) => element.removeAttribute('popover'),
    'closes by itself': (element) => element.setAttribute('popover', 'auto'),
  };

  it.each(Object.entries(hands))('when it %s, is undone after a moment', async (_name, lay) => {
    const end = new AbortController();
    host = createHost(document, 'en');
    const made = host.element.cloneNode();
    holdHost(document, host, end.signal);
    lay(host.element);
    expect(host.isAsMade()).toBe(false);
    await expect.poll(() => host?.isAsMade()).toBe(true);
    expect(host.element.isEqualNode(made)).toBe(true);
    expect(host.element.parentNode).toBe(document.documentElement);
    expect(host.element.matches(':popover-open')).toBe(true);
    end.abort();
  });

  it.each<[string, (element: HTMLElement) => unknown]>([
    ['a mark on it', (element) => element.setAttribute('data-night-inline', '')],
    ['a property of its own', (element) => element.style.setProperty('--night-color', '#e8e6e3')],
  ])('is let be where it hides nothing: %s', async (_name, lay) => {
    const end = new AbortController();
    host = createHost(document, 'en');
    holdHost(document, host, end.signal);
    lay(host.element);
    expect(host.isAsMade()).toBe(true);
    host.element.style.setProperty('opacity', '0.1', 'important');
    expect(host.isAsMade()).toBe(false);
    end.abort();
  });

  it('is borne ever longer where the page does it again each time', async () => {
    const end = new AbortController();
    host = createHost(document, 'en');
    const { element } = host;
    holdHost(document, host, end.signal);
    let times = 0;
    const theirs = new MutationObserver(() => {
      if (!element.isConnected) return;
      times += 1;
      element.remove();
    });
    theirs.observe(document.documentElement, { childList: true });
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(5);
    theirs.disconnect();
    end.abort();
  });
});
