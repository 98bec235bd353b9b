import { describe, expect, it } from 'vitest';
import type { FoundStatement } from '../../utils/extract/statements.ts';
import { Register } from '../../utils/page/register.ts';
import { comment } from '../background/statements.ts';

function found(text: string, element: Element = document.createElement('p')): FoundStatement {
  return { statement: comment({ text, url: undefined }), body: element, element };
}

describe('Register', () => {
  it('says only what is new', () => {
    const register = new Register();
    const [one, two] = [found('One.'), found('Two.')];
    expect(register.update([one])?.statements).toHaveLength(1);
    expect(register.update([one])).toBeUndefined();
    const change = register.update([one, two]);
    expect(change?.fresh).toBe(false);
    expect(change?.statements.map(({ statement }) => statement.text)).toEqual(['Two.']);
  });

  it('says all again when something has gone', () => {
    const register = new Register();
    const [one, two] = [found('One.'), found('Two.')];
    register.update([one, two]);
    const change = register.update([two]);
    expect(change?.fresh).toBe(true);
    expect(change?.statements.map(({ statement }) => statement.text)).toEqual(['Two.']);
  });

  it('gives a recycled element another number for other words, and the old number for the old words', () => {
    const register = new Register();
    const element = document.createElement('p');
    const first = register.update([found('One.', element)])?.statements[0]?.ref;
    const second = register.update([found('Two.', element)])?.statements[0]?.ref;
    expect(second).not.toBe(first);
    expect(register.update([found('One.', element)])?.statements[0]?.ref).toBe(first);
  });

  it('finds the innermost statement around a node, out of a shadow root too', () => {
    const register = new Register();
    const outer = document.createElement('article');
    const inner = document.createElement('section');
    outer.append(inner);
    const leaf = document.createElement('b');
    inner.attachShadow({ mode: 'open' }).append(leaf);
    register.update([found('Outer.', outer), found('Inner.', inner)]);
    expect(register.around(leaf).map(({ statement }) => statement.text)).toEqual(['Inner.']);
    expect(register.around(document.body)).toEqual([]);
  });
});
