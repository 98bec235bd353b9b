import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createLauncher } from '../../utils/page/launcher.ts';
import { lookFor } from '../../utils/page/look.ts';
import { noRoom } from '../../utils/page/room.ts';
import { createSidebarFrame } from '../../utils/page/sidebarFrame.ts';
import { createToast } from '../../utils/page/toast.ts';
import { pageLanguageFor, sayIn } from '../../utils/words/onPage.ts';

const say = sayIn(pageLanguageFor('en', []));
const look = lookFor('light');

/** An open root, so that the test can look inside. */
function rootHere(): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  return host.attachShadow({ mode: 'open' });
}

afterEach(() => document.body.replaceChildren());

describe('the launcher', () => {
  function launch() {
    const acts = { open: vi.fn(), moved: vi.fn(), dismiss: vi.fn() };
    const root = rootHere();
    const launcher = createLauncher(document, root, look, 'right', say, acts);
    const [button, off] = root.querySelectorAll('button');
    if (!button || !off) throw new Error('no buttons');
    return { acts, launcher, button, off, box: button.parentElement as HTMLElement };
  }

  it('is not seen until it is shown, and opens the sidebar for a real press only', async () => {
    const { acts, launcher, button, box } = launch();
    expect(getComputedStyle(box).display).toBe('none');
    launcher.show(true);
    button.click();
    expect(acts.open).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(acts.open).toHaveBeenCalledOnce();
  });

  it('is moved with the arrow keys, within the window', async () => {
    const { acts, launcher, button } = launch();
    launcher.show(true);
    launcher.moveTo(97);
    button.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(acts.moved.mock.calls.flat()).toEqual([100, 100, 95]);
    expect(button.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('is dragged along its edge, and a drag opens nothing', async () => {
    const { acts, launcher, button } = launch();
    launcher.show(true);
    const goal = document.body.appendChild(document.createElement('p'));
    goal.style.cssText = 'position: fixed; right: 0; top: 80vh; width: 20px; height: 20px; margin: 0';
    await userEvent.dragAndDrop(button, goal);
    expect(acts.open).not.toHaveBeenCalled();
    expect(acts.moved.mock.calls.at(-1)?.[0]).toBeGreaterThan(60);
  });

  it('offers to go for ever where it is reached', async () => {
    const { acts, launcher, off, button } = launch();
    launcher.show(true);
    expect(getComputedStyle(off).visibility).toBe('hidden');
    button.focus();
    expect(getComputedStyle(off).visibility).toBe('visible');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(acts.dismiss).toHaveBeenCalledOnce();
  });
});

describe('the sidebar’s edge', () => {
  function open(side: 'left' | 'right') {
    const resized = vi.fn();
    const root = rootHere();
    const sidebar = createSidebarFrame(document, root, look, side, 380, noRoom, { label: 'Width', resized });
    sidebar.open('about:blank');
    const edge = root.querySelector('[role=separator]') as HTMLElement;
    const frame = root.querySelector('iframe') as HTMLIFrameElement;
    return { resized, sidebar, edge, frame };
  }

  it.each([
    ['right', '{ArrowLeft}', 400],
    ['right', '{ArrowRight}', 360],
    ['left', '{ArrowRight}', 400],
  ] as const)('on the %s: %s makes it %i px wide', async (side, key, width) => {
    await page.viewport(1000, 600);
    const { resized, edge, frame } = open(side);
    edge.focus();
    await userEvent.keyboard(key);
    expect(resized).toHaveBeenCalledExactlyOnceWith(width);
    expect(frame.getBoundingClientRect().width).toBe(width);
    expect(edge.getAttribute('aria-valuenow')).toBe(String(width));
  });

  it('is dragged, no further than the sidebar may grow', async () => {
    await page.viewport(1000, 600);
    const { resized, edge, frame } = open('right');
    const goal = document.body.appendChild(document.createElement('p'));
    goal.style.cssText = 'position: fixed; left: 0; top: 300px; width: 20px; height: 20px; margin: 0';
    await userEvent.dragAndDrop(edge, goal);
    expect(resized).toHaveBeenCalledExactlyOnceWith(720);
    expect(frame.inert).toBe(false);
  });

  it('goes with the sidebar', () => {
    const { sidebar, edge } = open('right');
    sidebar.close();
    expect(edge.isConnected).toBe(false);
  });
});

it('shows a toast in the middle, as wide as its words need, in a narrow window too', async () => {
  await page.viewport(360, 640);
  const root = rootHere();
  createToast(document, root, () => look, say).show(
    'The button no longer appears. The settings bring it back.',
    () => {},
  );
  const { left, right, width, height } = (root.querySelector('[role=status]') as Element).getBoundingClientRect();
  expect(width).toBeGreaterThan(300);
  expect(height).toBeLessThan(70);
  expect(Math.abs(left - (360 - right))).toBeLessThanOrEqual(1);
});
