import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { demoBrowser } from '../tools/demoBrowser.ts';
import { ask, sidebarOf, tabIdOf } from '../tools/extension.ts';
import { tellFrames } from '../tools/onPage.ts';

const article = `<!doctype html><html lang="en"><title>The weir at Orrin</title><main><article><h1>The weir at Orrin</h1>
<p>The weir at Orrin will stay shut until the spring, the water board has told the villages below it this week.</p>
<p>“We found a crack as long as my arm, and nobody had looked there for years,” said the engineer Ilse Varga.</p>
<p>The board has promised a report. It will be read in the hall, where the plans of the old weir still hang.</p></article></main>`;

/** A reader says whose words a quotation is: in the sidebar, in one step, which can be undone. */
describe('a quotation given to the wrong person', () => {
  const demo = demoBrowser();

  const here = async (page: Page) => ask(demo.desk, { ask: 'here', tabId: await tabIdOf(demo.desk, page.url()) });
  const speakers = async (page: Page) => (await here(page)).speakers.map(({ handle }) => handle.name);
  it('is given to somebody else where it stands, and taken back', async () => {
    const page = await demo.read(demo.web.add('slowcurrent', '/weir', article));
    expect(await speakers(page)).toEqual(['Ilse Varga']);
    await tellFrames(demo.desk, page, { order: 'toggleSidebar' });
    const sidebar = await sidebarOf(page);
    await sidebar.locator('.speaker-row-button').first().click({ timeout: 15_000 });
    await sidebar.getByRole('button', { name: 'Correct whose words these are' }).first().click({ timeout: 15_000 });
    await sidebar.getByRole('textbox').first().fill('Runa Lind');
    await sidebar.getByRole('button', { name: 'Change the speaker' }).click();
    await expect.poll(() => speakers(page), { timeout: 15_000 }).toEqual(['Runa Lind']);
    await sidebar.getByText('Kept as words of Runa Lind').waitFor();
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => speakers(page), { timeout: 15_000 }).toEqual(['Ilse Varga']);
    await page.close();
  });
});
