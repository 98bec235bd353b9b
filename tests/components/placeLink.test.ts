import { describe, expect, it } from 'vitest';
import { placeLink } from '../../components/placeLink.ts';
import { recorded } from './invented.ts';

const page = { url: 'https://a.example/b', title: 'B', site: 'a.example' };

describe('placeLink', () => {
  it.each([
    ['Short and plain.', 'https://a.example/b#:~:text=Short%20and%20plain.'],
    ['Well-known, R&D', 'https://a.example/b#:~:text=Well%2Dknown%2C%20R%26D'],
    [
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.',
      'https://a.example/b#:~:text=One%20two%20three%20four%20five%20six%20seven,nine%20ten%20eleven%20twelve%20thirteen%20fourteen%20fifteen.',
    ],
    ['Hello.\n\nAnd good-bye.', 'https://a.example/b#:~:text=Hello.,And%20good%2Dbye.'],
  ])('%s', (text, link) => {
    expect(placeLink(recorded({ text, isPartOf: page }))).toBe(link);
  });

  it('keeps the permalink and its own fragment', () => {
    const url = 'https://a.example/b?p=1#c-7';
    expect(placeLink(recorded({ text: 'Yes.', url, isPartOf: page }))).toBe(`${url}:~:text=Yes.`);
  });
});
