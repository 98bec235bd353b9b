import type { Handle, Statement } from '../../../utils/statement.ts';
import { chanceOf, wordOf, zipf } from './zipf.ts';

/** How many words there are, and of whom so many statements are. */
const vocabulary = 200_000;
const statementsPerPage = 25;
const sites = 200;

const word = zipf(vocabulary);
const first = Date.UTC(2014, 0, 1);
const tenYears = 10 * 365 * 86_400_000;

/** How many people speak in a record of this size. */
export function peopleIn(count: number): number {
  return 300 + Math.floor(count / 50);
}

/** The handle of the n-th of these people. */
export function personOf(number: number): Handle {
  const name = `${capital(wordOf(number * 7 + 40))} ${capital(wordOf(number * 3 + 900))}`;
  if (number % 3 === 0) return { platform: 'disqus', id: `p${number}`, name, url: `https://disqus.example/p${number}` };
  return { platform: siteOf(number), name };
}

/** A maker of the statements of a record of `count`, each by its number from 0: the same whenever it is asked. */
export function inventedRecord(count: number): (number: number) => Statement {
  const person = zipf(peopleIn(count));
  return (number) => {
    const chance = chanceOf(number + 1);
    const page = Math.floor(number / statementsPerPage);
    return statementBy(personOf(person(chance())), `https://${siteOf(page)}/thread/${page}`, number, chance);
  };
}

/** A page of `size` statements that is in no record yet: some of its people are known. */
export function inventedPage(number: number, size: number, people: number): Statement[] {
  const url = `https://${siteOf(number)}/new/${number}`;
  const chance = chanceOf(-number - 1);
  const speakers = Array.from({ length: Math.ceil(size / 3) }, () => personOf(Math.floor(chance() * people * 1.2)));
  return Array.from({ length: size }, (_, i) =>
    statementBy(speakers[Math.floor(chance() * speakers.length)] as Handle, url, i, chance),
  );
}

/** A word, drawn so that used and rare ones are as likely: from the `from`-th most used to the `to`-th. */
export function wordBetween(chance: number, from: number, to: number): string {
  return wordOf(Math.floor(from * (to / from) ** chance));
}

function statementBy(author: Handle, url: string, number: number, chance: () => number): Statement {
  const text = prose(chance, 8 + Math.floor(-Math.log(1 - chance()) * 52));
  const site = new URL(url).host;
  const statement: Statement = {
    kind: 'comment',
    author,
    text,
    url: `${url}#c${number}`,
    datePublished: new Date(first + Math.floor(chance() * tenYears)).toISOString(),
    isPartOf: { url, canonicalUrl: url, title: prose(chance, 7), site, inLanguage: 'en' },
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact: text, prefix: prose(chance, 4), suffix: prose(chance, 4) },
        { type: 'TextPositionSelector', start: number * 400, end: number * 400 + text.length },
      ],
    },
  };
  if (chance() < 0.4)
    statement.parentItem = { author: capital(wordOf(Math.floor(chance() * 900))), text: prose(chance, 14) };
  return statement;
}

/** About so many words, in sentences. */
function prose(chance: () => number, words: number): string {
  let text = '';
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 6 + Math.floor(chance() * 14));
    const sentence = Array.from({ length }, () => wordOf(word(chance()))).join(' ');
    text += `${text && ' '}${capital(sentence)}.`;
    left -= length;
  }
  return text;
}

function siteOf(number: number): string {
  return `${wordOf((number % sites) + 60)}.example`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
