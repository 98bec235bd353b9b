import { describe, expect, it } from 'vitest';
import { PersonView } from '../../components/PersonView.tsx';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, varga } from './invented.ts';

const person = (
  <main>
    <h1>Ilse</h1>
    <PersonView handle={varga} />
  </main>
);

describe('PersonView', () => {
  it('draws the years, and says the same in a table', async () => {
    const body = await draw(person, fakeConnection(answers));
    expect(body.querySelectorAll('.timeline-gap')).toHaveLength(3);
    const rows = [...body.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[0]).toBe('201310');
    expect(rows[3]).toBe('201611');
    await expectAccessible();
  });

  it('shows what fits the choice, and says when nothing does', async () => {
    const body = await draw(person, fakeConnection(answers));
    named('Saved only').click();
    await settle();
    expect(body.querySelectorAll('.card')).toHaveLength(1);
    const year = body.querySelector('select') ?? body;
    if (!(year instanceof HTMLSelectElement)) throw new Error('no years to choose');
    year.value = '2013';
    year.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(body.querySelectorAll('.card')).toHaveLength(0);
    expect(body.textContent).toContain('Nothing of theirs fits this choice.');
    await expectAccessible();
  });
});
