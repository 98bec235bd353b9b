import type { Catalogue } from '../words.ts';

/** Simplified Chinese: the popup. */
export const popup: Catalogue = {
  history: '历史',
  savedOnly: '仅已保存',
  nothingSaved: '还没有保存任何言论。',
  nothingKept: '还没有任何记录。',
  nothingKeptHint: '在页面上保存一条言论，或关注某人。',
  firstUse: '打开一篇文章或一串评论，指向某人说的话，然后按“保存”。',
  firstUseHint: '您保存的内容会显示在这里，最新的在前。此人下次发言时，您会在其话旁看到它。',
  goOn: '继续读取',
  pause: '暂停',
  paused: '已暂停',
  pauseExplained: '暂停期间不读取任何页面，也不记录任何内容。',
  thisSite: '对于 {site}',
  keepReadHere: '记录我在此读到的一切',
  keepReadHereExplained: '打开此网站的页面时，其中的评论、文章和引语都会记录。',
  neverReadHere: '从不读取此网站',
  neverReadHereExplained: '在此不识别任何人，也不记录任何内容。',
  drawHere: '不在此网站上显示任何东西',
  drawHereExplained: '不显示小按钮、人名下的标记，也不在言论旁显示按钮。工具栏、快捷键和菜单照常可用。',
  nothingDrawn: '{site} 上不再显示任何东西。侧边栏可从工具栏打开。',
};
