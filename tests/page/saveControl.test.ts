import { describe, expect, it } from 'vitest';
import { besideOrAbove } from '../../utils/page/saveControl.ts';

describe('besideOrAbove', () => {
  const control = { width: 90, height: 28 };

  it.each([
    ['beside the first line where the margin has room', { right: 800, top: 200 }, 0, { right: 386, top: 200 }],
    ['over the upper edge where it has none', { right: 1230, top: 200 }, 0, { right: 50, top: 178 }],
    ['clear of the window’s edge', { right: 1280, top: 200 }, 0, { right: 8, top: 178 }],
    ['in the window when the statement begins above it', { right: 1280, top: -300 }, 0, { right: 8, top: 4 }],
    [
      'clear of the sidebar over a statement that reaches below it',
      { right: 1200, top: 200 },
      380,
      { right: 388, top: 178 },
    ],
    ['beside the first line, clear of the sidebar', { right: 700, top: 200 }, 380, { right: 486, top: 200 }],
    ['over the upper edge where the sidebar takes the margin', { right: 880, top: 200 }, 380, { right: 400, top: 178 }],
  ])('%s', (_, statement, coveredRight, place) => {
    expect(besideOrAbove(statement, control, { width: 1280, coveredRight })).toEqual(place);
  });
});
