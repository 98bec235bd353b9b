import { expect, it } from 'vitest';
import { Background } from '../../utils/background/background.ts';
import { explain } from '../../utils/background/explain.ts';
import { Refusal } from '../../utils/refusal.ts';
import { pageLanguageFor } from '../../utils/words/onPage.ts';

const speaking = (tag: string) => ({ language: async () => pageLanguageFor(tag, []) }) as unknown as Background;

it('tells a refusal in the language that the reader chose, with what goes into it', async () => {
  expect(await explain(speaking('de'), new Refusal('nothingToUndo'))).toBe('Es gibt nichts rückgängig zu machen.');
  expect(await explain(speaking('fr'), new Refusal('backupLine', { line: 12 }))).toBe(
    'La ligne 12 de cette sauvegarde n’est pas une entrée. Rien n’a été importé.',
  );
});

it('tells of anything else only that it failed', async () => {
  expect(await explain(speaking('en'), new TypeError('x is undefined'), 'notSaved')).toMatch(/could not be saved/);
});

it('speaks the browser’s language where the settings cannot be read', async () => {
  const desk = { settings: () => Promise.reject(new Error('damaged')), languages: () => ['de-AT'] };
  const background = Object.assign(Object.create(Background.prototype) as Background, { desk });
  expect(await explain(background, new Refusal('nothingToUndo'))).toBe('Es gibt nichts rückgängig zu machen.');
});

it('a refusal’s own message is the English sentence, for whoever reads a log', () => {
  expect(new Refusal('downloadFailedBy', { reason: 'FILE_NO_SPACE' }).message).toContain('(FILE_NO_SPACE)');
});
