import { describe, expect, it } from 'vitest';
import { hearPage } from '../../utils/background/pages.ts';
import { watchedBackground } from '../hostile/messages/fakeBackground.ts';

const place = { tabId: 7, frameId: 0, private: false, origin: 'https://www.mill.example' };
const comments = { item: 'li.note', author: ['b.who'], text: 'p.said' };

describe('a lesson', () => {
  it('is kept for the site that the browser names, not in a private window, not where there is none', async () => {
    const { background, done } = watchedBackground();
    expect(await hearPage(background, place, { say: 'lesson' })).toMatchObject({ site: 'mill.example' });
    expect(await hearPage(background, place, { say: 'teach', comments })).toEqual({ ok: true });
    expect(done).toEqual(['teach']);
    for (const [change, reason] of [
      [{ private: true }, 'privateWindow'],
      [{ origin: undefined }, 'noSiteHere'],
    ] as const) {
      const taught = hearPage(background, { ...place, ...change }, { say: 'teach', comments });
      await expect(taught).rejects.toMatchObject({ reason });
    }
    expect(done).toEqual(['teach']);
  });

  it('gives the sidebar back where it made room, or where something was taught', async () => {
    for (const [besideSidebar, taught, opens] of [
      [true, false, true],
      [false, true, true],
      [false, false, false],
    ] as const) {
      const { background, told } = watchedBackground();
      background.lessons.begin(7, besideSidebar);
      await hearPage(background, place, { say: 'lessonOver', taught });
      expect(told).toEqual(opens ? ['7/0: openSidebar'] : []);
    }
  });
});
