import type { Placed, Settled } from './blockQuotes.ts';
import type { Block } from './blocks.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Japanese and Chinese have no capitals and no spaces: a name is told by what stands right beside it. In Japanese that
 * is the title behind it, in Chinese the office before it and the verb of saying behind it. Who cannot be told so is
 * not named.
 */

const han = String.raw`\p{Script=Han}々`;
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
  '(?:述べ|語|話|説明|強調|指摘|コメント|答え|回答|発言|訴え|主張|明か|振り返|批判|表明|謝罪|投稿|反論|呼び?かけ|言|し(?:た|て|、))';
const told = new RegExp(String.raw`^\s?(?:と|などと|とも)[^。「」]{0,12}?${speaking}`, 'u');
/** "「…」とXは語った": what stands before the name, and behind it. */
const turning = /^\s?(?:と|などと)、?/u;
const turned = new RegExp(`^(?:は|が|も)[^。「」]{0,20}?${speaking}`, 'u');
/** "Xは次のように述べた。", in the paragraph before. */
const announcing = new RegExp(
  `^(?:は|が)[^「」。は]{0,20}(?:次のように|以下のように|こう)${speaking}[^「」。]{0,6}[。：:]$`,
  'u',
);

const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤赖賴习習阎閻泰欧歐倪施常温溫庄莊柯阮桂';
const saying =
  '说|說|表示|指出|称|稱|认为|認為|强调|強調|介绍|介紹|坦言|补充道|補充|写道|寫道|回应|回應|告诉|告訴|直言|透露|呼吁|呼籲|批评|批評';
const chineseOffice =
  '总统|總統|总理|總理|主席|部长|部長|司长|局长|局長|院长|院長|所长|校长|校長|市长|市長|书记|主任|发言人|發言人|教授|研究员|研究員|专家|记者|記者|经理|總經理|董事长|董事長|创始人|創辦人|技师|工程师|工程師|医生|醫生|律师|律師|秘书长|秘書長|大使|委员|委員|议员|議員|分析师|分析師|博士生|会长|會長|女士|先生';
const chinese = new RegExp(
  `(?:${chineseOffice})([${surnames}][${han}]{1,2})(?=(?:在|对|對|向|昨|今)[^，。：“”「」]{1,20}?(?:${saying})|(?:${saying}))`,
  'gu',
);
/** Whoever holds an office: two or three characters behind it. */
const holder = new RegExp(`(?:${chineseOffice})([${surnames}][${han}]{2})`, 'gu');
/** A name of three characters at the head of a clause, with a verb of saying right behind it. */
const clauseHead = new RegExp(
  `(?:^|[。！？；，”」])([${surnames}][${han}]{2})(?=(?:在|对|對|向)?(?:${saying}))`,
  'gmu',
);
const chineseVerb = new RegExp(`^[^，。“”「」]{0,24}?(?:${saying})`, 'u');

interface Read {
  blocks: readonly Block[];
  paragraphs: readonly (Paragraph | undefined)[];
}

/** How much of a text's beginning is looked at for its script. */
const sample = 2000;

function languageOf(blocks: readonly Block[]): 'ja' | 'zh' | undefined {
  const text = blocks
    .map((block) => block.text.slice(0, 200))
    .join('')
    .slice(0, sample);
  const kanas = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const hans = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (hans + kanas < text.length / 3) return undefined;
  return kanas > hans / 10 ? 'ja' : 'zh';
}

/** Quotations of a page in Japanese or Chinese, and the blocks they stand in. */
export function readEastAsian({ blocks, paragraphs }: Read): Settled {
  const found: Settled = { placed: [], blocks: new Set() };
  const language = languageOf(blocks);
  if (!language) return found;
  const isJapanese = language === 'ja';
  const text = blocks.map((block) => block.text).join('\n');
  const people = peopleIn(text, isJapanese ? japanese : chinese).concat(isJapanese ? [] : vouchedIn(text));
  paragraphs.forEach((p, block) => {
    const element = blocks[block]?.element;
    if (!p || !element) return;
    for (const { start, end, from, to } of p.marked) {
      const text = p.text.slice(from, to).trim();
      if (text.length < 8) continue;
      const announcement =
        start === 0 && end >= p.text.trimEnd().length ? blocks[block - 1]?.text.slice(-60) : undefined;
      const before = announcement ?? p.text.slice(Math.max(0, start - 60), start);
      const after = p.text.slice(end, end + 60);
      const speaker = isJapanese ? speakerBefore(before, after, people) : speakerBeside(before, after, people);
      if (speaker) found.placed.push(placed(block, element, speaker, text));
    }
    if (p.marked.length > 0) found.blocks.add(block);
  });
  return found;
}

const placed = (block: number, element: Element, speaker: string, text: string): Placed => ({
  block,
  quotation: { speaker, text, element, why: 'title and verb beside' },
});

/** The names that titles or offices tell, the fuller forms first. */
function peopleIn(text: string, pattern: RegExp): string[] {
  const names = new Set<string>();
  for (const [, name = '', title = ''] of text.matchAll(pattern)) if (isName(name, title)) names.add(name);
  return [...names].sort((a, b) => b.length - a.length);
}

/** Whether an office stands behind a name, not behind a country or a body: 韓国大統領. */
function isName(name: string, title: string): boolean {
  if (body.test(name) || countries.test(name)) return false;
  return (
    (name.length > 1 || title === '氏') &&
    (titles.split('|').includes(title) || name.length <= 5 || name.includes('・'))
  );
}

/** Names at the head of a clause with a verb of saying behind them, which elsewhere stand behind an office. */
function vouchedIn(text: string): string[] {
  const held = new Set([...text.matchAll(holder)].map(([, name = '']) => name.slice(0, 3)));
  const speaking = new Set([...text.matchAll(clauseHead)].map(([, name = '']) => name));
  return [...speaking].filter((name) => held.has(name));
}

function speakerBefore(before: string, after: string, people: readonly string[]): string | undefined {
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

function speakerBeside(before: string, after: string, people: readonly string[]): string | undefined {
  const behind = /^[，,]?\s?/u.exec(after)?.[0].length ?? 0;
  const clause = /^[^，。：“”「」]*/u.exec(after.slice(behind))?.[0] ?? '';
  const isIntroduced = /[：:，]$/u.test(before.trimEnd());
  const lead = isIntroduced
    ? (before
        .trimEnd()
        .slice(0, -1)
        .split(/[。，”」]/u)
        .at(-1) ?? '')
    : '';
  for (const words of [clause, lead]) {
    const told =
      [...words.matchAll(chinese)].at(0)?.[1] ??
      people.find((name) => words.startsWith(name) && chineseVerb.test(words.slice(name.length)));
    if (told) return fullest(told, people);
  }
  return undefined;
}

/** The page's fullest form of a name, where only one begins so: 久井 is 久井乃良. A single character alone is nobody. */
function fullest(name: string, people: readonly string[]): string | undefined {
  const fuller = people.filter((one) => one.startsWith(name) && one !== name);
  return fuller.length === 1 ? fuller[0] : name.length > 1 ? name : undefined;
}
