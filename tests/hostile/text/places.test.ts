import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../utils/anchoring/textFragment.ts';
import { recorded } from '../../exchange/sample.ts';
import { hostileTexts } from './strings.ts';

/** Words so long that only their ends are named, with the text at both, and short ones. */
const wordings: Record<string, (text: string) => string> = {
  alone: (text) => text,
  'at the ends of many words': (text) =>
    `${text} and ${'the wheel turns in the mill, '.repeat(40)}so they say, ${text}`,
};

describe.each(Object.entries(wordings))(
  'a link to the words is an address, and names nothing beside them: %s',
  (_, said) => {
    it.each(hostileTexts)('$name', ({ text }) => {
      const words = said(text);
      const place = placeOf(
        recorded(words, {
          target: {
            source: 'https://mill.example/wheel',
            selector: [{ type: 'TextQuoteSelector', exact: words, prefix: text, suffix: text }],
          },
        }),
      );
      const url = new URL(place);
      expect(url.origin + url.pathname).toBe('https://mill.example/wheel');
      // Only our own separators of the directive: https://wicg.github.io/scroll-to-text-fragment/#syntax
      const [, directive = ''] = place.split(':~:');
      expect(directive).toMatch(/^(?:text=(?:[^&,-]+-,)?[^&,-]+(?:,[^&,-]+)?(?:,-[^&,-]+)?)?$/);
      expect(() => decodeURIComponent(directive)).not.toThrow();
    });
  },
);
