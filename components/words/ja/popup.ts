import type { Catalogue } from '../words.ts';

/** Japanese: the popup. */
export const popup: Catalogue = {
  history: '履歴',
  savedOnly: '保存済みのみ',
  nothingSaved: '保存した発言はまだありません。',
  nothingKept: '記録はまだありません。',
  nothingKeptHint: 'ページで発言を保存するか、誰かをフォローしてください。',
  firstUse: '記事やコメント欄を開き、誰かの発言を指して「保存」を押してください。',
  firstUseHint: '保存したものは新しい順にここに並びます。その人が次に発言したとき、その横に表示されます。',
  goOn: '読み取りを再開',
  pause: '一時停止',
  paused: '停止中',
  pauseExplained: '停止中はどのページも読み取られず、何も記録されません。',
  thisSite: '{site} について',
  keepReadHere: 'ここで読むものをすべて記録',
  keepReadHereExplained: 'このサイトで開いたページのコメント、記事、引用がすべて記録されます。',
  neverReadHere: 'このサイトを読み取らない',
  neverReadHereExplained: 'ここでは誰も認識されず、何も記録されません。',
  drawHere: 'このサイトには何も表示しない',
  drawHereExplained:
    '小さなボタンも、名前の下の線も、発言の横のボタンも表示しません。ツールバー、ショートカット、メニューは今までどおり使えます。',
  nothingDrawn: '{site} には何も表示されなくなりました。サイドバーはツールバーから開けます。',
};
