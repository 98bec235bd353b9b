import { describe, expect, it } from 'vitest';
import { SameWords } from '../../components/SameWords.tsx';
import type { Tied } from '../../utils/statement.ts';
import { draw, expectAccessible, named } from './draw.tsx';
import { fakeConnection } from './fakeConnection.ts';
import { answers, comment, earliest, tied } from './invented.ts';

async function drawn(...ties: Tied[]): Promise<{ body: HTMLElement; asked: unknown }> {
  const connection = fakeConnection({ ...answers, ties });
  const view = (
    <main>
      <h1>Here</h1>
      <SameWords of={{ frameId: 3, ref: 7 }} speaker="Ilse Varga" />
    </main>
  );
  return { body: await draw(view, connection), asked: connection.questions[0] };
}

describe('SameWords', () => {
  it('asks for the statement on the page, and shows nothing where there is no tie', async () => {
    const { body, asked } = await drawn();
    expect(asked).toEqual({ ask: 'ties', of: { frameId: 3, ref: 7 } });
    expect(body.querySelector('.same-words')).toBeNull();
  });

  it('says when and where the same words stand, with a link to the place', async () => {
    const { body } = await drawn(tied(earliest.text, earliest));
    expect(body.querySelector('li')?.textContent).toBe('Same words Mar 2, 2013 · harbour.example ');
    expect(body.querySelector('a')?.href).toContain('harbour.example/2019/bridge-letters#:~:text=The%20bridge');
    expect(body.querySelector('.same-words-text')).toBeNull();
    await expectAccessible();
  });

  it('shows what was altered, word by word', async () => {
    const { body } = await drawn(
      tied(earliest.text.replace('two minutes', 'four minutes').replace('2015', '2016'), earliest),
    );
    const text = (name: string) => [...body.querySelectorAll(name)].map(({ textContent }) => textContent?.trim());
    expect(body.querySelector('.same-words-how')?.textContent).toBe('Altered');
    expect(text('del')).toEqual(['two', '2015.']);
    expect(text('ins')).toEqual(['four', '2016.']);
    expect(body.textContent).toContain('Struck out: left out. Underlined: put in.');
    await expectAccessible();
  });

  it('shows what was left out', async () => {
    const { body } = await drawn(
      tied('The bridge will lift within two minutes, and it will be open to carts.', earliest),
    );
    expect(body.querySelector('.same-words-how')?.textContent).toBe('Shortened');
    expect(body.querySelector('del')?.textContent).toBe('before the spring of 2015.');
    expect(body.querySelector('ins')).toBeNull();
  });

  it('tells of words that are not shown what was altered alone, and shows them on the page', async () => {
    const altered = tied(earliest.text.replace('two minutes', 'four minutes'), earliest);
    const connection = fakeConnection({ ...answers, ties: [tied(earliest.text, earliest), altered] });
    let shown = 0;
    const view = (
      <main>
        <h1>Here</h1>
        <SameWords of={{ frameId: 3, ref: 7 }} speaker="Ilse Varga" onShow={() => shown++} />
      </main>
    );
    const body = await draw(view, connection);
    expect([...body.querySelectorAll('.same-words-how')].map(({ textContent }) => textContent)).toEqual(['Altered']);
    named('Show on the page').click();
    expect(shown).toBe(1);
    await expectAccessible();
  });

  it('calls nobody’s own new words an alteration', async () => {
    const again = { ...tied(earliest.text.replace('two minutes', 'four minutes'), earliest), saidAgain: true };
    const { body } = await drawn(again);
    expect(body.querySelector('.same-words-how')?.textContent).toBe('Said again, changed');
    expect(body.querySelector('.same-words-altered')).toBeNull();
    expect(body.querySelector('ins')?.textContent).toBe('four');
    await expectAccessible();
  });

  it('names another speaker, says what came later, and tells three places at most', async () => {
    const { body } = await drawn(...[1, 2, 3, 4].map(() => tied(comment.text, comment, true)));
    expect(body.querySelectorAll('li')).toHaveLength(3);
    expect(body.querySelector('li')?.textContent).toMatch(/Dennis Okoye later$/);
    await expectAccessible();
  });
});
