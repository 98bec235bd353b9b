import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRoom, type Room } from '../../utils/page/room.ts';

describe('the room that a page makes for the sidebar', () => {
  const root = document.documentElement;
  let leaving: AbortController;
  let room: Room;
  const text = () => document.querySelector('p')?.getBoundingClientRect();

  beforeEach(() => {
    document.body.innerHTML = '<p>What she said before.</p>';
    leaving = new AbortController();
    room = createRoom(document, 'right', leaving.signal);
  });
  afterEach(() => {
    leaving.abort();
    root.removeAttribute('style');
  });

  it('is a strip that the page’s text keeps clear of, however often it is made', () => {
    room.make(300);
    room.make(120);
    expect(text()?.right).toBeLessThanOrEqual(innerWidth - 120);
    expect(text()?.right).toBeGreaterThan(innerWidth - 160);
  });

  it('is given back without a trace', () => {
    room.make(300);
    room.make(120);
    room.end();
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('leaves the page its own margin', () => {
    root.style.setProperty('margin-right', '7px');
    room.make(120);
    expect(getComputedStyle(root).marginRight).toBe('120px');
    room.end();
    expect(root.getAttribute('style')).toBe('margin-right: 7px;');
  });

  it('leaves the page the margin that it has set meanwhile, and what else it has', () => {
    room.make(120);
    root.style.cssText = 'margin-right: 9px; color: red;';
    room.end();
    expect(root.getAttribute('style')).toBe('margin-right: 9px; color: red;');
  });

  it('is not on paper, and is there again afterwards', () => {
    room.make(120);
    dispatchEvent(new Event('beforeprint'));
    expect(root.hasAttribute('style')).toBe(false);
    dispatchEvent(new Event('afterprint'));
    expect(root.style.marginRight).toBe('120px');
    room.end();
    dispatchEvent(new Event('afterprint'));
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('ends when we leave', () => {
    room.make(120);
    leaving.abort();
    expect(root.hasAttribute('style')).toBe(false);
    room.make(120);
    expect(root.hasAttribute('style')).toBe(false);
  });

  it('is none in a document that has no margins', () => {
    const picture = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
    createRoom(picture, 'left', leaving.signal).make(120);
    expect(picture.documentElement.hasAttribute('style')).toBe(false);
  });
});
