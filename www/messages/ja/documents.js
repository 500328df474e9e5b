/**
 * Japanese messages, as in `en/documents.js`: messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "「{name}」を読み込んでいます…",
  "read.cancel": "中止",
  "undo.opened": "「{side}」を「{name}」に置き換えました。",
  "undo.pasted": "書式なしで貼り付けました。",

  "unread.binary":
    "「{name}」は文章ではないため、開きませんでした。テキスト、.docx、PDFのいずれかで保存するか、文章をコピーしてここに貼り付けてください。",
  "unread.image":
    "「{name}」は画像か録音で、文章がありません。ほかのソフトで文字にして、その結果を開くか貼り付けてください。",
  "unread.encrypted":
    "「{name}」はパスワードで保護されていて読めません。作成したソフトでパスワードなしで保存し、ここで開いてください。",
  "unread.broken":
    "「{name}」は壊れているか不完全で、読めません。ファイルを入手し直すか、元のソフトで開いて文章をコピーしてください。",
  "unread.scanned":
    "「{name}」は文字情報のないスキャン画像です。文字認識ソフト（OCR）で変換し、その結果を開くか貼り付けてください。",
  "unread.large":
    "「{name}」は大きすぎてここでは開けません。上限は{limit}百万字またはMBです。比べたい部分だけを貼り付けてください。",
  "unread.bomb":
    "「{name}」は展開すると{limit} MBを超えるため、開きませんでした。普通の文書ではないことです。信頼できるなら、文章をコピーしてここに貼り付けてください。",
  "unread.old-word":
    "「{name}」は古いWord形式か、パスワードで保護されています。WordかLibreOfficeでパスワードなしの.docxとして保存し、ここで開いてください。",
  "unread.spreadsheet": "「{name}」は表計算ファイルです。比べたいセルをコピーしてここに貼り付けてください。",
  "unread.slides": "「{name}」はプレゼンテーションです。PDFで保存し、ここで開いてください。",
  "unread.archive": "「{name}」はWord文書を含まない圧縮ファイルです。展開して、比べたいファイルを開いてください。",
  "unread.empty": "「{name}」に文章がありません。ここの文章はそのままです。",
  "unread.missing":
    "ページの一部を読み込めなかったため、「{name}」を読めませんでした。ネットワークに接続して、もう一度開いてください。",
  "unread.ended":
    "「{name}」を最後まで読めませんでした。メモリー不足でブラウザーが止めたようです。ほかのタブを閉じて開き直すか、必要な文章をコピーしてここに貼り付けてください。",
  "unread.silent":
    "2分間進まなかったため、「{name}」を読めませんでした。開き直すか、元のソフトから文章をコピーしてここに貼り付けてください。",
  "unread.failed":
    "「{name}」を読めませんでした：{why}。ファイルがまだあるか、読む権限があるかを確かめるか、文章をコピーしてここに貼り付けてください。",

  "encoding.read": "文字コード",
  "encoding.guessed": "「{name}」には文字コードの指定がありません。文字がおかしければ、別のものを選んでください。",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "Unicode（UTF-16、リトルエンディアン）",
  "encoding.utf-16be": "Unicode（UTF-16、ビッグエンディアン）",
  "encoding.windows-1252": "西欧（Windows-1252）",
  "encoding.iso-8859-2": "中欧（ISO 8859-2）",
  "encoding.windows-1250": "中欧（Windows-1250）",
  "encoding.windows-1251": "キリル（Windows-1251）",
  "encoding.koi8-r": "キリル（KOI8-R）",
  "encoding.windows-1253": "ギリシャ語（Windows-1253）",
  "encoding.windows-1254": "トルコ語（Windows-1254）",
  "encoding.windows-1255": "ヘブライ語（Windows-1255）",
  "encoding.windows-1256": "アラビア語（Windows-1256）",
  "encoding.windows-1257": "バルト（Windows-1257）",
  "encoding.windows-874": "タイ語（Windows-874）",
  "encoding.macintosh": "西欧（Mac）",
  "encoding.shift_jis": "日本語（シフトJIS）",
  "encoding.euc-jp": "日本語（EUC）",
  "encoding.iso-2022-jp": "日本語（ISO 2022）",
  "encoding.gb18030": "中国語簡体字（GB 18030）",
  "encoding.big5": "中国語繁体字（Big5）",
  "encoding.euc-kr": "韓国語（EUC）",

  "tracked.accepted": "変更履歴が{n}件あり、承諾したものとして読みました。",
  "tracked.rejected": "変更履歴が{n}件あり、元に戻したものとして読みました。",
  "tracked.compare": "これらの変更の前と後の文章を比べる",
  "markdown.read": "Markdownの記号を除きました。",
  "markdown.kept": "Markdownの記号を残しています。",
  "markdown.keep": "残す",
  "markdown.drop": "除く",
  "cleanup.done": "整えました：{what}。",
  "cleanup.undo": "元に戻す",
  "cleanup.undone": "行は文書のままです。",
  "cleanup.redo": "もう一度整える",
  "cleanup.lines": "{n}行を連結",
  "cleanup.hyphens": "分かれた{n}語を連結",
  "cleanup.heads": "ヘッダーとフッター{n}件を削除",
  "cleanup.numbers": "箇条書きの番号{n}件を削除",
  "cleanup.line-numbers": "行番号{n}件を削除",
  "cleanup.notes": "脚注{n}件を末尾へ移動",

  "headers.found": "{n}行がヘッダーかフッターのようです。",
  "headers.drop": "除く",
  "headers.gone": "ヘッダーとフッター{n}件を除きました。",
  "headers.back": "戻す",
  "headers.outside": "文書のヘッダーとフッター{n}件は、この文章にありません。",
  "headers.include": "末尾に加える",
  "headers.included": "文書のヘッダーとフッター{n}件が、この文章の末尾にあります。",
  "headers.leave": "外す",

  "article.found": "{n}語がこのウェブページの記事の外にあります。",
  "article.keep": "記事だけを比べる",

  "pair.names":
    "ファイル名により、「{before}」を変更前、「{after}」を変更後としました。入れ替えるには「入れ替え」を押してください。",
  "series.title": "ファイル{n}件、名前順",
  "series.before": "変更前",
  "series.after": "変更後",
  "series.previous": "前の二つ",
  "series.next": "次の二つ",
  "series.at": "{n}件中{before}と{after}",
  "series.close": "一覧を閉じる",
});
