import { describe, expect, test } from 'vitest';
import { namesIn } from '../../utils/people/names.ts';
import { rosterOf } from '../../utils/people/roster.ts';
import { tokensOf } from '../../utils/people/tokens.ts';
import { usageOf } from '../../utils/people/usage.ts';

/** Names of the people on a page of these words. */
function peopleIn(text: string): string[] {
  const tokens = tokensOf(text);
  return rosterOf(namesIn(tokens, usageOf([tokens]))).people.map(({ name }) => name);
}

describe('German, where nouns are capitalised', () => {
  const inGerman = (text: string) =>
    peopleIn(`${text} So ging es mit der Brücke und dem Steg weiter, bis der Fluss stieg.`);

  test.each([
    ['what a person is', 'Dann kam Teamkollege Luc Wirt.', ['Luc Wirt']],
    ['an office of parts', 'Dann sprach UN-Botschafter Wassili Marsch.', ['Wassili Marsch']],
    ['a woman’s', 'Heute kam Projektleiterin Dora Quell.', ['Dora Quell']],
    ['whose', 'Dann kam Quells Promoter Alexander Marsch.', ['Alexander Marsch']],
    ['the adjective of a place', 'Dann kam Tilburger Hafenchef Otto Marsch.', ['Otto Marsch']],
    ['of the nobility', 'Dann kam Otto von Marsch.', ['Otto von Marsch']],
    ['what "von" joins is otherwise no name', 'Das zeigt ein Bild von Marsch. Ansicht von Quell.', []],
    ['words that begin sentences', 'Seit Samstag lüften alle. Obwohl Regen fiel. Jeder Bürger half.', []],
    ['two nouns side by side', 'Heute sieht Marsch Vorteile.', []],
  ])('%s', (_name, text, names) => expect(inGerman(text)).toEqual(names));
});

describe('Romance languages, where what joins names joins all else', () => {
  test.each([
    ['es', 'Dijo que sí el ministro Juan de la Vega. Habló Ruanda de Reino.', ['Juan de la Vega']],
    ['it', 'Disse che parla Carlo di Marsi. Lo Stato da Quilla è lontano.', ['Carlo di Marsi']],
  ])('%s', (_language, text, names) => expect(peopleIn(text)).toEqual(names));
});

describe('somebody, by what stands beside the name', () => {
  test.each([
    ['a given name', 'Then Nora Zelk spoke.'],
    ['an initial', 'Then Zorbo K. Zelk spoke.'],
    ['a title', 'Then Mayor Zorbo Zelk spoke.'],
    ['the short form of a rank', 'Then DI Zorbo Zelk spoke.'],
    ['a trade', 'Then geologist Zorbo Zelk spoke.'],
    ['an age', 'Then Zorbo Zelk, 54, spoke.'],
    ['an apposition', 'Then Zorbo Zelk, an adviser to the harbour, spoke.'],
    ['who', 'Then Zorbo Zelk, who runs the harbour, spoke.'],
    ['the last name alone', 'Then Zorbo Zelk spoke. Later Zelk left.'],
  ])('%s', (_name, text) => expect(peopleIn(text)).toHaveLength(1));

  test.each([
    ['nothing', 'Then Harbour Notes reported.'],
    ['a place', 'Then Kickers Tilbury won. All went well in Tilbury.'],
    ['a paper in apposition', 'Then Zorbo Hedge, a newspaper, reported.'],
  ])('nobody, by %s', (_name, text) => expect(peopleIn(text)).toEqual([]));
});

test('honours behind a name belong to it, small words do not', () => {
  expect(peopleIn('Then Nora Quill MBE spoke. Later Quill left.')).toEqual(['Nora Quill MBE']);
  expect(peopleIn('Then Nora Quill senior fellow spoke.')).toEqual(['Nora Quill']);
});

describe('given names', () => {
  test.each([
    ['that are words too', 'Then came Christian Marsh and Mark Christian.', ['Christian Marsh', 'Mark Christian']],
    ['not behind an article', 'Then came the Christian Quay and its boats.', []],
    ['late in a run that begins with a firm', 'So says the head of Tilbury Quays Abby Dunn.', ['Abby Dunn']],
    [
      'but what joins two countries is no name',
      'Leciał prezydent USA do Pakistanu, potem prezydent Olek Marsz.',
      ['Olek Marsz'],
    ],
    ['with an office between commas', 'So says the director of the old mill, Ottil Marsh, today.', ['Ottil Marsh']],
  ])('%s', (_name, text, names) => expect(peopleIn(text)).toEqual(names));
});
