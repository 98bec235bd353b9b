import { expect, test } from 'vitest';
import { paragraphs, quotationsIn } from './articleOf.ts';

const opening = '나루시 김노라 대표는 화요일 다리 폐쇄를 발표했다.';

test.each<[name: string, lines: string[], expected: string[]]>([
  ['a family name with the office', ['김 대표는 “모든 것을 시도했다”고 말했다.'], ['김노라: 모든 것을 시도했다']],
  ['the head of a school', ['박은정 교장은 “모든 것을 시도했다”고 말했다.'], ['박은정: 모든 것을 시도했다']],
  ['the subject behind the words', ['“도망가는 일은 없다”고 김노라 대표는 밝혔다.'], ['김노라: 도망가는 일은 없다']],
  [
    'a second quotation in the sentence, and one that goes on with the same speaker',
    ['박오원 시장은 “도시를 배신했다”며 “사과하라”고 비판했다. 이어 “십 년을 약속받았다”고 덧붙였다.'],
    ['박오원: 도시를 배신했다', '박오원: 십 년을 약속받았다'],
  ],
  [
    'somebody in brackets, words between, and "he" in the next paragraph',
    ['이세준(52) 위원장은 기자회견에서 “숫자를 먼저 보자”고 강조했다.', '그는 “그다음에 말하자”고 했다.'],
    ['이세준: 숫자를 먼저 보자', '이세준: 그다음에 말하자'],
  ],
  ['two of one family name', ['김사라 교수도 왔다.', '김 씨는 “모든 것을 시도했다”고 말했다.'], []],
  ['a body before an office', ['민주당 대표는 “숫자를 먼저 보자”고 말했다.'], []],
  ['two subjects', ['김노라 대표가 온 뒤 박오원 시장은 “숫자를 먼저 보자”고 말했다.'], []],
  ['a scare quote', ['김노라 대표는 이른바 “황금의 거리”를 걸었다.'], []],
])('who speaks in Korean: %s', (_name, lines, expected) => {
  expect(quotationsIn(paragraphs(opening, ...lines), 'ko')).toEqual(expected);
});
