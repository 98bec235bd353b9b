import type { Catalogue } from '../words.ts';

/** Japanese: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: '以前の発言を、いまの発言の横に',
  welcomeLead: '一つの話題を何年も追い、「前は違うことを言っていた」と覚えている人のために。',
  welcomeWhat: '読んでいる間に、誰の言葉かを見分けます',
  welcomeWhatWords:
    '記事の筆者、引用された人、コメントを書いた人。その言葉の横に、同じ人の以前の発言が、日付と元の場所へのリンクとともに並びます。',
  welcomeAccess: '誰の言葉かを知るために、開いたページを読み取ります。記録はこの端末に残り、どこにも送信されません。',
  welcomeKeep: '記録するものを選ぶ',
  welcomeKeepChosen: '保存した発言と、フォローしている人の発言',
  welcomeKeepChosenExplained:
    '発言は一度押すだけで保存できます。誰かをフォローすると、読んだページでのその人の発言がすべて記録されます。',
  welcomeKeepAll: '読むものすべて',
  welcomeKeepAllExplained:
    '開いたページの記事、コメント、引用をすべて記録します。前もってフォローする必要はありません。いつでもオフにできます。',
  welcomeBackUpWords:
    '記録はこのブラウザーの中だけにあります。バックアップがあれば、この端末でもほかの端末でも元に戻せます。',
  welcomeStart: '何か開いて読む',
  welcomeStartWords:
    '誰かの言葉を引用した記事や、コメントのあるページを開きます。発言を指して「保存」を押してください。記録したものはツールバーから見られます。',
  welcomeSkip: 'スキップ',
  welcomeDone: '始める',
  exampleLabel: '例',
  exampleIntro: '開通について尋ねられ、技師はこう答えた。',
  exampleNow: 'トンネルは2029年に開通します。ほかの時期を言ったことはありません。',
  exampleAfter: '工事費はこれまでに4000万に達している。',
  exampleFirst: '2021年のクリスマスには車で通れますよ。',
  exampleSecond: '2026年より前にはなりません。時期の約束はご勘弁ください。',
};
