import { describe, expect, it } from 'vitest';
import { Options } from '../../components/Options.tsx';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const options = (
  <Options
    shortcuts={[
      { name: 'next-statement', shortcut: '' },
      { name: 'open-sidebar', shortcut: 'Alt+Shift+E' },
    ]}
    changeShortcuts={() => undefined}
    allowDownloads={async () => false}
    version="9.9.9"
  />
);

describe('Options', () => {
  it('explains every choice, and is accessible', async () => {
    const body = await draw(options, fakeConnection(answers));
    expect(body.textContent).toContain('Nothing is sent anywhere.');
    expect(body.querySelector('kbd')?.textContent).toBe('Alt+Shift+E');
    expect(body.textContent).toContain('9.9.9');
    await expectAccessible();
  });

  it('lists the shortcuts, the most used first', async () => {
    const body = await draw(options, fakeConnection(answers));
    const terms = [...body.querySelectorAll('.shortcuts dt')].map(({ textContent }) => textContent);
    expect(terms.slice(0, 2)).toEqual(['Open or close the sidebar', 'Go to the next statement']);
  });

  it('changes one setting at a time, at once', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(options, connection);
    body.querySelector<HTMLInputElement>('[role=switch]')?.click();
    named('Dark').click();
    named('Left').click();
    expect(connection.orders).toEqual([
      { do: 'set', settings: { keepRead: true } },
      { do: 'set', settings: { appearance: 'dark' } },
      { do: 'set', settings: { sidebarSide: 'left' } },
    ]);
  });

  it('takes a site out of a pasted address, and says what is no site', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(options, connection);
    const [form] = body.querySelectorAll('form');
    const field = form?.querySelector('input') ?? body;
    type(field, 'not a site');
    await settle();
    form?.requestSubmit();
    await settle();
    expect(body.querySelector('[role=alert]')?.textContent).toContain('not the name of a site');
    await expectAccessible();
    type(field, 'https://www.News.example/2020/a?b#c');
    await settle();
    form?.requestSubmit();
    expect(connection.orders).toEqual([{ do: 'set', settings: { keepReadSites: ['news.example'] } }]);
  });

  it('takes a site off a list with a way back', async () => {
    const undrawnSites = ['dam.example', 'mill.example'];
    const connection = fakeConnection({ ...answers, settings: { ...answers.settings, undrawnSites } });
    const body = await draw(options, connection);
    named('Take dam.example off the list').click();
    await settle();
    expect(body.querySelector('.notices')?.textContent).toContain('dam.example is off the list.');
    named('Undo').click();
    expect(connection.orders).toEqual([
      { do: 'set', settings: { undrawnSites: ['mill.example'] } },
      { do: 'set', settings: { undrawnSites } },
    ]);
  });

  it('asks before it forgets a site, and forgets nothing when told to keep it', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(options, connection);
    type(named('Site to forget'), 'news.example');
    await settle();
    named('Forget this site').click();
    await settle();
    const dialog = body.querySelector('dialog') ?? body;
    expect(dialog.textContent).toContain('Forget all that was said on news.example?');
    await expectAccessible();
    named('Keep it', dialog).click();
    expect(connection.orders).toEqual([]);
    named('Forget this site').click();
    named('Forget this site', dialog).click();
    expect(connection.orders).toEqual([{ do: 'forget', what: { site: 'news.example' } }]);
  });
});
