import { describe, expect, it } from 'vitest';
import { mannersFor } from '../../utils/background/manners.ts';
import { obey } from '../../utils/background/obey.ts';
import { hearPage } from '../../utils/background/pages.ts';
import { defaultSettings, type Settings } from '../../utils/settings.ts';
import { watchedBackground } from '../hostile/messages/fakeBackground.ts';

const place = { tabId: 3, frameId: 0, private: false, origin: 'https://mill.example' };

/** A background that remembers its settings. */
function remembering(first: Partial<Settings> = {}) {
  const { background } = watchedBackground();
  const kept = { now: { ...defaultSettings, ...first }, times: 0 };
  background.desk.settings = async () => kept.now;
  background.desk.keepSettings = async (settings) => {
    kept.now = settings;
    kept.times += 1;
  };
  return { background, kept };
}

describe('what the reader does to our things on a page', () => {
  it('is remembered: the width for all pages, the launcher’s place for its site', async () => {
    const { background, kept } = remembering();
    await hearPage(background, place, { say: 'prefer', width: 500 });
    await hearPage(background, place, { say: 'prefer', launcherTop: 70 });
    expect(mannersFor(kept.now, 'https://mill.example/a', ['en'])).toMatchObject({ width: 500, launcherTop: 70 });
    expect(mannersFor(kept.now, 'https://dam.example/a', ['en'])).toMatchObject({ width: 500, launcherTop: 40 });
  });

  it('can switch the launcher off for ever, and on again', async () => {
    const { background, kept } = remembering();
    expect(await hearPage(background, place, { say: 'prefer', launcher: false })).toEqual({ kept: true });
    expect(kept.now.launcher).toBe(false);
    await hearPage(background, place, { say: 'prefer', launcher: true });
    expect(kept.now.launcher).toBe(true);
  });

  it('is forgotten of the site longest unmoved, from the 301st on', async () => {
    const launcherTops = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s${i}.example`, 10]));
    const { background, kept } = remembering({ launcherTops });
    await hearPage(background, place, { say: 'prefer', launcherTop: 70 });
    expect(Object.keys(kept.now.launcherTops)).toHaveLength(300);
    expect(kept.now.launcherTops).toMatchObject({ 's1.example': 10, 'mill.example': 70 });
    expect(kept.now.launcherTops).not.toHaveProperty(['s0.example']);
  });

  it('leaves no trace of a private window, nor a place for a frame without an address', async () => {
    const { background, kept } = remembering();
    const inPrivate = { ...place, private: true };
    const answer = await hearPage(background, inPrivate, {
      say: 'prefer',
      launcherTop: 70,
      width: 500,
      launcher: false,
    });
    expect(answer).toEqual({ kept: false });
    expect(kept.times).toBe(0);
    await hearPage(background, { ...place, origin: undefined }, { say: 'prefer', launcherTop: 70 });
    expect(kept.now.launcherTops).toEqual({});
  });
});

describe('what is chosen in a private window', () => {
  const inPrivate = { private: true };

  it('names no site in the settings: that would keep where the reader was', async () => {
    const { background, kept } = remembering({ neverReadSites: ['dam.example'] });
    for (const settings of [{ neverReadSites: ['mill.example'] }, { launcherTops: { 'mill.example': 9 } }])
      await expect(obey(background, { do: 'set', settings }, inPrivate)).rejects.toThrow('This is a private window');
    expect(kept.times).toBe(0);
  });

  it('may be how all sites are read', async () => {
    const { background, kept } = remembering();
    await obey(background, { do: 'set', settings: { paused: true } }, inPrivate);
    expect(kept.now.paused).toBe(true);
  });
});
