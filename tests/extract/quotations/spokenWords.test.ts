import { describe, expect, test } from 'vitest';
import { spokenWords } from '../../../utils/extract/quotations/spokenWords.ts';

describe('what is said in the paragraphs of a turn', () => {
  test.each([
    ['marks around it', '“It holds.”', 'It holds.'],
    ['a mark that opens and is closed elsewhere', '“It holds.', 'It holds.'],
    ['a mark that closes what opened elsewhere', 'It holds.”', 'It holds.'],
    ['straight ones', '"It holds."', 'It holds.'],
    ['a straight one that opens', '"It holds, the “Grey Gate”.', 'It holds, the “Grey Gate”.'],
    ['French ones', '« Elle tient. »', 'Elle tient.'],
    ['German ones', '„Es hält.“', 'Es hält.'],
    ['a name in marks at the end', 'They call it “the Grey Gate.”', 'They call it “the Grey Gate.”'],
    ['a name in marks at the beginning', '“Grey Gate” is what they call it.', '“Grey Gate” is what they call it.'],
    ['names in marks at both ends', '“Grey” is not “green”', '“Grey” is not “green”'],
    ['straight ones at both ends', `"Grey" is not "green"`, `"Grey" is not "green"`],
    ['a straight one around others', `"They call it "the Gate", I think."`, `They call it "the Gate", I think.`],
  ])('%s', (_name, said, expected) => {
    expect(spokenWords([said])).toBe(expected);
  });

  test('each paragraph opens, and what happens meanwhile is not said', () => {
    expect(spokenWords(['It holds —.', '"(CROSSTALK.)', '"It does (I was there).', '[Applause]', ''])).toBe(
      'It holds —.\n\nIt does (I was there).',
    );
  });
});
