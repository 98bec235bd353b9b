import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { attend } from '../../utils/page/attend.ts';
import { Frame } from '../../utils/page/frame.ts';
import type { Messenger } from '../../utils/page/messenger.ts';
import type { PageManners, PageMessage, PageOrder } from '../../utils/pageMessages.ts';
import { pageLanguageFor } from '../../utils/words/onPage.ts';

const manners: PageManners = {
  read: 'paused',
  draws: true,
  launcher: false,
  launcherTop: 40,
  side: 'right',
  width: 380,
  makesRoom: true,
  appearance: 'light',
  language: pageLanguageFor('en', []),
};

/** A background that answers with the manners it is given, and can give orders to whoever attends now. */
class Background implements Messenger {
  readonly heard: PageMessage['say'][] = [];
  manners = manners;
  preferred = { kept: true };
  #listeners = new Set<(order: PageOrder) => void>();

  send(message: PageMessage): Promise<unknown> {
    this.heard.push(message.say);
    return Promise.resolve(
      { hello: this.manners, sidebar: { nonce: 'n' }, prefer: this.preferred }[
        message.say as 'hello' | 'sidebar' | 'prefer'
      ],
    );
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

/** A thread of three comments, held clear of the window’s edges; gives the words of the second. */
function showThread(): Element {
  const said = ['The weir gave way in the night.', 'It was repaired by noon, and nobody was told.', 'Who pays for it?'];
  document.body.innerHTML = `<ol class="comments" style="width: 60%">${said
    .map(
      (words, i) =>
        `<li class="comment" id="comment-${i}"><cite class="author">Reader ${'ABC'[i]}</cite>
        <time datetime="2020-05-0${i + 1}T10:00:00Z">May</time><p class="comment-text">${words}</p></li>`,
    )
    .join('')}</ol>`;
  return document.querySelector('#comment-1 p') as Element;
}

/** Our own element on the page, where there is one. */
const ours = () => document.documentElement.querySelector(':scope > div[popover]');

let background: Background;
afterEach(async () => {
  background.order({ order: 'closeSidebar' });
  document.body.replaceChildren();
  // Whoever attends leaves, and nobody reads on.
  background.manners = { ...manners, read: 'never' };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(ours()).toBeNull());
  vi.restoreAllMocks();
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

test('the page has its whole width again when a sidebar is closed that was opened anew, or when we leave meanwhile', async () => {
  await page.viewport(1000, 700);
  const room = () => document.documentElement.style.marginRight;
  background = new Background();
  await attend(window, background);
  background.order({ order: 'openSidebar' });
  await vi.waitFor(() => expect(room()).toBe('380px'));
  background.manners = { ...manners, language: pageLanguageFor('de', []) };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(timesOpened(background)).toBe(2));
  await vi.waitFor(() => expect(room()).toBe('380px'));
  background.order({ order: 'closeSidebar' });
  expect(room()).toBe('');
  background.order({ order: 'openSidebar' });
  background.manners = { ...manners, language: pageLanguageFor('fr', []) };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(background.heard.filter((say) => say === 'hello')).toHaveLength(5));
  background.order({ order: 'closeSidebar' });
  expect(room()).toBe('');
});

test('a sidebar that was closed stays so', async () => {
  background = new Background();
  await attend(window, background);
  background.manners = { ...manners, language: pageLanguageFor('de', []) };
  background.order({ order: 'settingsChanged' });
  await vi.waitFor(() => expect(background.heard.filter((say) => say === 'hello')).toHaveLength(3));
  expect(timesOpened(background)).toBe(0);
});

test('on a site where nothing is drawn, pointing draws nothing and is followed; a step by the keyboard is shown', async () => {
  const hovered = showThread();
  background = new Background();
  background.manners = { ...manners, read: 'yes', launcher: true, draws: false };
  await attend(window, background);
  await vi.waitFor(() => expect(background.heard).toContain('report'), { timeout: 5_000 });
  await userEvent.hover(hovered);
  await vi.waitFor(() => expect(background.heard).toContain('inView'));
  expect(ours()).toBeNull();
  background.order({ order: 'step', by: 1 });
  await vi.waitFor(() => expect(ours()).not.toBeNull());
});

test('what was found out before a pause leads to nothing when it comes after it', async () => {
  vi.spyOn(Frame.prototype, 'isTop', 'get').mockReturnValue(true);
  showThread();
  background = new Background();
  background.manners = { ...manners, read: 'paused', launcher: true };
  await attend(window, background);
  background.order({ order: 'statementsHere' });
  expect(ours()).toBeNull();
});

test('whoever asks for our things when we have left leaves nothing on the page', () => {
  background = new Background();
  const acts = new Proxy({} as ConstructorParameters<typeof Frame>[3], { get: () => () => undefined });
  const frame = new Frame(window, background, manners, acts);
  frame.leave();
  frame.furnish();
  expect(ours()).toBeNull();
});

test('the launcher of a private window goes from this page, says that it comes again, and comes back', async () => {
  // Tests run in a frame; the launcher is the whole page's.
  vi.spyOn(Frame.prototype, 'isTop', 'get').mockReturnValue(true);
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  // An open root, so that the test can look inside.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    roots.push(attach.call(this, { ...init, mode: 'open' }));
    return roots.at(-1) as ShadowRoot;
  });
  const find = (text: string) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [role=status]')])
      .findLast((one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent)?.includes(text));
  const press = async (text: string) => {
    await vi.waitFor(() => expect(find(text)).toBeDefined(), { timeout: 5_000 });
    await new Promise((done) => setTimeout(done, 600)); // what is pressed sooner is taken for lured
    await userEvent.click(find(text) as HTMLElement);
  };
  showThread();
  background = new Background();
  background.manners = { ...manners, read: 'yes', launcher: true };
  background.preferred = { kept: false };
  await attend(window, background);
  await vi.waitFor(() => expect(find('what they said before')).toBeDefined(), { timeout: 5_000 });
  await userEvent.hover(find('what they said before') as HTMLElement);
  await press('Never show');
  await vi.waitFor(() => expect(find('In a private window')).toBeDefined());
  expect(find('what they said before')).toBeUndefined();
  await press('Undo');
  await vi.waitFor(() => expect(find('what they said before')).toBeDefined());
});

test('what the pointer has rested on since before the page was read is the statement in view', async () => {
  await userEvent.hover(showThread());
  background = new Background();
  background.manners = { ...manners, read: 'yes' };
  await attend(window, background);
  await vi.waitFor(() => expect(background.heard).toContain('inView'), { timeout: 5_000 });
});
