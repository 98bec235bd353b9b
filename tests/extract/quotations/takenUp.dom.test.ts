import { expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

test.each<[language: string, lines: string[], expected: string[]]>([
  [
    'fr, an office that takes up the only one named',
    [
      'Le maire, Paul Marais, dénonce « un coup de poignard dans le dos ». « On nous avait promis dix ans », ajoute l’édile.',
    ],
    ['Paul Marais: un coup de poignard dans le dos', 'Paul Marais: On nous avait promis dix ans'],
  ],
  [
    'fr, an office of something is somebody else',
    [
      'Le maire, Paul Marais, dénonce « un coup de poignard dans le dos ». « On nous avait promis dix ans », ajoute la cheffe du port.',
    ],
    ['Paul Marais: un coup de poignard dans le dos'],
  ],
  [
    'cs, a verb without a subject behind words in the sentence before',
    ['Starosta Otto Marš označil rozhodnutí za „ránu do zad celému městu“. „Slíbili nám deset let,“ doplnil.'],
    ['Otto Marš: ránu do zad celému městu', 'Otto Marš: Slíbili nám deset let,'],
  ],
  [
    'de, by his age',
    ['Betriebschef Sven Brilling mahnt zur Ruhe. „Wir schauen zuerst auf die Zahlen“, sagt der 48-Jährige.'],
    ['Sven Brilling: Wir schauen zuerst auf die Zahlen'],
  ],
  [
    'de, an age that fits nobody',
    ['Betriebschef Sven Brilling mahnt zur Ruhe. „Wir schauen zuerst auf die Zahlen“, sagt die 48-Jährige.'],
    [],
  ],
  [
    'es, in the words of',
    ['En palabras de la ministra Carla Donado, “se buscó una salida durante meses”.'],
    ['Carla Donado: se buscó una salida durante meses'],
  ],
  [
    'pt, for whom it is so',
    ['Para o prefeito Paulo Mares, é “uma facada nas costas da cidade”.'],
    ['Paulo Mares: uma facada nas costas da cidade'],
  ],
  [
    'sv, an office with its article',
    ['Kommunalrådet Otto Marsk (S) kallar beslutet ”ett hugg i ryggen på en hel stad”.'],
    ['Otto Marsk: ett hugg i ryggen på en hel stad'],
  ],
  [
    'hu, the given name last, the view behind it',
    [
      'Kvill Nóra az igazgató, és mondta is. „Mindent megpróbáltunk” – mondta Kvill Nóra.',
      'Mares Ottó polgármester szerint a döntés „tőrdöfés egy egész város hátába”.',
    ],
    ['Kvill Nóra: Mindent megpróbáltunk', 'Mares Ottó: tőrdöfés egy egész város hátába'],
  ],
  [
    'ru, a last name by its ending',
    ['«Сначала посмотрим на цифры», — заявил Семён Брилёв.'],
    ['Семён Брилёв: Сначала посмотрим на цифры'],
  ],
  ['ru, a town that ends so', ['«Сначала посмотрим на цифры», — заявил Верхний Псков.'], []],
  [
    'fi, the subject before the verb behind a dash',
    ['– Meille luvattiin kymmenen vuotta, pormestari Otto Marski sanoo.'],
    ['Otto Marski: Meille luvattiin kymmenen vuotta'],
  ],
  [
    'pl, a verb that is not known between dashes',
    [
      'Burmistrz Oskar Marski odszedł. – To koniec – mówi Marski.',
      '– Próbowaliśmy wszystkiego – mówi Oskar Marski.',
      '– Najpierw zobaczmy liczby – studzi nastroje Brylowa Sylwia.',
    ],
    ['Oskar Marski: Próbowaliśmy wszystkiego'],
  ],
  [
    'ja, behind the words, and announced',
    [
      '港の責任者、久井乃良社長が来た。',
      '「逃げることになりますから辞めません」と久井社長は語った。',
      '田辺花子教授は次のように指摘する。',
      '「長い間、誰も解決策を探そうとしなかった」',
    ],
    ['久井乃良: 逃げることになりますから辞めません', '田辺花子: 長い間、誰も解決策を探そうとしなかった'],
  ],
  [
    'zh, an office elsewhere vouches for a name at the head',
    ['港口经理王诺拉周二宣布关闭大桥。', '王诺拉表示：“我们已经尝试了一切办法。”', '白方面表示：“我们已经尝试了。”'],
    ['王诺拉: 我们已经尝试了一切办法。'],
  ],
])('who is taken up, viewed or named otherwise: %s', (language, lines, expected) => {
  expect(quotationsIn(paragraphs(...lines), language.slice(0, 2))).toEqual(expected);
});
