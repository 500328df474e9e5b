/**
 * Japanese messages, as in `en/page.js`: messages of the page around the result: editors, options, shortcuts, stored texts, and errors of the engine.
 */

export const PAGE_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "page.title": "Word for Word：二つの文章の違いと共通点",
  "page.tagline": "二つの文章がどう違い、何を共有するかを示します。",
  "page.privacy": "すべてブラウザーの中で行われます。文章はどこにも送られません。",
  "bookmarklet.open": "ほかのページから比べる…",

  // The language of the interface.
  "language.title": "言語",
  "language.failed": "この言語を読み込めませんでした：{why}。再試行してください。",

  // Saved texts.
  "persistence.title": "このブラウザーに文章を保存",
  "persistence.tab": "このタブだけ",
  "persistence.tab.hint":
    "文章、題名、設定は、再読み込みや異常終了の後も残ります。タブを閉じて1日たつと、次にこのページを開いたときに削除します。",
  "persistence.device": "この端末に",
  "persistence.device.hint": "次にこのページを開くとき、文章、題名、設定が残っています。削除するまで残ります。",
  "persistence.nothing": "保存しない",
  "persistence.nothing.hint": "何も保存しません。ページを再読み込みすると文章は失われます。",
  "persistence.forget": "保存した文章を削除",
  "persistence.forgotten": "保存した文章を削除しました。このページの文章は、再読み込みするまで残ります。",
  "persistence.forgotten.but":
    "開いているほかの{n}個のタブのものを除き、保存した文章を削除しました。このページの文章は、再読み込みするまで残ります。",
  "persistence.forbidden":
    "このブラウザーでは、ページは何も保存できません。再読み込みや異常終了で文章は失われます。ほかの機能はすべて使えます。",
  "persistence.full":
    "ブラウザーに文章を保存する空きがありません。再読み込みや異常終了で直近の変更は失われます。ほかの機能はすべて使えます。",

  // The two texts.
  "texts.title": "文章",
  "texts.placeholder.before": "前の文章をここに貼り付けるか入力するか、ファイルをドロップしてください。",
  "texts.placeholder.after": "後の文章をここに貼り付けるか入力するか、ファイルをドロップしてください。",
  "texts.paste": "貼り付け",
  "texts.paste.before": "クリップボードを「{before}」に",
  "texts.paste.after": "クリップボードを「{after}」に",
  "paste.empty": "クリップボードに文章がありません。",
  "paste.refused":
    "ブラウザーがページにクリップボードの読み取りを許可しませんでした。文章はそのままです。Ctrl+V（Macでは⌘V）で貼り付けるか、このサイトにクリップボードを許可してください。",
  "texts.open": "開く…",
  "texts.open.before": "「{before}」にファイルを",
  "texts.open.after": "「{after}」にファイルを",
  "texts.clear": "消去",
  "texts.clear.before": "{before}",
  "texts.clear.after": "{after}",
  "texts.title.before": "前の文章の題名",
  "texts.title.after": "後の文章の題名",
  "texts.title.hint": "この文章に題名を付ける",
  "texts.swap": "入れ替え",
  "texts.swap.hint": "二つの文章を入れ替える",
  "texts.edit": "文章を編集",
  "texts.collapse": "文章を隠す",
  "texts.collapse.hint": "入力欄を表示または隠す",
  "texts.collapsed": "入力欄は隠れています。表示するにはEを押してください。",
  "texts.long":
    "文章が長く、合わせて約{n}語あります。すべてを比べるので、数秒かかることがあります。入力が遅くなることもあります。",

  "file.none": "このページでは開けません。ファイルをドロップするか、文章を貼り付けてください。",
  "file.beside": "両方の文章がすでにあります。置き換えたい文章の上にファイルをドロップしてください。",
  "file.failed": "文書を読む部分を読み込めませんでした：{why}。文章をコピーしてから、ページを再読み込みしてください。",
  "launch.failed":
    "ファイルを開けませんでした：{why}。文章はそのままです。「開く…」で開くか、ページにドロップしてください。",
  "launch.lost":
    "共有されたファイルが届きませんでした。文章はそのままです。もう一度共有するか、「開く…」で開いてください。",

  "notice.dismiss": "閉じる",
  "undo.undo": "元に戻す",
  "undo.redo": "やり直す",
  "undo.undone": "元に戻しました。",
  "undo.redone": "やり直しました。",
  "undo.swapped": "二つの文章を入れ替えました。",
  "undo.cleared": "「{side}」を消去しました。",
  "undo.sample": "例文に置き換えました。",

  "samples.title": "例文",
  "samples.bank": "中央銀行、6月と9月",
  "samples.bank.hint": "声明の二つの版",
  "samples.bank.before": "6月の声明",
  "samples.bank.after": "9月の声明",
  "samples.ministry": "外務省と新聞",
  "samples.ministry.hint": "声明と、それを引用した記事",
  "samples.ministry.before": "外務省の声明",
  "samples.ministry.after": "新聞の記事",
  "samples.failed": "例文を読み込めませんでした：{why}。文章はそのままです。",

  // The status line while a comparison runs.
  "status.slow": "「{before}」（{first}字）と「{after}」（{second}字）をまだ比べています。",
  "status.slow.reuse": "「{before}」（{first}字）と「{after}」（{second}字）で、共通する一節と引用をまだ調べています。",
  "status.stop": "中止",
  "status.stopped": "比較を中止しました。",
  "status.stopped.help": "文章はそのままです。もう一度始めるには、文章を編集するか「比較」を押してください。",
  "status.stopped.earlier": "下の結果は、前の文章のものです。",
  "status.compare": "比較",

  // The toolbar of the result.
  "result.title": "結果",
  "tabs.title": "画面",
  "tabs.changes": "変更",
  "tabs.shared": "共通",
  "tabs.quotations": "引用",
  "layout.title": "配置",
  "layout.inline": "続けて",
  "layout.paired": "並べて",
  "only.title": "変更だけ",
  "only.hint": "変わっていない文を隠す",
  "order.title": "変更の絞り込みと順序",
  "order.text": "すべての変更",
  "order.meaning": "意味の変更",
  "order.weight": "重要なものから",
  "menu.title": "書き出し",
  "hint.both":
    "両方の文章がそろうと、ここに結果が出ます。文章を貼り付けるか、入力するか、開くか、ドロップしてください。例文も試せます。",
  "hint.other": "もう一方の文章もそろうと、ここに結果が出ます。",

  "options.title": "オプション",
  "options.same": "同じものとして扱う",
  "options.case": "大文字と小文字を区別しない",
  "options.case.hint": "Tokyo、tokyo",
  "options.punctuation": "句読点を無視",
  "options.punctuation.hint": "読点、句点、引用符",
  "options.typography": "字体を無視",
  "options.typography.hint": "まっすぐな引用符と曲がった引用符、ダッシュや空白の種類",
  "options.accents": "アクセント記号を無視",
  "options.accents.hint": "café、cafe",
  "options.spacing": "空白を無視",
  "options.spacing.hint": "空白、改行、改段落",
  "options.notation": "数の書き方を無視",
  "options.notation.hint": "10,000と10000、4.50と4.5",
  "options.changes": "変更の示し方",
  "options.moves": "移動を調べる",
  "options.moves.hint": "調べないと、移動した一節は削除と追加になります",
  "options.sentences": "文ごと",
  "options.sentences.hint": "変わった語ではなく、文全体に印を付けます",
  "options.dim": "体裁の変更を薄く",
  "options.dim.hint": "句読点、大文字と小文字、空白など",
  "options.lexicon": "意味を変える言葉",
  "options.lexicon.english": "英語の一覧",
  "options.lexicon.english.hint": "英語の文章のnot、may、onlyなど",
  "options.lexicon.own": "自分の一覧",
  "options.lexicon.own.hint": "ほかの言語の場合や、数値と名前だけに印を付ける場合",
  "options.lexicon.failed": "一覧を読み込めませんでした：{why}。再試行してください。",
  "lexicon.hint": "言葉を読点か空白で区切ってください。",
  "lexicon.negations": "否定",
  "lexicon.modals": "可能・義務とぼかしの表現",
  "lexicon.degrees": "程度と数量",
  "lexicon.numbers": "文字で書いた数",
  "lexicon.dates": "月、曜日などの日付の語",

  // Keyboard shortcuts.
  "shortcuts.title": "ショートカット",
  "shortcuts.hint": "キーボードショートカットを表示",
  "shortcuts.named": "{hint}（{keys}キー）",
  "shortcuts.failed": "ショートカットの一覧を読み込めませんでした：{why}。再試行してください。",
  "shortcuts.list": "この一覧を表示",
  "shortcuts.edit": "入力欄を表示または隠す",
  "shortcuts.cross": "変更の一覧と文章の間を行き来",
  "shortcuts.exclude": "選んだ言葉か今の段落を比較から除外",
  "shortcuts.close": "閉じる",
  "shortcuts.off": "1文字のショートカットはオフです。",
  "shortcuts.or": "または",
  "shortcuts.changes": "変更の画面で",
  "shortcuts.page": "ページのどこでも",
  "shortcuts.single": "1文字のショートカットを使う",
  "shortcuts.single.hint":
    "音声入力などでキーが誤って働くときはオフにしてください。「ショートカット」ボタンからは、いつでもこの一覧を開けます。",
  "shortcuts.always": "いつでも",
  "shortcuts.always.tab": "次か前の操作部品",
  "shortcuts.always.views": "画面の名前の上で：次、前、最初、最後の画面",
  "shortcuts.always.items": "印、一覧の項目、全体図の上で：次、前、最初、最後",
  "shortcuts.always.enter": "選択中の操作部品を押す。印や一覧の項目では、文章のその場所へ",
  "shortcuts.always.escape": "開いているものを閉じる",
  "key.tab": "Tab",
  "key.shift": "Shift + Tab",
  "key.left": "←",
  "key.right": "→",
  "key.up": "↑",
  "key.down": "↓",
  "key.home": "Home",
  "key.end": "End",
  "key.enter": "Enter",
  "key.space": "スペース",
  "key.escape": "Esc",

  // A new version of the page.
  "update.ready": "新しい版の準備ができました。",
  "update.use": "再読み込みして使う",
  "update.unkept":
    "新しい版の準備ができました。文章はこのブラウザーに保存されていないので、再読み込みの前にコピーしてください。",
  "update.anyway": "文章なしで再読み込み",

  // Failures of the engine.
  "failure.worker": "比較を始められませんでした。",
  "failure.worker.help":
    "ページのバックグラウンド処理を読み込めませんでした。文章は残っています。再試行するか、ページを再読み込みしてください。だめなら、ブラウザーか拡張機能が止めているか、サイトが不完全かもしれません。",
  "failure.module": "比較を始められませんでした。",
  "failure.module.help":
    "WebAssemblyモジュールを読み込めませんでした。文章は残っています。再試行するか、ページを再読み込みしてください。だめなら、ネットワーク接続を確かめてください。サイトが不完全なこともあります。",
  "failure.forbidden": "比較を始められませんでした。",
  "failure.forbidden.help":
    "WebAssemblyが必要ですが、ここでは許されていません。文章は残っています。安全の設定（ロックダウンモード、セキュリティ強化）、古いブラウザー、またはこのサイトのポリシー（「wasm-unsafe-eval」なし）が原因かもしれません。このサイトで許可するか、別のブラウザーを使ってください。",
  "failure.trap": "これらの文章の比較に失敗しました。",
  "failure.trap.help": "本来は起きないことです。文章は残っています。再試行するか、文章かオプションを変えてください。",
  "failure.memory": "比較中にメモリーが足りなくなりました。",
  "failure.memory.help":
    "この長さの文章には、ブラウザーのメモリーが足りません。文章は残っています。ほかのタブを閉じて再試行するか、文章を分けて比べてください。",
  "failure.ended": "ブラウザーが比較を止めました。",
  "failure.ended.help":
    "メモリー不足かもしれません。文章は残っています。再試行してください。だめなら、ほかのタブを閉じるか、文章を分けて比べてください。",
  "failure.refused": "これらの文章は比較できませんでした。",
  "failure.refused.detail": "理由（英語）：{why}",
});
