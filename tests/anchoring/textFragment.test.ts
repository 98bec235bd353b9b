import { describe, expect, it } from 'vitest';
import { addressOfWords } from '../../utils/anchoring/textFragment.ts';

describe('addressOfWords', () => {
  it('names a short text whole, with its signs made safe', () => {
    expect(addressOfWords('https://a.example/x', 'Salt, not sand - & more')).toBe(
      'https://a.example/x#:~:text=Salt%2C%20not%20sand%20%2D%20%26%20more',
    );
  });

  it('keeps the fragment that is there', () => {
    expect(addressOfWords('https://a.example/x#c1', 'Salt')).toBe('https://a.example/x#c1:~:text=Salt');
  });

  it('names the beginning of the first paragraph and the end of the last', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve\n\nAnother paragraph.';
    expect(addressOfWords('https://a.example/', text)).toBe(
      'https://a.example/#:~:text=one%20two%20three%20four%20five%20six%20seven,Another%20paragraph.',
    );
  });

  it('leaves the address alone where there are no words, and survives lone surrogates', () => {
    expect(addressOfWords('https://a.example/', ' \n ')).toBe('https://a.example/');
    expect(addressOfWords('https://a.example/', 'a\ud800b')).toContain('#:~:text=a');
  });
});
