import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CardFrame } from '../../components/CardFrame.tsx';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, silentHere } from './invented.ts';

const ofVarga = <CardFrame about={{ frameId: 0, ref: 1 }} above={false} />;
const ofSelection = <CardFrame about="selection" above={false} />;

describe('the card of a name', () => {
  it('tells who, how many, the two nearest, first and latest', async () => {
    const body = await draw(ofVarga, fakeConnection(answers));
    expect(body.querySelector('h1')?.textContent).toBe('Ilse Varga');
    expect(body.querySelector('.speaker-head')?.textContent).toContain('9 earlier · 2013–2019');
    const days = [...body.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(days).toEqual(['2016-11-20T18:05Z', '2018-06', '2013-03-02', '2019-09-14T07:30']);
    await expectAccessible();
  });

  it('has the latest also where it repeats what is nearest, and all of it in sight', async () => {
    await page.viewport(360, 480); // as utils/page/cardFrame.ts has it
    const { speaker } = answers.speaker;
    if (!speaker?.latest || !speaker.related[0]) throw new Error('nobody');
    const repeats = { [speaker.related[0].id]: [speaker.latest] };
    const connection = fakeConnection({ ...answers, speaker: { speaker: { ...speaker, repeats }, private: false } });
    const body = await draw(ofVarga, connection);
    const days = [...body.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(days).toEqual(['2016-11-20T18:05Z', '2018-06', '2013-03-02', '2019-09-14T07:30']);
    const sheet = body.querySelector('.card-sheet') ?? body;
    expect(sheet.scrollHeight).toBeLessThanOrEqual(sheet.clientHeight);
  });

  it('follows, opens the sidebar, and closes with Escape', async () => {
    const connection = fakeConnection(answers);
    await draw(ofVarga, connection);
    named(/^Open in the sidebar/).click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await settle();
    expect(connection.orders).toEqual([{ do: 'openSidebar' }, { do: 'closeCard' }]);
  });

  it('says that nothing earlier is known, and offers to follow', async () => {
    const speaker = { speaker: silentHere, private: false };
    const body = await draw(ofVarga, fakeConnection({ ...answers, speaker }));
    expect(body.textContent).toContain('Nothing earlier from this person yet.');
    named(/^Follow/);
    await expectAccessible();
  });
});

describe('the card of selected words', () => {
  it('proposes the people of the page and saves as one of them', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(ofSelection, connection);
    expect(body.querySelector('input')?.value).toBe('Ilse Varga');
    await expectAccessible();
    named('Dennis Okoye').click();
    await settle();
    named('Save').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'saveSelection', name: 'Dennis Okoye' }]);
    expect(body.textContent).toContain('Saved as a statement of Dennis Okoye.');
    await expectAccessible();
    named('Undo').click();
    await settle();
    expect(connection.orders.slice(1)).toEqual([{ do: 'undo' }, { do: 'closeCard' }]);
  });

  it('takes a name that is typed, and none that is blank', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(ofSelection, connection);
    const field = body.querySelector('input') as HTMLInputElement;
    type(field, '  ');
    await settle();
    expect((named('Save') as HTMLButtonElement).disabled).toBe(true);
    type(field, ' Runa Lind ');
    await settle();
    named('Save').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'saveSelection', name: 'Runa Lind' }]);
  });

  it('says what to do where nothing is selected', async () => {
    const body = await draw(ofSelection, fakeConnection({ ...answers, selection: { private: false, names: [] } }));
    expect(body.textContent).toContain('Select some on the page');
  });
});
