import { describe, expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

type Case = [name: string, lines: string[], expected: string[]];

const check = (_name: string, lines: string[], expected: string[]) =>
  expect(quotationsIn(paragraphs(...lines))).toEqual(expected);

describe('a verb of saying', () => {
  test.each<Case>([
    [
      'after, with a trade before the name',
      ['“The bridge will open in spring,” said harbour master Nora Quill.'],
      ['Nora Quill: The bridge will open in spring,'],
    ],
    [
      'after, behind the subject',
      ['“The bridge will open in spring,” Tilbury police Chief Owen Marsh said on Tuesday.'],
      ['Owen Marsh: The bridge will open in spring,'],
    ],
    ['before', ['Owen Marsh said, “We found nobody on the bridge.”'], ['Owen Marsh: We found nobody on the bridge.']],
    [
      'before, with a colon',
      ['Owen Marsh told the council: “We found nobody on the bridge.”'],
      ['Owen Marsh: We found nobody on the bridge.'],
    ],
    [
      'between: one quotation broken by its attribution',
      ['“We had a plan,” said Owen Marsh, the harbour’s engineer, “and we kept to it.”'],
      ['Owen Marsh: We had a plan, and we kept to it.'],
    ],
    [
      'behind words in apposition',
      ['“It is safe,” Nora Quill, who has run the harbour since 2009, told the council.'],
      ['Nora Quill: It is safe,'],
    ],
    [
      'behind a place in parentheses',
      ['“We must mend the pier,” Sen. Ada Brook (L-Tilb.) said. “Nobody else will.”'],
      ['Ada Brook: We must mend the pier, Nobody else will.'],
    ],
    [
      'not in any list, told by its place',
      ['Nora Quill smiled.', '“We never sink,” Quill bubbled.'],
      ['Nora Quill: We never sink,'],
    ],
    [
      'turned round at the head of a sentence',
      ['Owen Marsh was blunt. Said Marsh: “We have no crane at all.”'],
      ['Owen Marsh: We have no crane at all.'],
    ],
    [
      'a view named with "according to"',
      ['“The old pier is beyond repair,” according to engineer Owen Marsh.'],
      ['Owen Marsh: The old pier is beyond repair,'],
    ],
    [
      'a signature that a full stop ends, of a name that nothing else vouches for',
      ['“The bridge will open in spring, and the ferry will go on as before.” — Ottil Marsh.'],
      ['Ottil Marsh: The bridge will open in spring, and the ferry will go on as before.'],
    ],
    [
      'a signature behind a dash',
      ['“I have fished here since I was nine.” ― Nora Quill', '“So have I, and longer.” ― Owen Marsh'],
      ['Nora Quill: I have fished here since I was nine.', 'Owen Marsh: So have I, and longer.'],
    ],
    [
      'words taken into a sentence',
      ['In a letter, Nora Quill said the pier was “older than anybody who walks on it” and should go.'],
      ['Nora Quill: older than anybody who walks on it'],
    ],
  ])('%s', check);
});

describe('who is meant', () => {
  const intro = 'Nora Quill, the harbour master, met the engineer Owen Marsh.';
  test.each<Case>([
    ['a last name', [intro, '“It is safe,” Quill said.'], ['Nora Quill: It is safe,']],
    ['a title and a last name', [intro, '“It is safe,” Ms. Quill said.'], ['Nora Quill: It is safe,']],
    ['the fullest form of a name', ['“It is safe,” said N. Quill.', intro], ['Nora Quill: It is safe,']],
    [
      'a pronoun, by the speaker before',
      [intro, '“It is safe,” Quill said.', '“It will stay so,” she added.'],
      ['Nora Quill: It is safe,', 'Nora Quill: It will stay so,'],
    ],
    [
      'a pronoun, by the subject of its sentence',
      [
        'Ada Brook praised the pier. Owen Marsh, her rival, bemoaned the delay and said he had “never seen such a mess”.',
      ],
      ['Owen Marsh: never seen such a mess'],
    ],
    ['a pronoun that does not fit is left alone', ['Mr. Owen Marsh walked the pier.', '“It is safe,” she said.'], []],
    [
      'a role',
      ['The town has a new mayor, Mayor Ada Brook.', '“I will mend it,” the mayor said.'],
      ['Ada Brook: I will mend it,'],
    ],
    [
      'a role, by a title that begins its sentence',
      ['Mayor Ada Brook runs the pier.', '“I will mend it,” the mayor said.'],
      ['Ada Brook: I will mend it,'],
    ],
    [
      'a role, by an apposition before the name',
      ['The mayor, Ada Brook, runs the pier.', '“I will mend it,” the mayor said.'],
      ['Ada Brook: I will mend it,'],
    ],
    [
      'no role: the next one of a list',
      ['They met the mayor, Ada Brook and others.', '“I will mend it,” the mayor said.'],
      [],
    ],
    [
      'silence, after the same speaker',
      [intro, '“It is safe,” Quill said.', '“It was always safe.”'],
      ['Nora Quill: It is safe,', 'Nora Quill: It was always safe.'],
    ],
    ['nobody: a spokesman for somebody', [intro, '“It is safe,” a spokesman for Quill said.'], []],
    ['nobody: two at once', [intro, '“It is safe,” Quill and Marsh said.'], []],
    ['nobody: a name that nothing on the page vouches for', [intro, '“It is safe,” Harbour Notes said.'], []],
    [
      'nobody: silence, where the sentence before names somebody else',
      [intro, '“It is safe,” Quill said.', 'The quay belongs to Marsh. “It will sink very soon.”'],
      ['Nora Quill: It is safe,'],
    ],
    [
      'nobody: silence, after a question about somebody',
      [intro, 'Owen Marsh built the gate. Marsh is a good engineer?', '“It will sink very soon.”'],
      [],
    ],
    [
      'the subject before, of words in a list, not who speaks behind it',
      [intro, 'As Owen Marsh railed against “the rotten old pier” and “our own sleeping council,” Quill said yes.'],
      ['Owen Marsh: the rotten old pier', 'Owen Marsh: our own sleeping council,'],
    ],
    [
      'nobody: whom the writer asks about, who is not the one asked',
      [intro, 'I ask if Owen Marsh can last the winter. “Yes, of course he can,” he snaps.'],
      [],
    ],
    [
      'silence, after a sentence that reports what somebody says',
      [intro, 'Quill says the pier is old. “It was built before the war.”'],
      ['Nora Quill: It was built before the war.'],
    ],
    [
      'nobody: silence, after a sentence about what somebody does',
      [intro, 'Quill walked down the pier. “It was built before the war.”'],
      [],
    ],
    ['nobody: a body', ['“It is safe,” the Harbour Commission said.'], []],
    [
      'two people with one last name stay two',
      [
        'Mr. Tom Brook and his wife, Mrs. Ada Brook, own the ferry.',
        '“It leaks,” Mr. Brook said.',
        '“It does not,” Mrs. Brook replied.',
      ],
      ['Tom Brook: It leaks,', 'Ada Brook: It does not,'],
    ],
  ])('%s', check);
});

describe('paragraphs', () => {
  test.each<Case>([
    [
      'each opens, only the last closes',
      ['“The first winter was hard,” said Nora Quill. “We lost the crane.', '“The second was worse.”'],
      ['Nora Quill: The first winter was hard, We lost the crane. / The second was worse.'],
    ],
    [
      'the speaker is told in the last',
      ['“The first winter was hard.', '“The second was worse,” said Nora Quill.'],
      ['Nora Quill: The first winter was hard. / The second was worse,'],
    ],
    [
      'a missing mark does not give the next speaker’s words away',
      ['“The winter was hard,” said Nora Quill. “We lost the crane.', '“We lost two,” added Owen Marsh.'],
      ['Nora Quill: The winter was hard, We lost the crane.', 'Owen Marsh: We lost two,'],
    ],
    [
      'an update goes on under the same rules',
      ['“It is safe,” said Nora Quill.', 'UPDATE: Owen Marsh now says: “It was never safe.”'],
      ['Nora Quill: It is safe,', 'Owen Marsh: It was never safe.'],
    ],
  ])('%s', check);
});

describe('what is no statement', () => {
  test.each<Case>([
    ['a scare quote', ['Nora Quill praised the “new” pier.'], []],
    ['a single word', ['Nora Quill called the plan “wet”.'], []],
    ['the title of a work', ['Nora Quill talked about “The Long Way Down the River,” a novel of hers.'], []],
    ['imagined speech', ['Nora Quill would say, “Then let us all go swimming together.”'], []],
    ['a motto', ['Over the door stands “Nobody sails alone on this river.”'], []],
    ['denied speech', ['Nora Quill never said “we will sink all the boats in town”.'], []],
  ])('%s', check);
});
