import { afterEach, expect, it } from 'vitest';
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
