import { describe, expect, it } from 'vitest';
import { asQuotation } from '../../components/quotation.ts';
import { comment, recorded, related } from './invented.ts';

describe('asQuotation', () => {
  it('gives the words, who, when, where and the address', () => {
    expect(asQuotation(comment)).toBe(
      '“I timed it with my own watch: four minutes and ten seconds, and the bell rang late.”\n' +
        '— Dennis Okoye, Sunday, May 3, 2020, Letters about the lifting bridge\n' +
        'https://harbour.example/2019/bridge-letters#c-12',
    );
  });

  it('names whose words a quotation is, not who quoted it', () => {
    expect(asQuotation(related)).toContain('— Ilse Varga, ');
  });

  it('leaves out what is not known', () => {
    const nobody = recorded({ text: 'Who?', kind: 'comment', author: undefined, spokenByCharacter: undefined });
    expect(asQuotation(nobody)).toContain('— Unknown, Letters about the lifting bridge\n');
  });
});
