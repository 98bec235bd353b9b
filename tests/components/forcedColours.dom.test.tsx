import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Library } from '../../components/Library.tsx';
import { Segments } from '../../components/Segments.tsx';
import { draw, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, related } from './invented.ts';

const set = (value: string) =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
beforeEach(() => set('active'));
afterEach(() => set('none'));

/** A system colour as the browser computes it here. */
function system(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

it('keeps the words of what is chosen apart from their ground, also under the pointer', async () => {
  const segments = (
    <Segments
      label="Rooms"
      options={[
        ['here', 'On this page'],
        ['search', 'Search'],
      ]}
      chosen="here"
      onChoose={() => undefined}
    />
  );
  await draw(segments, fakeConnection(answers));
  await userEvent.hover(named('On this page'));
  const { color, backgroundColor } = getComputedStyle(named('On this page'));
  expect([color, backgroundColor]).toEqual([system('HighlightText'), system('Highlight')]);
});

it('draws the sign of what is saved in the ink of its row', async () => {
  const body = await draw(<Library allowNotifications={async () => true} />, fakeConnection(answers));
  const rows = [...body.querySelectorAll<HTMLElement>('[role=option]')];
  const saved = rows.find((row) => row.textContent?.includes(related.text.slice(0, 20)));
  const ink = () => getComputedStyle(saved?.querySelector('.icon') as Element).color;
  expect(ink()).toBe(system('Highlight'));
  saved?.click();
  await settle();
  expect(ink()).toBe(system('HighlightText'));
});
