import { expect, it } from 'vitest';
import { notesOf } from '../../../components/personNotes.ts';
import { fakeConnection } from '../../components/fakeConnection.ts';
import { answers } from '../../components/invented.ts';
import { recorded } from '../../exchange/sample.ts';

/** Words of people who are strangers to each other, whatever they are called. */
async function* saidBy(names: readonly string[]) {
  for (const [at, name] of names.entries()) {
    yield recorded('Forty wheels.', { author: { platform: `mill${at}.example`, name } });
  }
}

/** The names of the notes' files, as a disk holds them apart that knows no capitals and one way to make a letter. */
async function filesOf(names: readonly string[]): Promise<Set<string>> {
  const notes = await notesOf(fakeConnection({ ...answers, people: { total: 0, people: [] } }), saidBy(names));
  expect(notes).toHaveLength(names.length);
  return new Set(notes.map(({ name }) => name.normalize('NFC').toLowerCase()));
}

it.each([
  ['differ in capitals', ['Ina Vesper', 'INA VESPER', 'ina vesper']],
  ['differ in what no file may be called', ['Ina/Vesper', 'Ina:Vesper', 'Ina*Vesper', 'Ina Vesper']],
  ['are called like the second of a name', ['Ina Vesper', 'Ina Vesper (2)', 'ina vesper', 'Ina Vesper (2)\u200b']],
  ['are called like the second of a name, which comes later', ['Ina', 'INA', 'Ina (2)', 'ina (3)', 'iNA']],
  ['differ in how a letter is made', ['Am\u00e9lie', 'Ame\u0301lie', '\u212bsa', '\u00c5sa']],
  ['have no name that a file could bear', ['///', ':::', '\u200b\u200b', '..']],
  ['begin alike for longer than a name of a file', [`${'x'.repeat(300)}a`, `${'x'.repeat(300)}b`]],
  ['are called like devices', ['con', 'CON', '_con']],
  ['differ in letters that one case has and another has not', ['stra\u00dfe', 'STRASSE', '\u017fa', 'sa']],
])('no note is written over another’s whose people %s', async (_what, names) => {
  expect(await filesOf(names)).toHaveProperty('size', names.length);
});
