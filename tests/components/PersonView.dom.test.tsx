import { describe, expect, it } from 'vitest';
import { PersonView } from '../../components/PersonView.tsx';
import type { Resemblances } from '../../utils/messages.ts';
import { draw, expectAccessible, named, settle, type } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, earliest, latest, second, varga } from './invented.ts';

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

  it('says of repeated words when they were said, and does not list them again', async () => {
    const repeats = { [earliest.id]: [second, latest] };
    const body = await draw(person, fakeConnection({ ...answers, person: { ...answers.person, repeats } }));
    expect(body.querySelectorAll('.card')).toHaveLength(2);
    expect(body.querySelector('.occasions')?.textContent).toBe('Said 3 times: 2013, 2018, 2019');
    const links = [...body.querySelectorAll<HTMLAnchorElement>('.occasions a')];
    expect(links.map(({ title }) => title)[1]).toBe('June 2018, harbour.example');
    expect(links[1]?.href).toContain('#letter-9:~:text=Forty');
    await expectAccessible();
    const site = body.querySelectorAll('select')[1];
    if (!site) throw new Error('no sites to choose');
    site.value = 'gazette.example';
    site.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(body.querySelectorAll('.card')).toHaveLength(2);
    expect(body.querySelector('.occasions')).toBeNull();
  });

  it('tells quotations of what was said from saying it again', async () => {
    const first = { ...earliest, kind: 'comment' as const };
    const again = { ...second, kind: 'comment' as const };
    const statements = [latest, again, first];
    const repeats = { [first.id]: [again, latest] };
    const body = await draw(person, fakeConnection({ ...answers, person: { ...answers.person, statements, repeats } }));
    const told = [...body.querySelectorAll('.occasions-list')].map(({ textContent }) => textContent);
    expect(told).toEqual(['Said 2 times: 2013, 2018', 'Quoted: 2019']);
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

  it('finds among the statements as one types, and marks what is found', async () => {
    const body = await draw(<PersonView handle={varga} />, fakeConnection(answers));
    type(named('Find in these statements'), 'winch');
    await settle();
    expect([...body.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['winch', 'winch']);
    expect(body.querySelectorAll('.card')).toHaveLength(2);
    type(named('Find in these statements'), ' ');
    await settle();
    expect(body.querySelectorAll('.card')).toHaveLength(4);
  });

  it('asks whether it is the same person, with the reasons, and warns of names that only look the same', async () => {
    const masked = { handle: { platform: 'quay.example', name: 'Ils\u0435 Varga' }, count: 2 };
    const elsewhere = { handle: { platform: 'bay.example', name: 'iv' }, count: 1 };
    const other = { handle: { platform: 'sea.example', name: '\u0456v' }, count: 1 };
    const suggestions: Resemblances['suggestions'] = [
      { ...elsewhere, reasons: ['linkedProfile', 'sameSite'], lookalikes: [other, masked] },
    ];
    const connection = fakeConnection({ ...answers, person: { ...answers.person, suggestions, lookalikes: [masked] } });
    const body = await draw(person, connection);
    const warnings = [...body.querySelectorAll('.lookalike')].map(({ textContent }) => textContent);
    expect(warnings).toEqual([
      'This name only looks like “Ils\u0435 Varga” (quay.example): it is written with other letters or hidden signs.',
      '“\u0456v” (sea.example) only looks like that name: it is written with other letters or hidden signs.',
    ]);
    const reasons = [...body.querySelectorAll('.resemblance-reasons li')].map(({ textContent }) => textContent);
    expect(reasons).toEqual(['one links to the other’s profile or site', 'the same name on one site’s addresses']);
    expect(body.querySelectorAll('.resemblance button')).toHaveLength(1);
    expect(connection.orders).toEqual([]);
    named('Same person').click();
    await settle();
    expect(connection.orders).toEqual([{ do: 'unite', handle: varga, withHandle: elsewhere.handle }]);
    await expectAccessible();
  });
});
