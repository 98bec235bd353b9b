import { expect, it } from 'vitest';
import { TaughtSites } from '../../components/TaughtSites.tsx';
import { draw, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers } from './invented.ts';

const lesson = { site: 'news.example', comments: { item: 'li.note', author: ['b.who'], text: 'p.said' } };

async function choose(body: HTMLElement, content: string): Promise<void> {
  const field = body.querySelector('input');
  const files = new DataTransfer();
  files.items.add(new File([content], 'lesson.json'));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await settle();
}

it('forgets a lesson, with a way back', async () => {
  const connection = fakeConnection(answers);
  await draw(<TaughtSites />, connection);
  named('Forget what was taught of gazette.example').click();
  await settle();
  named('Undo').click();
  expect(connection.orders).toEqual([{ do: 'unteach', site: 'gazette.example' }, { do: 'undo' }]);
});

it('takes a lesson in from a file, and says of another file that it is none', async () => {
  const connection = fakeConnection(answers);
  const body = await draw(<TaughtSites />, connection);
  await choose(body, JSON.stringify(lesson));
  expect(connection.orders).toEqual([{ do: 'teach', ...lesson }]);
  for (const content of ['{', '{}', JSON.stringify({ ...lesson, site: 'no site' }), ' '.repeat(30_000)]) {
    await choose(body, content);
    expect(body.textContent).toContain('This file teaches no site.');
  }
  expect(connection.orders).toHaveLength(1);
});

it('says so where nothing was taught', async () => {
  const body = await draw(<TaughtSites />, fakeConnection({ ...answers, taught: [] }));
  expect(body.textContent).toContain('You have taught no site yet.');
});
