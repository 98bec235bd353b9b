import type { Answers, Question } from '../../../utils/messages.ts';
import type { RecordedStatement, Statement } from '../../../utils/statement.ts';

/** How a test asks the background of a browser. */
export type Ask = <Q extends Question>(question: Q) => Promise<Answers[Q['ask']]>;

/** A comment with a number of its own in its words. */
function numbered(number: number): Statement {
  const url = 'https://mill.example/wheel';
  return {
    kind: 'comment',
    author: { platform: 'mill.example', name: 'Ina Vesper' },
    text: `The reading number ${number} was taken in the cellar.`,
    url: `${url}#c${number}`,
    isPartOf: { url, title: 'A wheel', site: 'mill.example' },
    target: { source: url, selector: [] },
  };
}

/** What a frame's reader says to have one saved. */
export const saveMessage = (number: number) => ({ say: 'save', ref: number, statement: numbered(number) });

/** The numbers of all that is saved now. */
export async function savedNumbers(ask: Ask): Promise<Set<number>> {
  const numbers = new Set<number>();
  for (let offset = 0; ; offset += 500) {
    const { statements } = await ask({ ask: 'history', words: '', savedOnly: true, offset, limit: 500 });
    for (const { text } of statements) numbers.add(Number(/number (\d+)/.exec(text)?.[1]));
    if (statements.length < 500) return numbers;
  }
}

/** What is wrong with a record whose counters, rows and index do not agree; undefined where they do. */
export async function disagreement(ask: Ask): Promise<string | undefined> {
  const history = await ask({ ask: 'history', words: '', savedOnly: true, offset: 0, limit: 500 });
  const handle = numbered(0).author ?? { platform: '', name: '' };
  const { person } = await ask({ ask: 'person', handle, offset: 0, limit: 1 });
  if (person.savedCount !== history.total)
    return `the person has ${person.savedCount} saved, the record ${history.total}`;
  const torn = history.statements.find((one: RecordedStatement) => !one.author || !one.isPartOf.title);
  if (torn) return `statement ${torn.id} has lost its author or page`;
  for (const { text } of history.statements.slice(0, 3)) {
    const words = `"${text.slice(0, text.indexOf(' was'))}"`;
    const found = await ask({ ask: 'history', words, savedOnly: true, offset: 0, limit: 5 });
    if (!found.statements.some((one) => one.text === text)) return `${words} is not found`;
  }
  return undefined;
}
