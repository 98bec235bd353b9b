import { describe, expect, it } from 'vitest';
import { tieBetween } from '../../../utils/relevance/ties/tie.ts';
import type { Tie } from '../../../utils/statement.ts';

/** A tie in one line: what was left out in `-[]`, what was added in `+[]`. */
function drawn(tie: Tie | undefined): string | undefined {
  if (!tie) return undefined;
  const signs = { same: ['', ''], leftOut: ['-[', ']'], added: ['+[', ']'] } as const;
  const pieces = tie.pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`);
  return `${tie.exactness}: ${pieces.join('')}`;
}

const said =
  'Fair question. The first ferries will be on the lake by the end of 2013, if the yard keeps its word. We plan a small wharf for ten thousand passengers a year. A ticket will cost about 200 crowns.';

describe('the same words', () => {
  it('are verbatim, whatever the case, accents, dashes, quotation marks and white space', () => {
    expect(
      drawn(
        tieBetween(
          '„we plan a small wharf — for ten  thousand\npassengers a year… a ticket will cost about 200 Crowns”',
          said,
        ),
      ),
    ).toMatch(/^verbatim: /);
    expect(tieBetween(said, said)).toMatchObject({ exactness: 'verbatim', share: { later: 1, earlier: 1 } });
  });

  it.each([
    [
      'French marks',
      'Nous ouvrirons l’usine à l’automne : « dix mille panneaux par an », pas moins !',
      'Nous ouvrirons l\'usine a l\'automne: "dix mille panneaux par an", pas moins.',
    ],
    [
      'German marks',
      'Die erste Anlage läuft im „Frühjahr“, danach liefern wir 1.200 Stück im Monat.',
      'Die erste Anlage läuft im »Frühjahr«, danach liefern wir 1200 Stück im Monat!',
    ],
    [
      'Japanese, which has no spaces',
      '来年の春に新しい工場を建てて、一年に一万枚の板を作ります。',
      '「来年の春に新しい工場を建てて，一年に一万枚の板を作ります」',
    ],
    [
      'Russian',
      'Мы построим новый завод весной и будем делать десять тысяч панелей в год.',
      '«МЫ ПОСТРОИМ новый завод весной – и будем делать десять тысяч панелей в год»',
    ],
    ['Thai', 'เราจะสร้างโรงงานใหม่ในฤดูใบไม้ผลิปีหน้า', '“เราจะสร้างโรงงานใหม่ในฤดูใบไม้ผลิปีหน้า”'],
  ])('are so with %s', (_, earlier, later) => {
    expect(tieBetween(later, earlier)).toMatchObject({ exactness: 'verbatim' });
  });

  it('are found inside of what somebody else says about them', () => {
    const later = `Harbour wrote: "${said}"\n\nI have heard this before, and I do not believe a word of it until a boat is there.`;
    const tie = tieBetween(later, said);
    expect(tie).toMatchObject({ exactness: 'verbatim', share: { earlier: 1 } });
    expect(tie?.share.later).toBeLessThan(0.7);
    expect(tie?.pieces).toEqual([{ kind: 'same', start: later.indexOf('Fair'), text: `${said}"` }]);
  });

  it('end where who repeats them goes on in their own words', () => {
    expect(
      tieBetween('We plan a small wharf for ten thousand passengers a year, she told the council.', said),
    ).toMatchObject({ exactness: 'verbatim' });
    expect(
      tieBetween('She told the council we plan a small wharf for ten thousand passengers a year.', said),
    ).toMatchObject({ exactness: 'verbatim' });
  });

  it('have no words of others where they are quoted', () => {
    const later = 'We plan a small wharf for ten thousand passengers a year at least.';
    expect(drawn(tieBetween(later, said, true))).toBe(`altered: ${later.replace('at least.', '+[at least.]')}`);
  });
});

describe('shortened words', () => {
  it('show what a mark left out, and where', () => {
    const later = 'The first ferries will be on the lake […] if the yard keeps its word.';
    const tie = tieBetween(later, said);
    expect(drawn(tie)).toBe(
      'shortened: The first ferries will be on the lake […] -[by the end of 2013, ]if the yard keeps its word.',
    );
    expect(tie?.pieces[1]).toMatchObject({ start: said.indexOf('by the end') });
  });

  it('show the rest of a sentence that was broken off or begun late', () => {
    expect(drawn(tieBetween('“The first ferries will be on the lake by the end of 2013”', said))).toBe(
      'shortened: The first ferries will be on the lake by the end of 2013”-[if the yard keeps its word.]',
    );
    expect(drawn(tieBetween('… be on the lake by the end of 2013, if the yard keeps its word.', said))).toBe(
      'shortened: -[The first ferries will ]be on the lake by the end of 2013, if the yard keeps its word.',
    );
  });

  it('may lack whole sentences without a mark', () => {
    expect(
      drawn(
        tieBetween(
          'The first ferries will be on the lake by the end of 2013, if the yard keeps its word. A ticket will cost about 200 crowns.',
          said,
        ),
      ),
    ).toMatch(/^shortened: .* -\[We plan a small wharf for ten thousand passengers a year\. \]A ticket/);
  });

  it('do not take a point inside of a sentence for its end', () => {
    const earlier = 'The works will make approx. five thousand salt panels in a good year. It has one oven.';
    expect(
      drawn(tieBetween('It will make “five thousand salt panels in a good year. It has one oven.”', earlier)),
    ).toBe('shortened: -[The works will make approx. ]five thousand salt panels in a good year. It has one oven.”');
  });

  it('may have an editor’s note in place of words', () => {
    expect(
      tieBetween('[The ferries] will be on the lake by the end of 2013, if the yard keeps its word.', said),
    ).toMatchObject({ exactness: 'shortened' });
    expect(tieBetween('We plan a small wharf for ten thousand [sic] passengers a year.', said)).toMatchObject({
      exactness: 'shortened',
    });
  });
});

describe('altered words', () => {
  it.each([
    [
      'another figure',
      'We plan a small wharf for a hundred thousand passengers a year.',
      'altered: We plan a small wharf for -[ten ]+[a hundred ]thousand passengers a year.',
    ],
    [
      'a word less, without a mark',
      'The first ferries will be on the lake by 2013, if the yard keeps its word.',
      'altered: The first ferries will be on the lake by -[the end of ]2013, if the yard keeps its word.',
    ],
    [
      'another last word',
      'The first ferries will be on the lake by the end of 2015. So much for that.',
      'altered: The first ferries will be on the lake by the end of -[2013, ]+[2015. ]-[if the yard keeps its word.]',
    ],
    [
      'another first word',
      'She said: “Only ferries will be on the lake by the end of 2013, if the yard keeps its word.”',
      'altered: -[The ]-[first ]+[Only ]ferries will be on the lake by the end of 2013, if the yard keeps its word.”',
    ],
  ])('show it: %s', (_, later, expected) => {
    expect(drawn(tieBetween(later, said))).toBe(expected);
  });

  it('are seen where one word turns the meaning', () => {
    const earlier = 'The north wharf will not be ready before the winter, and nobody should buy a ticket for it.';
    const later = 'The north wharf will be ready before the winter, and nobody should buy a ticket for it.';
    expect(drawn(tieBetween(later, earlier))).toBe(
      'altered: The north wharf will -[not ]be ready before the winter, and nobody should buy a ticket for it.',
    );
  });

  it('are seen where a sign turns a number', () => {
    const earlier = 'The salt froze at -5 degrees in the first winter and lost 3 % of its strength, the curve says.';
    expect(tieBetween(earlier.replace('-5', '5'), earlier)).toMatchObject({ exactness: 'altered' });
    expect(tieBetween(earlier.replace('3 %', '3'), earlier)).toMatchObject({ exactness: 'altered' });
  });

  it('are seen in writing without spaces', () => {
    expect(
      drawn(
        tieBetween(
          '来年の春に新しい工場を建てて、一年に百万枚の板を作ります。',
          '来年の春に新しい工場を建てて、一年に一万枚の板を作ります。',
        ),
      ),
    ).toBe('altered: 来年の春に新しい工場を建てて、一年に-[一]+[百]万枚の板を作ります。');
  });
});

describe('no tie', () => {
  it.each([
    [
      'a paraphrase',
      'He expects boats on the lake before the end of 2013, and a wharf for some ten thousand people yearly.',
    ],
    ['another matter', 'The council heard the engineer on the bridge, the bell and the winter of the long ice.'],
    ['a few words in common', 'By the end of 2013 there was nothing on the lake but a duck and its shadow.'],
    ['no words', ' … '],
  ])('for %s', (_, later) => {
    expect(tieBetween(later, said)).toBeUndefined();
    expect(tieBetween(said, later)).toBeUndefined();
  });

  it.each([
    ['Thanks for your comment!', 'Thanks for your comment!'],
    ['I will not give a date.', 'I will not give a date.'],
    [
      'Thank you very much for your comment, I will have a look at it. The tap drips.',
      'The roof leaks. Thank you very much for your comment, I will have a look at it.',
    ],
    [
      'See https://news.example/2016/03/the-long-ice-and-the-ferry-that-waited for more.',
      'As in https://news.example/2016/03/the-long-ice-and-the-ferry-that-waited so here.',
    ],
  ])('for what anybody says: %s', (one, other) => {
    expect(tieBetween(one, other)).toBeUndefined();
  });

  it('for two statements about one matter in one person’s words', () => {
    expect(
      tieBetween(
        'The second ferry comes this summer. With it we carry thirty thousand passengers, and a million in ten years.',
        said,
      ),
    ).toBeUndefined();
  });
});

it('takes time in proportion to long texts, even to endlessly repeated words', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 5003}`);
  const long = words.join(' ');
  const start = performance.now();
  expect(tieBetween(`${said} ${long}`, `${long} ${said}`)).toBeDefined();
  tieBetween('ha ha ha ha '.repeat(5_000), 'ha ha ha ha ho '.repeat(5_000));
  expect(performance.now() - start).toBeLessThan(3_000);
});
