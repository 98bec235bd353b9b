import { fullerFirst, fullest, han } from './eastAsianNames.ts';

/** In Chinese a name is told by the office before it and the verb of saying behind it. */

const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤赖賴习習阎閻泰欧歐倪施常温溫庄莊柯阮桂';
const saying =
  '说|說|表示|指出|称|稱|认为|認為|强调|強調|介绍|介紹|坦言|补充道|補充|写道|寫道|回应|回應|告诉|告訴|直言|透露|呼吁|呼籲|批评|批評';
const chineseOffice =
  '总统|總統|总理|總理|主席|部长|部長|司长|局长|局長|院长|院長|所长|校长|校長|市长|市長|书记|主任|发言人|發言人|教授|研究员|研究員|专家|记者|記者|经理|總經理|董事长|董事長|创始人|創辦人|技师|工程师|工程師|医生|醫生|律师|律師|秘书长|秘書長|大使|委员|委員|议员|議員|分析师|分析師|博士生|会长|會長|縣長|县长|鎮長|镇长|區長|館長|馆长|站長|站长|秘書|專家|分析師|經理|老板|老闆|店主|農民|农民|果農|村民|居民|教練|教练|導演|导演|作家|議長|议长|檢察官|检察官|女士|先生';
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

/** The people whom offices or verbs of saying tell in a text, the fuller forms of their names first. */
export function peopleInChinese(text: string): string[] {
  const told = [...text.matchAll(chinese)].map(([, name = '']) => name);
  return fullerFirst(told).concat(vouchedIn(text));
}

/** Names at the head of a clause with a verb of saying behind them, which elsewhere stand behind an office. */
function vouchedIn(text: string): string[] {
  const held = new Set([...text.matchAll(holder)].map(([, name = '']) => name.slice(0, 3)));
  const speaking = new Set([...text.matchAll(clauseHead)].map(([, name = '']) => name));
  return [...speaking].filter((name) => held.has(name));
}

/**
 * Who speaks, by the words before and behind a quotation; undefined where they do not tell.
 * @param people the page's people, the fuller forms first
 */
export function speakerInChinese(before: string, after: string, people: readonly string[]): string | undefined {
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
  // Behind a colon the words are said by whom the lead names; what follows them begins a sentence of its own.
  const telling = /[：:]$/u.test(before.trimEnd()) ? [lead] : [clause, lead];
  for (const words of telling) {
    const told =
      [...words.matchAll(chinese)].at(0)?.[1] ??
      people.find((name) => words.startsWith(name) && chineseVerb.test(words.slice(name.length)));
    if (told) return fullest(told, people);
  }
  return undefined;
}
