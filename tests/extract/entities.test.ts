import { describe, expect, test } from 'vitest';
import { withoutEntities } from '../../utils/extract/entities.ts';

describe('text written with entities', () => {
  test.each([
    ['Ferries &amp; buses', 'Ferries & buses'],
    ['Bj&ouml;rn &Aring;sl&eacute;n &Ccedil;a', 'Björn Åslén Ça'],
    ['Signa &#8211; what&#x2019;s left', 'Signa – what’s left'],
    ['&laquo;&nbsp;Ponts&nbsp;&raquo;', '« Ponts »'],
    ['&lt;b&gt;', '<b>'],
  ])('%s', (written, text) => {
    expect(withoutEntities(written)).toBe(text);
  });

  test.each(['R&D; and AT&T', '&unheard;', '&#0;', '&#xd800;', '&#x110000;', '&toString;'])(
    '%s stays as it is',
    (text) => {
      expect(withoutEntities(text)).toBe(text);
    },
  );

  test('one level alone is undone', () => {
    expect(withoutEntities('&amp;lt;')).toBe('&lt;');
  });
});
