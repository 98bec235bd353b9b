import type { Catalogue } from '../words.ts';

/** Japanese: the record as files, export and import. */
export const files: Catalogue = {
  files: '書き出しと読み込み',
  cancel: 'やめる',
  workFailed: 'うまくいきませんでした。何も変更されていません。もう一度お試しください。',

  export: '書き出し',
  exportWhat: '対象',
  exportAs: '形式',
  exportNow: 'ファイルに書き出す',
  exporting: 'ファイルを書き出しています',
  exported: '{file} に書き出しました。',
  'export-everything': 'すべて',
  'export-saved': '保存したもの',
  'export-chosen': 'ライブラリで選んだもの',
  'export-backup': 'バックアップ',
  'export-backup-explained':
    '記録にあるすべてと、あなたが加えたすべての変更。この端末でもほかの端末でも、再び読み込めます。JSON Lines 形式。',
  'export-evidence': '証拠のページ',
  'export-evidence-explained':
    '人に見せるためのもの。言葉、日付、リンク、取得日時、言葉のチェックサム。HTML ファイル一つ。',
  'export-notes': 'ノート',
  'export-notes-explained': '人物ごとの Markdown ファイル。Obsidian などのノート用。ZIP 形式。',
  'export-table': '表',
  'export-table-explained': '表計算ソフト用。数式として実行されるものはありません。CSV 形式。',
  'export-ledger': '予告と結果',
  'export-ledger-explained': '何がいつまでに起こると言われ、どうなったか。CSV 形式。',
  'export-claims': '主張',
  'export-claims-explained': '同じ内容を schema.org の用語でプログラム向けに。JSON-LD 形式。',
  'export-annotations': 'ウェブ注釈',
  'export-annotations-explained': 'W3C の標準に対応したプログラム用。JSON-LD 形式。',
  exportChosen: '書き出す',
  evidenceTitle: '発言の記録',
  tooManyPeople: '一つのアーカイブには人数が多すぎます。保存したもの、または選んだものを書き出してください。',

  import: '読み込み',
  importKinds:
    'Aforesaid のバックアップ、Hypothesis の注釈（JSON）、WordPress または Disqus のコメント（XML）、Reddit（CSV）または Hacker News（JSON）の自分のコメント、あるいは本文の列とアドレスの列がある表（CSV）。',
  importSpeaker: 'ファイルに書かれていない場合、誰の言葉か（Reddit の書き出しなど）',
  importChoose: 'ファイルを選ぶ',
  importDrop: 'またはここにドロップ',
  importReading: 'ファイルを読んでいます',
  importHolds: '{file} の内容',
  importNew: { other: '新しい発言 {count} 件' },
  importKnown: { other: 'すでに記録にある発言 {count} 件' },
  importOperations: { other: 'あなたの変更 {count} 件。食い違う場合は後のものが優先されます' },
  importNow: 'すべて読み込む',
  importing: '読み込んでいます',
  imported: { other: '{count} 件の発言を追加しました。' },
  recovery: 'バックアップから復元',
  recoveryWords:
    'バックアップの内容は新しい記録に入ります。現在の記録は、どのような状態でも別に取り置かれ、ここから戻せます。',
  recoverNewest: '復元する',
  recoveryNoNewest:
    'このブラウザーにバックアップはありません。ダウンロードの Aforesaid フォルダーにある最新のものなど、ファイルを選んでください。',
  recovering: '復元しています',
  recovered: { other: '{count} 件の発言を復元しました。' },
  recordsAside: '取り置いた記録',
  recordAside: '{when}に取り置いた記録',
  useRecord: 'この記録に戻す',
  recordBack: 'この記録を再び使っています。',
};
