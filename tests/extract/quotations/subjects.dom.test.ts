import { describe, expect, test } from 'vitest';
import { type ArticleCase, checkArticle, paragraphs, quotationsIn } from './articleOf.ts';

describe('whom the sentence before is about', () => {
  test.each<ArticleCase>([
    [
      'a name between commas behind what that person is, before a verb of any kind',
      'en',
      ['Nora Quill made the film. Her cameraman, Edvin Marsk, shot it with one lens. “She hid the others,” he joked.'],
      ['Edvin Marsk: She hid the others,'],
    ],
    [
      'the same before a colon, in Spanish',
      'es',
      ['El técnico visitante, Gonzalo Prado, no buscó excusas: «Nos han pasado por encima.»', '«Fue duro», añadió.'],
      ['Gonzalo Prado: Nos han pasado por encima.', 'Gonzalo Prado: Fue duro'],
    ],
    [
      'a name behind a place at the head of its sentence, in French',
      'fr',
      ['Dans son atelier de Marvelle, Bastien Ruisseau répare des barques.', '« Il en reste sept », sourit-il.'],
      ['Bastien Ruisseau: Il en reste sept'],
    ],
    [
      'a name behind "among them was"',
      'en',
      ['Thirty people came. Among them was Arthur Quill, 81, who said he lives alone.', '“I came on foot,” he said.'],
      ['Arthur Quill: I came on foot,'],
    ],
    [
      'for whom it is so',
      'en',
      [
        'Nora Quill swims at dawn.',
        'Dr Ada Marsh, who studies cold water, said the science was thin.',
        'For Quill it hardly matters. “It is the company,” she says.',
      ],
      ['Nora Quill: It is the company,'],
    ],
    [
      'a trainer of his, new to the page, is not the one who spoke before',
      'es',
      ['El delantero Samuel Prado marcó dos goles.', '«Va a ser grande», apuntó su entrenador, Pablo Quirós.'],
      ['Pablo Quirós: Va a ser grande'],
    ],
    [
      'an appositive behind "der" is the subject, no genitive',
      'de',
      ['Der Müller, der 61-jährige Anton Marsch, sagte vor dem Richter: „Ich schlafe seitdem nicht mehr.“'],
      ['Anton Marsch: Ich schlafe seitdem nicht mehr.'],
    ],
    [
      'for whom it is so, before a colon',
      'de',
      [
        '„Das reicht uns“, sagte Trainer Mirko Marsch. Der Verein ist nicht sicher.',
        'Für Marsch ist die Saison damit gelaufen: „Von mir aus hören wir jetzt auf.“',
      ],
      ['Mirko Marsch: Das reicht uns', 'Mirko Marsch: Von mir aus hören wir jetzt auf.'],
    ],
    [
      'what somebody is, with the capital of its sentence, is no part of the name',
      'en',
      ['Neighbour Pam Quill said: “I saw her go past the house like a train.”'],
      ['Pam Quill: I saw her go past the house like a train.'],
    ],
    [
      'a grandson who has a given name only',
      'en',
      ['Doreen Quill, 79, ran after them. Her grandson Kieran, 22, called her “the hardest woman on the whole pier”.'],
      ['Kieran: the hardest woman on the whole pier'],
    ],
    [
      'a name in apposition before a colon, where no verb stands',
      'it',
      ['Amareggiato il presidente avversario, Renzo Marosi: «L’arbitro ha visto un’altra partita.»'],
      ['Renzo Marosi: L’arbitro ha visto un’altra partita.'],
    ],
    [
      'a pronoun for whom one speaks to before the verb',
      'es',
      ['El portavoz del Partido Popular Regional, Íñigo Prado, le contestó con ironía: «Yo solo sé contar hasta uno.»'],
      ['Íñigo Prado: Yo solo sé contar hasta uno.'],
    ],
    [
      'the sister of somebody, whose own given name tells nothing',
      'en',
      [
        'Prosecutor Lydia Quill left early.',
        'Ms. Quill had no comment.',
        'Colin Marsh’s sister, Jean Marsh, wept. “He is still my brother,” she said.',
      ],
      ['Jean Marsh: He is still my brother,'],
    ],
    [
      'a minister behind what she is the minister of',
      'es',
      ['La ministra de Transportes, Noelia Marés, visitó el puerto y prometió «estudiar todas las opciones posibles».'],
      ['Noelia Marés: estudiar todas las opciones posibles'],
    ],
    [
      'an office with a leaning article',
      'it',
      ['L’amministratore del porto, Ettore Maresi, respinge ogni accusa: «I lavori erano pronti a marzo.»'],
      ['Ettore Maresi: I lavori erano pronti a marzo.'],
    ],
    [
      'a German pronoun with more behind it',
      'de',
      ['Die Trainerin Nora Quell ist da und auch laut. „Ich habe keine Stimme mehr“, krächzte sie nach dem Abpfiff.'],
      ['Nora Quell: Ich habe keine Stimme mehr'],
    ],
    [
      'the end of a German trade for all of it',
      'de',
      [
        'Verhaltensforscher Otto Marsch ist nicht sicher und das sagt er auch.',
        '„Da wäre ich vorsichtig“, so der Forscher.',
      ],
      ['Otto Marsch: Da wäre ich vorsichtig'],
    ],
    [
      'a Swedish pronoun behind its verb',
      'sv',
      ['Kollegan Olle Marsk är försiktig. ”Det gäller bara söder om ån”, säger han.'],
      ['Olle Marsk: Det gäller bara söder om ån'],
    ],
    [
      'a pronoun at the head of a sentence',
      'fr',
      ['Claire Quillot, elle, a écrit au ministre. Elle attend. « Elle viendra par bateau », sourit la vieille dame.'],
      ['Claire Quillot: Elle viendra par bateau'],
    ],
    [
      'a French verb turned upon itself, of any kind',
      'fr',
      ['« Qu’ils viennent la faire, la tournée », s’étrangle Yann Marais.'],
      ['Yann Marais: Qu’ils viennent la faire, la tournée'],
    ],
  ])('%s (%s)', checkArticle);

  test('whom a page calls somebody’s wife, without giving her to anybody, may be the next "she"', () => {
    const lines = [
      'Earl Quill farms here.',
      'He and his wife, Ruthie, have sold half the herd.',
      '“I keep the books,” she said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual([]);
  });

  test('words with capitals that open their sentence beside a verb of saying are no title', () => {
    const german = ['„Bleiben Sie zu Hause“, appelliert Bürgermeister Franz Marsch an die Bürger. Das ist nicht neu.'];
    expect(quotationsIn(paragraphs(...german), 'de')).toEqual(['Franz Marsch: Bleiben Sie zu Hause']);
    const english = 'Owen Marsh came. On the show “Meet the Harbour,” Marsh said it would rain.';
    expect(quotationsIn(paragraphs(english))).toEqual([]);
  });

  test('"he" is no woman who is called by her given name alone', () => {
    const lines = ['“That is right,” Melanie said to the screen. She laughed.', '“I love you all,” he said.'];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Melanie: That is right,']);
  });

  test('what a document says is not said by the one it tells of', () => {
    const line =
      'According to the indictment, Nora Quill wrote herself twelve checks “under the colour of her office”.';
    expect(quotationsIn(paragraphs('Nora Quill kept the books of the pier.', line))).toEqual([]);
  });

  test('a page of a few German sentences is German', () => {
    const line = 'Kreisbrandrat Josef Marsch sprach von „einem Kampf gegen das Wasser“.';
    expect(quotationsIn(paragraphs('Das Wasser ist noch nicht wieder fort.', line), 'de')).toEqual([
      'Josef Marsch: einem Kampf gegen das Wasser',
    ]);
  });
});

describe('two of one last name', () => {
  test('Bill is a given name', () => {
    const lines = ['Mayor Bill Marsh opened the pier.', '“It will hold for years,” Marsh said.'];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Bill Marsh: It will hold for years,']);
  });

  test('who is named only beside something else does not take the name over', () => {
    const lines = [
      'Mayor Bill Marsh attacked the plan during a walk on the pier for his wife Nora Marsh.',
      '“It will sink within a year,” Marsh said.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual(['Bill Marsh: It will sink within a year,']);
  });

  test('a pronoun behind the name that does not fit leaves it open', () => {
    const lines = [
      'Nora Marsh will speak on the pier today, and Bill Marsh will travel north.',
      'Marsh said on her way out that “the pier must be built again soon”.',
    ];
    expect(quotationsIn(paragraphs(...lines))).toEqual([]);
  });
});
