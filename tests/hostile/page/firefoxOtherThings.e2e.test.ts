import { afterEach, describe, expect, it } from 'vitest';
import { type FirefoxFrame, overPort } from '../../tools/firefox.ts';
import { threadMarkup } from '../detectors/pages.ts';
import { some } from '../some.ts';
import { until } from '../until.ts';
import { isUndone, type Place } from './disguisedPage.ts';
import { type Disguise, disguises, toolsOfDisguise } from './disguises.ts';
import { firefoxPlace } from './firefoxPlace.ts';

const at = firefoxPlace();
let pages = 0;

const handle = { platform: 'warmwall.localhost', name: 'Bo Lind' };
const veil = disguises['a popover over it that lets the pointer through'];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const told = (command: object) => overPort(at.desk, { command });
const saved = async () => {
  const question = { ask: 'history', words: '', savedOnly: true, offset: 0, limit: 1 };
  return (await overPort<{ total: number }>(at.desk, { question })).total;
};
const followed = async () => {
  const question = { ask: 'person', handle, offset: 0, limit: 1 };
  return (await overPort<{ person: { followed: boolean } }>(at.desk, { question })).person.followed;
};
const frameOf = async (name: string) => (await at.page.frames()).find(({ url }) => url.includes(`/${name}.html`));

afterEach(async () => {
  for (let left = await saved(); left > 0; left--) await told({ do: 'undo' });
  await told({ do: 'unfollow', handle });
});

async function visit(): Promise<void> {
  const html = `<!doctype html><title>Meters</title><body>${threadMarkup()}`;
  await at.page.goto(at.web.add('warmwall', `/firefox-things/${++pages}`, html));
  await at.page.bringToFront();
  await until(() => at.page.evaluate<boolean>('document.documentElement.children.length > 2'));
  await at.page.evaluate(`(() => { ${toolsOfDisguise} })()`);
}
const run = (script: string, { x, y }: Place) =>
  at.page.evaluate(`(() => { const host = hostOfOurs(), x = ${x}, y = ${y}; ${script} })()`);

/** Goes to a place as a hand does, and stays a moment. */
async function goTo({ x, y }: Place): Promise<void> {
  await at.page.mouse(x - 3, y - 2);
  await at.page.mouse(x, y);
  await wait(700);
}
const press = ({ x, y }: Place) => at.page.mouse(x + 1, y, true);

/** The middle of the first element that a selector finds. */
async function middleOf(selector: string, frame?: FirefoxFrame): Promise<Place> {
  const place = `(() => { const { left, right, top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: (left + right) / 2, y: (top + bottom) / 2 }; })()`;
  if (!frame) return at.page.evaluate<Place>(place);
  const corner = '({ x: mozInnerScreenX, y: mozInnerScreenY })';
  const [inFrame, of, outer] = await Promise.all([
    frame.evaluate<Place>(place),
    frame.evaluate<Place>(corner),
    at.page.evaluate<Place>(corner),
  ]);
  return { x: inFrame.x + of.x - outer.x, y: inFrame.y + of.y - outer.y };
}

/** Where our things are hit on a line across the window: from which CSS pixel to which; nothing where they are not. */
const hitAcross = (y: string) =>
  at.page.evaluate<[number, number] | null>(
    `(() => { const xs = []; for (let x = 2; x < innerWidth; x += 2) if (document.elementFromPoint(x, ${y}) === hostOfOurs()) xs.push(x); return xs.length ? [xs[0], xs.at(-1)] : null; })()`,
  );

/** Presses as a reader does who sees that nothing came of it: again, until it acts. */
async function pressUntil(find: () => Promise<Place>, acts: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await acts()) return true;
        const place = await find();
        await goTo(place);
        await press(place);
        await wait(400);
        return acts();
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** Points at a statement; where the control then stands. */
async function controlOf(): Promise<Place> {
  const box = await at.page.evaluate<DOMRect>('document.querySelector("#comment-2").getBoundingClientRect().toJSON()');
  await at.page.mouse(3, 500);
  await goTo({ x: box.left + 40, y: box.top + 30 });
  return { x: box.right - 24, y: box.top - 8 };
}
/** The way back stands at the end of the toast. */
async function undoOf(): Promise<Place> {
  const across = await hitAcross('innerHeight - 44');
  if (!across) throw new Error('There is no toast.');
  return { x: across[1] - 28, y: await at.page.evaluate<number>('innerHeight - 44') };
}
async function followOf(): Promise<Place> {
  await at.page.mouse(3, 500);
  await goTo(await middleOf('#comment-2 cite'));
  await until(async () => (await frameOf('card'))?.evaluate<boolean>(`!!document.querySelector('${follow}')`) ?? false);
  return middleOf(follow, await frameOf('card'));
}
const follow = 'button[aria-pressed]';

/** Under a disguise nothing comes of a press; under one that we undo ourselves, of a press at once. */
async function pressDisguised({ put, away }: Disguise, place: Place, isShort = false): Promise<void> {
  await goTo(place);
  await run(put, place);
  if (!isShort) await wait(400);
  await press(place);
  await wait(500);
  await run(away, place);
}

describe('Firefox: the way back in the toast is not pressed under a disguise, and is without it', () => {
  it.each(some(Object.entries(disguises)))('%s', async (name, disguise) => {
    await visit();
    await pressUntil(controlOf, async () => (await saved()) === 1);
    await pressDisguised(disguise, await undoOf(), isUndone(name));
    expect(await saved()).toBe(1);
    await until(() => at.page.evaluate<boolean>('isPlain()'));
    await pressUntil(undoOf, async () => (await saved()) === 0);
  });
});

describe('Firefox: the card takes no press under a disguise, and does without it', () => {
  it.each(some(Object.entries(disguises).filter(([name]) => !isUndone(name))))('%s', async (_name, disguise) => {
    await visit();
    await pressDisguised(disguise, await followOf());
    expect(await followed()).toBe(false);
    await until(() => at.page.evaluate<boolean>('isPlain()'));
    await pressUntil(followOf, followed);
  });
});

describe('Firefox: our other things take no press that the reader cannot see either', () => {
  const under = veil ?? { put: '', away: '' };
  const opened = async () => (await frameOf('sidebar')) !== undefined;

  it('the sidebar', async () => {
    await visit();
    const tabId = await at.desk.evaluate<number>(
      `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('/firefox-things/${pages}'))?.id ?? 0)`,
    );
    await told({ do: 'toggleSidebar', tabId });
    const search = '.bar button[aria-pressed] ~ button[aria-pressed]';
    const isThere = `!!document.querySelector('${search}')`;
    await until(async () => (await frameOf('sidebar'))?.evaluate<boolean>(isThere).catch(() => false) ?? false);
    const place = () => frameOf('sidebar').then((frame) => middleOf(search, frame));
    const pressed = async () =>
      (await frameOf('sidebar'))?.evaluate<boolean>(`document.querySelector('${search}').ariaPressed === 'true'`) ??
      false;
    await pressDisguised(under, await place());
    expect(await pressed()).toBe(false);
    await pressUntil(place, pressed);
  });

  it('the launcher', async () => {
    await visit();
    const launcher = async () => ({
      x: (await hitAcross('innerHeight * 0.4 + 20'))?.[1] ?? 0,
      y: await at.page.evaluate<number>('Math.round(innerHeight * 0.4 + 20)'),
    });
    const place = await launcher();
    await pressDisguised(under, { ...place, x: place.x - 10 });
    expect(await opened()).toBe(false);
    await pressUntil(async () => ({ ...place, x: place.x - 10 }), opened);
  });

  it('the button beside selected words', async () => {
    await visit();
    const selection = `(() => { getSelection().selectAllChildren(document.querySelector('#comment-2 p')); const { left, right, bottom } = getSelection().getRangeAt(0).getBoundingClientRect(); return { x: (left + right) / 2, y: bottom + 24 }; })()`;
    const place = await at.page.evaluate<Place>(selection);
    await wait(600);
    await pressDisguised(under, place);
    expect(await frameOf('card')).toBeUndefined();
    await pressUntil(
      () => at.page.evaluate<Place>(selection),
      async () => (await frameOf('card')) !== undefined,
    );
  });

  it('a mark beside a name, which lets every press through', async () => {
    await visit();
    const { x, y } = await middleOf('#comment-2 cite');
    await at.page.evaluate(
      `document.addEventListener('click', ({ target }) => { window.pressed = target.localName; }, true)`,
    );
    await at.page.mouse(x, y, true);
    expect(await at.page.evaluate('window.pressed')).toBe('cite');
    await run(under.put, { x, y });
    await at.page.mouse(x, y, true);
    await wait(500);
    expect([await saved(), await followed(), await opened()]).toEqual([0, false, false]);
  });
});
