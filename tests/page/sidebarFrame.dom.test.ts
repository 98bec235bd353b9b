import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createHost } from '../../utils/page/host.ts';
import { lookFor } from '../../utils/page/look.ts';
import { noRoom } from '../../utils/page/room.ts';
import { createSidebarFrame, type SidebarFrame } from '../../utils/page/sidebarFrame.ts';

const edge = { label: 'Width', resized: () => undefined };
/** The room made, in CSS pixels. */
let made: number;
const room = {
  make: (width: number) => {
    made = width;
  },
  end: () => {
    made = 0;
  },
};

describe('the sidebar’s frame', () => {
  let root: ShadowRoot;
  let sidebar: SidebarFrame;
  const box = () => root.querySelector('iframe')?.getBoundingClientRect();
  const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

  beforeEach(async () => {
    await page.viewport(1000, 700);
    const host = createHost(document, 'en');
    root = host.root;
    sidebar = createSidebarFrame(document, root, lookFor('light'), 'right', 380, room, edge);
    sidebar.open('about:blank');
  });
  afterEach(() => root.host.remove());

  it('stands at its side, as wide as the reader made it', () => {
    expect(box()).toMatchObject({ left: 620, right: 1000, top: 0, bottom: 700 });
    sidebar.resize(500);
    expect(box()).toMatchObject({ left: 500, right: 1000 });
  });

  it('stands at the left where the reader wants it there', () => {
    const left = createSidebarFrame(document, root, lookFor('light'), 'left', 300, noRoom, edge);
    sidebar.close();
    left.open('about:blank');
    expect(box()).toMatchObject({ left: 0, right: 300, top: 0, bottom: 700 });
  });

  it('becomes a sheet in a narrow window, the page in sight above it, and a sidebar again in a wide one', async () => {
    expect(made).toBe(380);
    await page.viewport(412, 800);
    await settled();
    expect(made).toBe(0);
    expect(box()).toMatchObject({ left: 0, right: 412, bottom: 800 });
    expect(box()?.top).toBeGreaterThan(200);
    sidebar.resize(500);
    expect(box()).toMatchObject({ left: 0, right: 412 });
    await page.viewport(1000, 700);
    await settled();
    expect(box()).toMatchObject({ left: 500, top: 0 });
    expect(made).toBe(500);
  });

  it('is gone when closed', () => {
    expect(sidebar.isOpen()).toBe(true);
    expect(sidebar.coveredRight()).toBe(380);
    sidebar.close();
    expect(sidebar.coveredRight()).toBe(0);
    expect(made).toBe(0);
    expect(sidebar.isOpen()).toBe(false);
    expect(box()).toBeUndefined();
  });
});
