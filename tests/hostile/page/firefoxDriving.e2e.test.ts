import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { overPort } from '../../tools/firefox.ts';
import { speakers, threadMarkup } from '../detectors/pages.ts';
import { isWhole } from '../some.ts';
import { expectRead, firefoxPlace, namesAt, tabOf } from './firefoxPlace.ts';
import { attempts, sabotage, strictHeaders } from './sabotage.ts';

const at = firefoxPlace();
/** Where a statement stands on all these pages: some of them would not say. */
let box: DOMRect;
let paths = 0;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const told = (command: object) => overPort(at.desk, { command });
const saved = async () => {
  const question = { ask: 'history', words: '', savedOnly: false, offset: 0, limit: 1 };
  return (await overPort<{ total: number }>(at.desk, { question })).total;
};

beforeAll(async () => {
  await visit(pageOf());
  box = await at.page.evaluate<DOMRect>(`document.querySelector('#comment-2').getBoundingClientRect().toJSON()`);
});
afterEach(async () => {
  for (let left = await saved(); left > 0; left--) await told({ do: 'undo' });
});

async function visit(html: string, headers: Record<string, string> = {}): Promise<string> {
  const url = at.web.add('warmwall', `/firefox-driven/${++paths}`, html, headers);
  await at.page.goto(url);
  return url;
}
const pageOf = (more = '') => `<!doctype html><title>Meters</title><body>${threadMarkup()}${more}`;

/** Points at a statement, and presses the control at its corner no sooner than a reader could, until it saves. */
async function expectSaves(): Promise<void> {
  const saves = async () => {
    await at.page.mouse(3, 500);
    await at.page.mouse(box.left + 40, box.top + 30);
    await at.page.mouse(box.left + 44, box.top + 34);
    await wait(300);
    await at.page.mouse(box.right - 24, box.top - 8);
    await wait(800);
    if ((await saved()) === 0) await at.page.mouse(box.right - 23, box.top - 8, true);
    await wait(400);
    return saved();
  };
  await expect.poll(saves, { timeout: 30_000 }).toBe(1);
}

/** Opens the sidebar, and sees that there is one and that it is on top. */
async function expectOneSidebar(url: string): Promise<void> {
  await told({ do: 'toggleSidebar', tabId: await tabOf(at, url) });
  const isOnTop = `(() => { const host = document.elementFromPoint(innerWidth - 60, 300); return host?.parentNode === document.documentElement && host !== document.body && host.matches(':popover-open'); })()`;
  await expect.poll(() => at.page.evaluate(isOnTop), { timeout: 20_000 }).toBe(true);
  expect(await at.page.evaluate('window.length')).toBe(0);
  expect(await hosts()).toBe(1);
}
const hosts = () =>
  at.page.evaluate<number>(
    `[...document.documentElement.children].filter(({ localName }) => localName === 'div').length`,
  );

describe('Firefox: a page cannot act in the reader’s name', () => {
  it.each(Object.entries(attempts))('%s', async (_name, script) => {
    const url = await visit(pageOf());
    await expectRead(at, url);
    await at.page.mouse(box.left + 40, box.top + 30);
    await wait(600);
    await at.page.evaluate(`(() => { ${script} })()`);
    await wait(700);
    expect(await saved()).toBe(0);
    expect(await namesAt(at, url), 'nobody is silenced').toEqual(expect.arrayContaining(speakers));
    expect((await at.page.frames()).map((frame) => frame.url)).toEqual([]); // neither a card nor the sidebar
    expect(
      await at.page.evaluate(`document.elementFromPoint(innerWidth - 60, 300)?.matches(':popover-open')`),
    ).not.toBe(true);
  });
});

describe('Firefox: after all that a page did, the reader’s own click still saves', () => {
  it.each(Object.entries(sabotage))('%s', async (_name, script) => {
    await expectRead(at, await visit(pageOf(`<script>${script}</script>`)));
    await expectSaves();
  });
});

describe('Firefox: strict documents do not break us, nor we them', () => {
  it.each(Object.entries(strictHeaders))('%s', async (_name, headers) => {
    await expectRead(at, await visit(pageOf(), headers));
    await expectSaves();
  });

  it('XHTML', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Meters</title></head><body>${threadMarkup()}</body></html>`;
    await expectRead(at, await visit(xhtml, { 'Content-Type': 'application/xhtml+xml' }));
  });
});

const others = pageOf().replaceAll('Ada Fenn', 'Di Norr');
const parsed = `new DOMParser().parseFromString(${JSON.stringify(others)}, 'text/html')`;

describe('Firefox: a document that becomes another', () => {
  it('has its body replaced', async () => {
    const url = await visit(pageOf());
    await expectRead(at, url);
    await at.page.evaluate(`document.body.replaceWith(document.adoptNode(${parsed}.body))`);
    await expectRead(at, url, ['Di Norr']);
    await expectOneSidebar(url);
  });

  it('is written anew by document.open', async () => {
    const url = await visit(pageOf());
    await expectRead(at, url);
    await at.page.evaluate(`document.open(), document.write(${JSON.stringify(others)}), document.close()`);
    await wait(2_000);
    expect(await hosts()).toBeLessThanOrEqual(1);
    await expectOneSidebar(url);
  });

  it('comes back from the back/forward cache', async () => {
    const url = await visit(pageOf(), { 'Cache-Control': 'max-age=60' });
    await expectRead(at, url);
    await at.page.evaluate('(window.wasHere = true)');
    await at.page.goto(
      at.web.add('warmwall', '/elsewhere', '<!doctype html><title>Elsewhere</title><p>Nobody speaks here.'),
    );
    await at.page.evaluate('setTimeout(() => history.back(), 10)');
    const isBack = () => at.page.evaluate('window.wasHere ?? false').catch(() => false);
    await expect.poll(isBack, { timeout: 20_000 }).toBe(true);
    await expectRead(at, url);
    await expectOneSidebar(url);
  });
});

/** How many frames there are at once, and how long a storm lasts in ms; less where it must fit `npm test`. */
const frames = isWhole ? 500 : 50;
const storm = process.env.HOSTILE_LONG ? 60_000 : 6_000;

describe('Firefox: a page that storms is still read, and stays alive', () => {
  it(`${frames} frames`, async () => {
    const frame = `<iframe srcdoc="<p>Only a few words in this frame.</p>" width="40" height="20"></iframe>`;
    const url = await visit(pageOf(frame.repeat(frames)));
    await expectRead(at, url);
    expect(await hosts()).toBeLessThanOrEqual(1);
  }, 240_000);

  it(`1,000 nodes a second for ${storm / 1_000} s`, async () => {
    const url = await visit(pageOf('<div id="rain"></div>'));
    await expectRead(at, url);
    const turns = await at.page.evaluate<number>(`new Promise((resolve) => {
      const rain = document.querySelector('#rain');
      const end = performance.now() + ${storm};
      let turns = 0;
      const timer = setInterval(() => {
        turns += 1;
        for (let node = 0; node < 50; node++) {
          const drop = document.createElement('p');
          drop.textContent = 'Drop ' + turns + '.' + node + ' falls upon the roof and runs away from there.';
          rain.append(drop);
        }
        while (rain.childElementCount > 5_000) rain.firstElementChild.remove();
        if (performance.now() < end) return;
        clearInterval(timer);
        resolve(turns);
      }, 50);
    })`);
    expect(turns, 'the page had its turns').toBeGreaterThan(storm / 50 / 10);
    await at.page.evaluate(`(() => {
      const row = document.querySelector('#comment-1').cloneNode(true);
      row.id = 'comment-9';
      for (const one of row.querySelectorAll('a')) one.href = '#comment-9';
      row.querySelector('cite').textContent = 'Di Norr';
      row.querySelector('p').textContent = 'The ninth reading of the meter was lower than I had expected it to be.';
      document.querySelector('ol').append(row);
    })()`);
    await expectRead(at, url, [...speakers, 'Di Norr']);
  }, 180_000);
});
