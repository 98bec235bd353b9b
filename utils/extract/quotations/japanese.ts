import { fullerFirst, fullest, han } from './eastAsianNames.ts';

/** In Japanese a name is told by the title behind it, the speaker by the particle behind both. */

const kana = String.raw`\p{Script=Katakana}ー`;
/** Titles that stand behind people's names and hardly behind anything else; then offices, which may be a country's. */
const titles = '氏|さん|容疑者|被告|選手|監督|議員';
const offices = '理事長|社長|会長|首相|大統領|知事|市長|教授|大臣|外相|警部補|警部|長官|弁護士|投手|捕手|記者|代表';
/** What a Japanese name of a body or a place ends in. */
const body = /[国県市都府道町村区社党省庁学校院部会団局署課委府米英仏独露中韓同前元現副]$/u;
const countries =
  /^(?:ロシア|フランス|ドイツ|ウクライナ|イラン|イスラエル|インド|ブラジル|トルコ|スペイン|イタリア|カナダ|メキシコ|フィリピン|ベトナム|タイ|エジプト|シリア|ポーランド)$/u;
const japanese = new RegExp(
  `([${han}]{1,6}|[${kana}]{2,}(?:[・＝][${kana}]+)*)(?:（[^（）]{1,20}）)?\\s?(${titles}|${offices})(?:（[^（）]{1,20}）)?`,
  'gu',
);
/** "Xは「…」と述べた", "Xは会見で「…」": the particle behind the subject, with at most one clause between. */
const particle = /^(?:は|が|も)(?:[^「」。は]{0,30}(?:、|で|に対し))?$/u;
const speaking =
  '(?:述べ|語|話|説明|強調|指摘|コメント|答え|回答|発言|訴え|主張|明か|振り返|笑|苦笑|喜|嘆|悔し|感謝|意気込|批判|表明|謝罪|投稿|反論|呼び?かけ|言|し(?:た|て|、))';
const told = new RegExp(String.raw`^\s?(?:と|などと|とも)[^。「」]{0,12}?${speaking}`, 'u');
/** "「…」とXは語った": what stands before the name, and behind it. */
const turning = /^\s?(?:と|などと)、?/u;
const turned = new RegExp(`^(?:は|が|も)[^。「」]{0,20}?${speaking}`, 'u');
/** "Xは次のように述べた。", in the paragraph before. */
const announcing = new RegExp(
  `^(?:は|が)[^「」。は]{0,20}(?:次のように|以下のように|こう)${speaking}[^「」。]{0,6}[。：:]$`,
  'u',
);

/** The people whom titles tell in a text, the fuller forms of their names first. */
export function peopleInJapanese(text: string): string[] {
  const told = [...text.matchAll(japanese)].filter(([, name = '', title = '']) => isName(name, title));
  return fullerFirst(told.map(([, name = '']) => name));
}

/** Whether an office stands behind a name, not behind a country or a body: 韓国大統領. */
function isName(name: string, title: string): boolean {
  if (body.test(name) || countries.test(name)) return false;
  return (
    (name.length > 1 || title === '氏') &&
    (titles.split('|').includes(title) || name.length <= 5 || name.includes('・'))
  );
}

/**
 * Who speaks, by the words before and behind a quotation; undefined where they do not tell.
 * @param people the page's people, the fuller forms first
 */
export function speakerInJapanese(before: string, after: string, people: readonly string[]): string | undefined {
  const behind = turning.exec(after)?.[0].length ?? 0;
  const next = behind > 0 ? [...after.slice(behind).matchAll(japanese)][0] : undefined;
  if (next?.index === 0) return subjectOf(next, after.slice(behind), turned, people);
  const last = [...before.matchAll(japanese)].at(-1);
  return last && subjectOf(last, before, told.test(after) ? particle : announcing, people);
}

/** The name of a match, where the particle behind it makes it the subject. */
function subjectOf(match: RegExpExecArray, text: string, particles: RegExp, people: readonly string[]) {
  const [whole, name = '', title = ''] = match;
  const isSubject = particles.test(text.slice(match.index + whole.length));
  return isSubject && isName(name, title) ? fullest(name, people) : undefined;
}
