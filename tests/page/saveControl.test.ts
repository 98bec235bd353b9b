import { describe, expect, it } from 'vitest';
import { besideOrAbove } from '../../utils/page/saveControl.ts';

describe('besideOrAbove', () => {
  const control = { width: 90, height: 28 };

  it.each([
    ['beside the first line where the margin has room', { right: 800, top: 200 }, 1280, { right: 386, top: 200 }],
    ['over the upper edge where it has none', { right: 1230, top: 200 }, 1280, { right: 50, top: 178 }],
    ['clear of the window’s edge', { right: 1280, top: 200 }, 1280, { right: 8, top: 178 }],
    ['in the window when the statement begins above it', { right: 1280, top: -300 }, 1280, { right: 8, top: 4 }],
  ])('%s', (_, statement, width, place) => {
    expect(besideOrAbove(statement, control, width)).toEqual(place);
  });
});
