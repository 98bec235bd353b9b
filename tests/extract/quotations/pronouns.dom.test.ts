import { describe, expect, test } from 'vitest';
import { type ArticleCase, checkArticle, paragraphs, quotationsIn } from './articleOf.ts';

describe('a pronoun', () => {
  test.each<ArticleCase>([
    [
      'goes past whom its gender does not fit, told by the given name',
      'en',
      ['Nora Quill attacked the plan of Owen Marsh.', 'Marsh built the pier.', '“It will sink,” she said.'],
      ['Nora Quill: It will sink,'],
    ],
    [
      'goes past whom its gender does not fit, in German',
      'de',
      [
        'Nora Quell kritisierte den Plan.',
        'Otto Marsch sagte, er habe den Steg gebaut.',
        '„Er wird sinken“, sagte sie.',
      ],
      ['Nora Quell: Er wird sinken'],
    ],
    [
      'goes past whom its gender does not fit, in French',
      'fr',
      [
        'Claire Quillot critique le projet.',
        'Olivier Marais affirme avoir construit la jetée.',
        '« Elle va couler très vite », a-t-elle dit.',
      ],
      ['Claire Quillot: Elle va couler très vite'],
    ],
    [
      'is the one who was called by it when the given name tells nothing',
      'en',
      ['Mr. Ashby Quill and Ms. Robin Marsh spoke.', 'Marsh left early.', '“It was late,” he said.'],
      ['Ashby Quill: It was late,'],
    ],
    [
      'takes the subject of indirect speech after an opening phrase',
      'en',
      ['In a talk with Harry Brook, Owen Marsh made it clear he was tired.', '“I need a rest,” he said.'],
      ['Owen Marsh: I need a rest,'],
    ],
    [
      'a name behind a preposition does not come between',
      'en',
      ['Owen Marsh told of the years under Mayor Harry Brook.', '“They were long years,” he said.'],
      ['Owen Marsh: They were long years,'],
    ],
  ])('%s (%s)', checkArticle);
});

describe('a pronoun that cannot be told is left alone', () => {
  test.each<ArticleCase>([
    [
      'two paragraphs behind one of two women',
      'en',
      [
        'Eleanor Quill taught for thirty years and died on Sunday.',
        '“My mother was never still,” Ruth Marsh said.',
        'Former pupils remembered her exactness.',
        'In her book she wrote: “We know the moon better than the mud.”',
      ],
      ['Ruth Marsh: My mother was never still,'],
    ],
    [
      'somebody new has come in',
      'en',
      ['While Owen Marsh had many friends, that troubles Harry Brook, the mayor.', '“Nobody visits me,” he said.'],
      [],
    ],
    [
      'somebody without a name has come in',
      'en',
      [
        'Nora Quill is afraid of the sea.',
        'My mother was at the wheel. To that she said, “Thank God we can all swim.”',
      ],
      [],
    ],
    [
      'eine Frau ohne Namen',
      'de',
      ['Nora Quell fürchtet die See.', 'Am Steg stand eine junge Frau. „Wir schwimmen alle“, sagte sie.'],
      [],
    ],
    [
      'una mujer sin nombre',
      'es',
      ['Laura Quiles teme al mar.', 'En el muelle esperaba una mujer. «Todos sabemos nadar muy bien», dijo ella.'],
      [],
    ],
    [
      'a spokesman has spoken',
      'en',
      ['Owen Marsh was away.', '“He is away,” a spokesman said.', '“He comes back tonight,” he added.'],
      [],
    ],
    [
      'somebody speaks whose name stands nowhere in full',
      'en',
      ['Nora Quill is the mayor.', 'Tarling said nothing works.', '“It never did work,” she said.'],
      [],
    ],
    [
      'another subject stands between in one sentence',
      'en',
      ['Owen Marsh said Harry Brook was right when he said “the pier has been eaten by worms”.'],
      [],
    ],
    [
      'a participle far from its subject',
      'en',
      [
        'Nora Quill recalls the hall being cold and the foreman being kind - at one point even telling the clerk: “You should ask her, she knows it all.”',
      ],
      [],
    ],
  ])('%s (%s)', checkArticle);

  test('a predicate or an apposition brings nobody in', () => {
    const lines = [
      'Nora Quill, a mother of two, said she is a woman of the sea.',
      'She met her husband, the engineer Owen Marsh, on the pier.',
      '“I swim every day,” she said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Nora Quill: I swim every day,']);
  });
});

describe('two people with one last name', () => {
  test('a title tells them apart, also where the page gives one of them no first name', () => {
    const lines = [
      'Mrs. Nora Quill opened the pier.',
      'Mr. Quill stayed away. “I had no time,” Mr. Quill said.',
      '“It is a fine pier,” Mrs. Quill said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Quill: I had no time,', 'Nora Quill: It is a fine pier,']);
  });

  test('the one named last in full, where neither is the main person of the page', () => {
    const lines = [
      'Owen Marsh runs the ferry. Marsh has three boats.',
      'Harry Marsh runs the harbour.',
      '“My harbour is full,” Marsh said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Harry Marsh: My harbour is full,']);
  });

  test('the main person of the page, after a relative was named once', () => {
    const lines = [
      'Owen Marsh runs the ferry. Marsh has three boats. Marsh wants a fourth.',
      'Marsh likes the sea. He lives with a sister, Nora Marsh.',
      '“My boats are full,” Marsh said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Owen Marsh: My boats are full,']);
  });

  test('neither, where the page speaks of one mostly and of the other just before', () => {
    const lines = [
      'Owen Marsh runs the ferry. Marsh has three boats. Marsh wants a fourth. Marsh hopes.',
      'Harry Marsh was asked.',
      '“My boats are full,” Marsh said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual([]);
  });
});
