import type { Catalogue } from '../words.ts';

/** Simplified Chinese: the welcome page. */
export const welcome: Catalogue = {
  welcomeTitle: '他们以前说过的话，就在现在的话旁边',
  welcomeLead: '献给多年关注同一话题、记得某人曾经另有说法的读者。',
  welcomeWhat: '您阅读时，它知道是谁在说话',
  welcomeWhatWords:
    '作者、文章中引述的人、评论区的每个人。在他们的话旁边，您会看到同一个人以前说过的话，每条都附日期和原文链接。',
  welcomeAccess: '为了识别谁在说话，它会读取您打开的页面。记录保存在本机，不会发送到任何地方。',
  welcomeKeep: '选择记录什么',
  welcomeKeepChosen: '我保存的言论，以及我关注的人',
  welcomeKeepChosenExplained: '按一下即可保存一条言论。关注某人，此人在您所读页面上说的一切都会记录。',
  welcomeKeepAll: '我读到的一切',
  welcomeKeepAllExplained: '您打开的页面中的每篇文章、每条评论和引语，无需事先关注任何人。您可以随时关闭。',
  welcomeBackUpWords: '您记录的内容只存在于此浏览器中。有了备份，就能在本机或其他机器上恢复。',
  welcomeStart: '打开一篇来读',
  welcomeStartWords: '一篇引述他人的文章，或一串评论。指向一条言论，然后按“保存”；您记录的一切都在工具栏中。',
  welcomeSkip: '跳过',
  welcomeDone: '开始',
  exampleLabel: '示例',
  exampleIntro: '被问及通车时间，工程师说：',
  exampleNow: '隧道将于 2029 年通车。我从未说过别的日期。',
  exampleAfter: '工程至今已花费四千万。',
  exampleFirst: '2021 年圣诞节，您就能开车穿过它。',
  exampleSecond: '不会早于 2026 年，请不要逼我给出确切日期。',
};
