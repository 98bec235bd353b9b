import type { Page } from 'playwright';
import { ask, order, type Running } from './extension.ts';
import type { Shoot } from './shots.ts';

const popup = { width: 400, height: 560 };
const phone = { width: 360, height: 740 };

/** The pages of a reader who has just begun. */
export async function shootEmptyPages(running: Running, shoot: Shoot): Promise<void> {
  await shootOne(running, shoot, 'welcome.html', '7-welcome');
  await shootOne(running, shoot, 'welcome.html', '7-welcome-narrow', phone);
  await shootOne(running, shoot, 'popup.html', '6-popup-empty', popup);
  await shootOne(running, shoot, 'library.html', '5-library-empty');
}

/** The pages of a reader of some years; the popup as it hangs over `read`. */
export async function shootPages(running: Running, read: Page, shoot: Shoot): Promise<void> {
  const over = { ...popup, over: read.url() };
  await shootOne(running, shoot, 'popup.html', '4-popup', over);
  await shootOne(running, shoot, 'popup.html', '4-popup-site', over, (page) => page.locator('summary').click());
  await shootOne(running, shoot, 'popup.html', '4-popup-people', over, (page) => press(page, 'People'));
  await shootOne(running, shoot, 'library.html', '5-library');
  await shootOne(running, shoot, 'library.html', '5-library-statement', {}, (page) =>
    page.getByRole('option').nth(1).click(),
  );
  await shootOne(running, shoot, 'library.html', '5-library-several', {}, async (page) => {
    await page.getByRole('option').nth(1).click();
    await page
      .getByRole('option')
      .nth(3)
      .click({ modifiers: ['Shift'] });
  });
  await shootOne(running, shoot, 'library.html#room=files', '5-library-files');
  await shootOne(running, shoot, 'library.html', '5-library-person', {}, async (page) => {
    await press(page, 'People');
    await page
      .getByRole('button', { name: /^Ennio Bassani/ })
      .first()
      .click();
  });
  await saveForecasts(running);
  await shootOne(running, shoot, 'library.html', '5-library-due', {}, (page) => press(page, 'Due'));
  await shootOne(running, shoot, 'library.html', '5-library-trash', {}, (page) => press(page, 'Trash'));
  await shootOne(running, shoot, 'library.html', '5-library-narrow', phone);
  await shootOne(running, shoot, 'options.html', '8-options', { width: 1280, height: 1800 });
  await shootOne(running, shoot, 'options.html', '8-options-narrow', phone);
  const desk = await running.open('library.html');
  await order(desk, { do: 'set', settings: { paused: true } });
  await shootOne(running, shoot, 'popup.html', '4-popup-paused', over);
  await order(desk, { do: 'set', settings: { paused: false } });
  await desk.close();
}

/** Saves what the inventor said would happen, so that it stands among what falls due. */
async function saveForecasts({ open }: Running): Promise<void> {
  const desk = await open('library.html');
  const question = { ask: 'history', words: 'author:Bassani panels', savedOnly: false, offset: 0, limit: 8 } as const;
  const { statements } = await ask(desk, question);
  await order(desk, { do: 'save', ids: statements.map(({ id }) => id) });
  await desk.close();
}

interface View {
  width?: number;
  height?: number;
  /** The address of the tab that the popup hangs over; as a tab of its own it would hang over itself. */
  over?: string;
}

/** One of the extension's own pages, in a window of 1280 x 860 px unless told; `act` brings it into its state. */
export async function shootOne(
  { context, id }: Running,
  shoot: Shoot,
  file: string,
  name: string,
  { width = 1280, height = 860, over }: View = {},
  act?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  if (over) await page.addInitScript(hangOver, over);
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${id}/${file}`);
  await page.waitForTimeout(400);
  await act?.(page);
  await page.waitForTimeout(400);
  await shoot(page, name);
  await page.close();
}

/** Runs in the page: makes the tab with this address the one that is looked at. */
function hangOver(url: string): void {
  type Tab = { url?: string };
  type Query = (what: object, done?: (tabs: Tab[]) => void) => Promise<Tab[]> | undefined;
  type Browser = { tabs: { query: Query } };
  const { chrome, browser } = globalThis as unknown as { chrome: Browser; browser?: Browser };
  for (const one of browser ? [chrome, browser] : [chrome]) {
    const query = one.tabs.query.bind(one.tabs);
    one.tabs.query = async (_what, done) => {
      const tabs = ((await query({})) ?? []).filter((tab) => tab.url === url);
      done?.(tabs);
      return tabs;
    };
  }
}

/** Presses the button of this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
