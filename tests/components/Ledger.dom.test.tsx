import { describe, expect, it } from 'vitest';
import { DueRoom } from '../../components/DueRoom.tsx';
import { Ledger } from '../../components/Ledger.tsx';
import { Moved } from '../../components/Moved.tsx';
import type { RecordedStatement } from '../../utils/statement.ts';
import { draw, expectAccessible, named, settle } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, recorded } from './invented.ts';

const first = recorded({
  datePublished: '2012-03-24',
  text: 'The weir will stand by the end of 2013. It costs 2 million euros.',
});
const second = recorded({
  datePublished: '2014-05-01',
  text: 'The weir will stand by mid-2016. It costs 3.5 million euros.',
});

const ledger = (statements: RecordedStatement[]) => (
  <main>
    <h1>Ledger</h1>
    <h2>Ina</h2>
    <Ledger statements={statements} />
  </main>
);

function choose(select: HTMLSelectElement | null, value: string): void {
  if (!select) throw new Error('nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('Ledger', () => {
  it('lists forecasts, the newest first, draws them, and sets figures of one unit side by side', async () => {
    const body = await draw(ledger([first, second]), fakeConnection(answers));
    expect([...body.querySelectorAll('.forecast-due')].map(({ textContent }) => textContent)).toEqual([
      'by Aug 2016',
      'by 2013',
    ]);
    // Drawn in the order of the list: who said it later stands further to the right.
    const saidAt = [...body.querySelectorAll('.forecasts-line circle')].map((one) => Number(one.getAttribute('cx')));
    expect(saidAt).toEqual(saidAt.toSorted((a, b) => b - a));
    expect(new Set(saidAt).size).toBe(2);
    expect([...body.querySelectorAll('.figure-series td')].map(({ textContent }) => textContent)).toEqual([
      '2 million euros',
      '3.5 million euros',
    ]);
    await expectAccessible();
  });

  it('says the words of an event once, in the sentence', async () => {
    const said = recorded({ datePublished: '2012-03-24', text: 'The weir will stand before the election.' });
    const body = await draw(ledger([said]), fakeConnection(answers));
    expect(body.querySelector('.forecast-due')?.textContent).toBe('No date');
    expect(body.querySelector('.forecast-words .words-telling')?.textContent).toBe('before the election');
  });

  it('takes the reader’s verdict, and the address of what shows it', async () => {
    const connection = fakeConnection(answers);
    const body = await draw(ledger([first]), connection);
    choose(body.querySelector('select'), 'missed');
    await settle();
    const due = '2012-03-24..2013-12-31';
    expect(connection.orders).toEqual([{ do: 'judge', id: first.id, due, outcome: 'missed', evidence: undefined }]);
    const judged = { ...first, verdicts: [{ due, outcome: 'missed' as const }] };
    await draw(ledger([judged]), connection);
    const field = named('Link to what shows it') as HTMLInputElement;
    field.value = 'the paper';
    field.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(body.textContent).toContain('This is no web address.');
    expect(connection.orders).toHaveLength(1);
    field.value = 'https://gazette.example/weir';
    field.dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(connection.orders[1]).toMatchObject({ outcome: 'missed', evidence: 'https://gazette.example/weir' });
    choose(body.querySelector('select'), 'open');
    await settle();
    expect(connection.orders[2]).toEqual({ do: 'judge', id: first.id, due });
    await expectAccessible();
  });

  it('forgets an address in its field when the record has lost it', async () => {
    const connection = fakeConnection(answers);
    const verdict = { due: '2012-03-24..2013-12-31', outcome: 'missed' as const };
    const evidence = 'https://gazette.example/weir';
    await draw(ledger([{ ...first, verdicts: [{ ...verdict, evidence }] }]), connection);
    const field = named('Link to what shows it') as HTMLInputElement;
    expect(field.value).toBe(evidence);
    field.value = `${evidence}/2`;
    field.dispatchEvent(new FocusEvent('blur'));
    await draw(ledger([{ ...first, verdicts: [{ ...verdict, evidence: `${evidence}/2` }] }]), connection);
    await draw(ledger([{ ...first, verdicts: [verdict] }]), connection);
    await settle();
    expect((named('Link to what shows it') as HTMLInputElement).value).toBe('');
  });

  it('says so where there is nothing to forecast', async () => {
    const body = await draw(ledger([recorded({ text: 'Well said.' })]), fakeConnection(answers));
    expect(body.textContent).toContain('No dates ahead');
  });
});

it('shows what moved as values, without a verdict', async () => {
  const now = { text: second.text, datePublished: second.datePublished };
  const table = (
    <main>
      <h1>Here</h1>
      <Moved now={now} earlier={[first]} />
    </main>
  );
  const body = await draw(table, fakeConnection(answers));
  expect([...body.querySelectorAll('td bdi')].map(({ textContent }) => textContent)).toEqual([
    'by 2013',
    'by Aug 2016',
    '2 million euros',
    '3.5 million euros',
  ]);
  await expectAccessible();
});

describe('DueRoom', () => {
  const room = (
    <main>
      <h1>Library</h1>
      <DueRoom allow={async () => true} />
    </main>
  );
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('parts what comes next, what is past and open, and what comes later', async () => {
    const soon = recorded({ datePublished: '2015-01-01', text: `The lock opens by ${inDays(5)}.` });
    const later = recorded({ datePublished: '2015-01-01', text: `The dam holds until ${inDays(400)}.` });
    const done = { ...second, verdicts: [{ due: '2014-05-01..2016-08-31', outcome: 'kept' as const }] };
    const statements = [first, done, later, soon];
    const history = { total: statements.length, statements };
    const body = await draw(room, fakeConnection({ ...answers, history }));
    await settle();
    expect(body.querySelector('.library-count')?.textContent).toBe('1 falls due in the next 30 days');
    const sections = [...body.querySelectorAll('.due-list section')].map((section) => [
      section.getAttribute('aria-label'),
      section.querySelectorAll('.forecast').length,
    ]);
    expect(sections).toEqual([
      ['In the next 30 days', 1],
      ['Past due, still open', 1],
      ['Later', 1],
    ]);
    await expectAccessible();
  });

  it('says how something comes here where there is nothing', async () => {
    const body = await draw(room, fakeConnection({ ...answers, history: { total: 0, statements: [] } }));
    await settle();
    expect(body.textContent).toContain('Nothing that is saved falls due');
    await expectAccessible();
  });
});
