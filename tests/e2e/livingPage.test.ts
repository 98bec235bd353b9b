import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Present } from '../../utils/messages.ts';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, tabIdOf } from '../tools/extension.ts';

/** Pages that go on changing after they have loaded: what is on them now is what is known of them. */
describe('the living page', () => {
  const demo = demoBrowser();

  const row = (number: number, author: string, text: string): string =>
    `<li class="comment" id="comment-${number}"><cite class="fn">${author}</cite> <a href="#comment-${number}"><time datetime="2020-05-0${number % 9}T10:00">5 May 2020</time></a><div class="comment-text"><p>${text}</p></div></li>`;
  const three = [1, 2, 3].map((n) =>
    row(
      n,
      ['Ada Fenn', 'Bo Lind', 'Cy Marsh'][n - 1] ?? '',
      `The ${n}. reading of the meter was lower than I had expected it to be.`,
    ),
  );
  const thread = (rows: readonly string[]): string => `<h1>Meters</h1><ol class="comment-list">${rows.join('')}</ol>`;

  const visit = (path: string, body: string): Promise<Page> =>
    demo.visit(demo.web.add('warmwall', path, `<!doctype html><title>Meters</title><body>${body}</body>`));

  const present = async (page: Page): Promise<Present[]> => {
    const tabId = await tabIdOf(demo.desk, page.url());
    return (await ask(demo.desk, { ask: 'here', tabId })).speakers.flatMap((speaker) => speaker.present);
  };
  const texts = async (page: Page) => (await present(page)).map(({ text }) => text).sort();
  const count = (page: Page) => expect.poll(async () => (await present(page)).length, { timeout: 15_000 });

  it('sees comments that are loaded late, and more of them', async () => {
    const page = await visit('/late', '<h1>Meters</h1><div id="here"></div>');
    await page.waitForTimeout(500);
    await page.evaluate((html) => {
      const list = document.createElement('ol');
      list.className = 'comment-list';
      list.append(document.createRange().createContextualFragment(html));
      document.querySelector('#here')?.append(list);
    }, three.join(''));
    await count(page).toBe(3);
    await page.evaluate(
      (html) => document.querySelector('ol')?.append(document.createRange().createContextualFragment(html)),
      row(4, 'Di Norr', 'Mine was higher, but the door had been left open all night long.'),
    );
    await count(page).toBe(4);
    await page.close();
  });

  it('takes an edit in place for the new words', async () => {
    const page = await visit('/edit', thread(three));
    await count(page).toBe(3);
    await page.evaluate(() => {
      const text = document.querySelector('#comment-2 p');
      if (text) text.textContent = 'I misread the meter; the second figure was the same as the first.';
    });
    await expect.poll(() => texts(page)).toContain('I misread the meter; the second figure was the same as the first.');
    await count(page).toBe(3);
    await page.close();
  });

  it('forgets what is removed', async () => {
    const page = await visit('/remove', thread(three));
    await count(page).toBe(3);
    await page.evaluate(() => document.querySelector('#comment-3')?.remove());
    await count(page).toBe(2);
    await page.close();
  });

  it('follows a soft navigation to another page', async () => {
    const page = await visit('/soft', thread(three));
    await count(page).toBe(3);
    await page.evaluate(() => {
      history.pushState({}, '', '/soft/other');
      document.body.replaceChildren('Nothing is said here.');
    });
    await count(page).toBe(0);
    await page.close();
  });

  it('reads nodes that a virtual list uses again', async () => {
    const page = await visit('/virtual', thread(three));
    await count(page).toBe(3);
    await page.evaluate(() => {
      document.querySelectorAll('.comment').forEach((comment, index) => {
        comment.id = `comment-${20 + index}`;
        comment.querySelector('a')?.setAttribute('href', `#comment-${20 + index}`);
        const text = comment.querySelector('p');
        if (text) text.textContent = `The ${20 + index}. reading was taken by somebody else in another cellar.`;
      });
    });
    await expect.poll(async () => (await texts(page)).every((text) => text.includes('another cellar'))).toBe(true);
    await page.close();
  });

  it('sees into open shadow roots', async () => {
    const page = await visit('/shadow', '<h1>Meters</h1><x-thread></x-thread>');
    await page.evaluate(
      (html) => {
        document
          .querySelector('x-thread')
          ?.attachShadow({ mode: 'open' })
          .append(document.createRange().createContextualFragment(html));
        document.body.append('.'); // as pages do, it changes something of its own too
      },
      `<ol class="comment-list">${three.join('')}</ol>`,
    );
    await count(page).toBe(3);
    await page.close();
  });

  it('sees frames made of words: srcdoc', async () => {
    const inner = thread(three).replaceAll('"', '&quot;');
    const page = await visit('/srcdoc', `<iframe srcdoc="${inner}"></iframe>`);
    await count(page).toBe(3);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await count(page).toBe(0);
    await page.close();
  });

  it('knows a page that comes back from the back/forward cache', async () => {
    const page = await visit('/back', thread(three));
    await count(page).toBe(3);
    await page.goto(demo.web.address('benchnotes', '/'));
    // Playwright waits in vain for the loading of a page that only comes back.
    await page.evaluate('setTimeout(() => history.back(), 10)');
    await count(page).toBe(3);
    await page.close();
  });
});
