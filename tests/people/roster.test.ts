import { describe, expect, test } from 'vitest';
import { namesIn } from '../../utils/people/names.ts';
import { rosterOf } from '../../utils/people/roster.ts';
import { tokensOf } from '../../utils/people/tokens.ts';
import { usageOf } from '../../utils/people/usage.ts';

const rosterIn = (text: string) => {
  const tokens = tokensOf(text);
  return rosterOf(namesIn(tokens, usageOf([tokens])));
};
const find = (text: string, name: string, ...titles: string[]) =>
  rosterIn(text).find({ names: name.split(' '), titles, body: false })?.name;

describe('one person', () => {
  const text = 'On Monday Andrea Rosso wrote. Mr. Rosso answers, says A. Rosso. Later A.R. signed.';
  test.each(['Rosso', 'Andrea Rosso', 'A. Rosso', 'A.R.', 'Andrea'])('%s is shown in the fullest form', (name) => {
    expect(find(text, name)).toBe('Andrea Rosso');
  });

  test('a middle name makes the form fuller, an initial does not make another person', () => {
    const { people } = rosterIn('Then Nora Quill spoke. Later Nora Ada Quill left, and N. Quill slept.');
    expect(people.map(({ name }) => name)).toEqual(['Nora Ada Quill']);
  });

  test('roles are gathered from all forms', () => {
    const [person] = rosterIn('Then Mayor Nora Quill spoke. Engineer Quill left.').people;
    expect([...(person?.roles ?? [])].sort()).toEqual(['engineer', 'mayor']);
  });
});

describe('two people', () => {
  test('with one last name stay two', () => {
    expect(rosterIn('Then Nora Quill met Owen Quill.').people).toHaveLength(2);
  });

  test('a title picks the one whose given name fits', () => {
    const text = 'Then Nora Quill met Owen Quill.';
    expect(find(text, 'Quill', 'mr')).toBe('Owen Quill');
    expect(find(text, 'Quill', 'ms')).toBe('Nora Quill');
  });

  test('a title that does not fit the only bearer names somebody else', () => {
    expect(find('Then Nora Quill met Mr. Quill.', 'Quill', 'mr')).toBe('Quill');
    expect(find('Then Nora Quill spoke.', 'Quill', 'mr')).toBeUndefined();
  });

  test('initials that two bear stand for neither', () => {
    expect(find('Then Nora Quill met Ned Quaid.', 'N.Q.')).toBeUndefined();
  });

  test('a last name is known even where it cannot be told whose', () => {
    const roster = rosterIn('Then Nora Quill met Owen Quill.');
    expect(roster.find({ names: ['Quill'], titles: [], body: false })).toBeUndefined();
    expect(roster.knows({ names: ['Quill'], body: false })).toBe(true);
    expect(roster.knows({ names: ['Marsh'], body: false })).toBe(false);
  });
});

test('bodies, places and lone words are nobody', () => {
  expect(rosterIn('The Tilbury Council met at Quill Street. Later Zorb came.').people).toEqual([]);
});
