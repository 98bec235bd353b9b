import { describe, expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

type Case = [name: string, lines: string[], expected: string[]];

const inLanguage = (language: string) => (_name: string, lines: string[], expected: string[]) =>
  expect(quotationsIn(paragraphs(...lines), language)).toEqual(expected);

describe('Dutch', () => {
  test.each<Case>([
    [
      'verb and name after',
      ['„De brug gaat in het voorjaar open”, zei burgemeester Nora van der Kwil.'],
      ['Nora van der Kwil: De brug gaat in het voorjaar open'],
    ],
    [
      'aldus',
      [
        '‘De brug gaat in het voorjaar open’, aldus havenmeester Otto Maas.',
        'Otto Maas zei ook: ‘We hebben niemand gevonden.’',
      ],
      ['Otto Maas: De brug gaat in het voorjaar open', 'Otto Maas: We hebben niemand gevonden.'],
    ],
    ['volgens', ['“De oude kade is verloren”, volgens Otto Maas.'], ['Otto Maas: De oude kade is verloren']],
  ])('%s', inLanguage('nl'));
});

describe('Swedish', () => {
  test.each<Case>([
    ['verb and name after', ['”Bron öppnar i vår”, säger hamnchefen Nora Kvist.'], ['Nora Kvist: Bron öppnar i vår']],
    ['before', ['Olof Marsk skrev: ”Vi hittade ingen på bron.”'], ['Olof Marsk: Vi hittade ingen på bron.']],
    ['enligt', ['”Den gamla kajen är förlorad”, enligt Olof Marsk.'], ['Olof Marsk: Den gamla kajen är förlorad']],
  ])('%s', inLanguage('sv'));
});

describe('Norwegian and Danish', () => {
  test.each<Case>([
    [
      'a dash, verb and name after; the next paragraph goes on',
      ['– Vi er klare for våren, sier havnesjef Nora Kvist til Havneposten.', '– Broen åpner i mai. Det lover vi!'],
      ['Nora Kvist: Vi er klare for våren', 'Nora Kvist: Broen åpner i mai. Det lover vi!'],
    ],
    [
      'a hyphen, a pronoun',
      ['- Vi fant ingen på broen, sa Olav Marsk.', '- Det er over nå, fortsatte han.'],
      ['Olav Marsk: Vi fant ingen på broen', 'Olav Marsk: Det er over nå'],
    ],
    [
      'guillemets turned inwards',
      ['Nora Kvist kender havnen. »Vandet står højt nu,« fortæller hun.'],
      ['Nora Kvist: Vandet står højt nu,'],
    ],
    ['no speech: a list', ['– En båt til salgs', '– To årer, lite brukt'], []],
  ])('%s', inLanguage('no'));
});

describe('Russian', () => {
  test.each<Case>([
    [
      'dashes, going on behind the attribution',
      ['— Мост откроется весной, — сказал капитан порта Иван Маршев. — Больше мы его не закроем.'],
      ['Иван Маршев: Мост откроется весной Больше мы его не закроем.'],
    ],
    [
      'guillemets and a dash',
      ['«Мы никого не нашли на мосту», — заявила директор порта Мария Квилова.'],
      ['Мария Квилова: Мы никого не нашли на мосту'],
    ],
  ])('%s', inLanguage('ru'));
});

describe('Japanese', () => {
  test.each<Case>([
    [
      'title and verb; the fuller name',
      [
        '港の責任者、久井乃良さん（54）は橋の前に立った。',
        '久井さんは「春には橋が開きます。もう閉めることはありません」と話した。',
      ],
      ['久井乃良: 春には橋が開きます。もう閉めることはありません'],
    ],
    [
      'an office, a noun for a verb',
      ['丸巣治理事長が「厳粛に受け止めています。おわびします」と謝罪。'],
      ['丸巣治: 厳粛に受け止めています。おわびします'],
    ],
    [
      'one character, said in full before',
      [
        '丸錫悦（マルソクヨル）大統領は３日夜、談話を出した。',
        '丸氏は「憲政の秩序を守るためだと考えている」とし、理由を挙げた。',
      ],
      ['丸錫悦: 憲政の秩序を守るためだと考えている'],
    ],
    ['laughing', ['久井乃良監督は「あいつは考えない方がいい」と笑った。'], ['久井乃良: あいつは考えない方がいい']],
    ['nobody: a country', ['韓国大統領は「秩序を守るためだと考えている」と述べた。'], []],
    ['nobody: a ministry', ['外務省は「秩序を守るためだと考えている」と説明した。'], []],
    ['no speech: a title', ['久井乃良さんは「長い夜の古い橋の物語」を書いた。'], []],
  ])('%s', inLanguage('ja'));
});

describe('Chinese', () => {
  test.each<Case>([
    [
      'office, name and verb behind',
      ['“这座大桥将在春天开放。”港务局副局长马诺拉说，以后不再关闭。'],
      ['马诺拉: 这座大桥将在春天开放。'],
    ],
    [
      'before, with a colon; later by the name alone',
      ['港口发言人马诺拉在记者会上表示：“我们没有找到任何人。”', '“春天就会开放大桥。”马诺拉说。'],
      ['马诺拉: 我们没有找到任何人。', '马诺拉: 春天就会开放大桥。'],
    ],
    [
      'announced by a colon, not by who speaks next',
      ['局长李诺拉表示：“我们一直在想办法保留大桥。”发言人王思明指出，“方案将于下月公布”。'],
      ['李诺拉: 我们一直在想办法保留大桥。', '王思明: 方案将于下月公布'],
    ],
    [
      'an office in the old characters',
      ['縣長張諾拉表示：「我們會在春天開放大橋。」'],
      ['張諾拉: 我們會在春天開放大橋。'],
    ],
    ['nobody: an office', ['“我们会等到春天再开放大桥。”发言人在记者会上表示。'], []],
  ])('%s', inLanguage('zh'));
});

describe('Polish', () => {
  test.each<Case>([
    [
      'dashes',
      ['– Most otworzymy wiosną – powiedziała Nora Kwil, kapitan portu. – Potem już go nie zamkniemy.'],
      ['Nora Kwil: Most otworzymy wiosną Potem już go nie zamkniemy.'],
    ],
    [
      'verb and name after',
      ['„Most otworzymy wiosną” – powiedziała Nora Kwil, kapitan portu.'],
      ['Nora Kwil: Most otworzymy wiosną'],
    ],
    [
      'before',
      ['Olek Marsz napisał: „Nikogo na moście nie znaleźliśmy”.'],
      ['Olek Marsz: Nikogo na moście nie znaleźliśmy'],
    ],
    [
      'silent subject',
      ['„Most otworzymy wiosną” – powiedziała Nora Kwil.', '„I już go nie zamkniemy” – dodała.'],
      ['Nora Kwil: Most otworzymy wiosną', 'Nora Kwil: I już go nie zamkniemy'],
    ],
  ])('%s', inLanguage('pl'));
});
