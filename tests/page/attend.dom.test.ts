import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { attend } from '../../utils/page/attend.ts';
import type { Messenger } from '../../utils/page/messenger.ts';
import type { PageManners, PageMessage, PageOrder } from '../../utils/pageMessages.ts';
import { pageLanguageFor } from '../../utils/words/onPage.ts';

const manners: PageManners = {
  read: 'paused',
  launcher: false,
  launcherTop: 40,
  side: 'right',
  width: 380,
  appearance: 'light',
  language: pageLanguageFor('en', []),
};

/** A background that answers with the manners it is given, and can give orders to whoever attends now. */
class Background implements Messenger {
  readonly heard: PageMessage['say'][] = [];
  manners = manners;
  #listeners = new Set<(order: PageOrder) => void>();

  send(message: PageMessage): Promise<unknown> {
    this.heard.push(message.say);
    return Promise.resolve({ hello: this.manners, sidebar: { nonce: 'n' } }[message.say as 'hello' | 'sidebar']);
  }
  onOrder(listen: (order: PageOrder) => void, signal: AbortSignal): void {
    this.#listeners.add(listen);
    signal.addEventListener('abort', () => this.#listeners.delete(listen));
  }
  order(order: PageOrder): void {
    for (const listen of [...this.#listeners]) listen(order);
  }
  pageAddress = () => 'about:blank';
  alive = () => true;
}

const timesOpened = (background: Background) => background.heard.filter((say) => say === 'sidebar').length;

let background: Background;
afterEach(() => {
  background.order({ order: 'closeSidebar' });
  document.body.replaceChildren();
});

test('a sidebar that was open is open again where other settings begin the page anew', async () => {
  background = new Background();
  await attend(window, background);
  background.order({ order: 'openSidebar' });
  await vi.waitFor(() => expect(timesOpened(background)).toBe(1));
  background.manners = { ...manners, language: pageLanguageFor('de', []) };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(timesOpened(background)).toBe(2));
});

test('a sidebar that was closed stays so', async () => {
  background = new Background();
  await attend(window, background);
  background.manners = { ...manners, language: pageLanguageFor('de', []) };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(background.heard.filter((say) => say === 'hello')).toHaveLength(3));
  expect(timesOpened(background)).toBe(0);
});

test('what the pointer has rested on since before the page was read is the statement in view', async () => {
  const said = ['The weir gave way in the night.', 'It was repaired by noon, and nobody was told.', 'Who pays for it?'];
  document.body.innerHTML = `<ol class="comments">${said
    .map(
      (words, i) =>
        `<li class="comment" id="comment-${i}"><cite class="author">Reader ${'ABC'[i]}</cite>
        <time datetime="2020-05-0${i + 1}T10:00:00Z">May</time><p class="comment-text">${words}</p></li>`,
    )
    .join('')}</ol>`;
  await userEvent.hover(document.querySelector('#comment-1 p') as Element);
  background = new Background();
  background.manners = { ...manners, read: 'yes' };
  await attend(window, background);
  await vi.waitFor(() => expect(background.heard).toContain('inView'), { timeout: 5_000 });
});
