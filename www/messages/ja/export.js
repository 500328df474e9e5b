/**
 * Japanese messages, as in `en/export.js`: messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "{before}と{after}の比較",
  "export.tracked":
    "「{before}」から「{after}」へのすべての変更を記録しています。すべて承諾すると後の文章、すべて元に戻すと前の文章になります。",
  "export.form.author": "{author}（体裁）",
  "export.forms.folded": "体裁の違い{n}件（{kinds}）は無視し、印を付けていません。表記は後の文章のものです。",
  "export.forms.marked":
    "体裁の違い{n}件（{kinds}）は比較では無視しますが、両方の文章を一字一句復元できるように、ここでは印を付けています。",
  "export.forms.tracked":
    "体裁の違い{n}件（{kinds}）は比較では無視しますが、両方の文章を一字一句復元できるように、ここでは記録しています。その作成者名は「（体裁）」で終わります。",
  "export.same": "同じものとして扱った違い：{what}。",
  "export.same.none": "同じものとして扱った違いはありません。",
  "export.unmoved": "移動は調べていません。",
  "export.sentences": "変わった文は、まとめて示しています。",
  "export.wrapped": "「{side}」の行は一定の幅で折り返されています。段落の中の改行は空白で示しています。",
  "export.unwritable": "このファイル形式に書けない文字{n}件（制御文字、または対の片方）は�としました。",
  "export.made": "Word for Word {version}で作成。",

  legend: "凡例：",
  "legend.deleted": "削除",
  "legend.inserted": "追加",
  "legend.away": "ここから移動",
  "legend.here": "ここへ移動",
  "legend.bears": "意味が変わる（数値、日付、名前、否定、可能・義務の表現、程度の語）",
  "plain.deleted": "［削除：{text}］",
  "plain.inserted": "［追加：{text}］",
  "plain.moved-away": "［ここから移動：{text}］",
  "plain.moved-here": "［ここへ移動：{text}］",
  "critic.how":
    "CriticMarkup、「{before}」から「{after}」へ。すべて承諾すると後の文章、すべて元に戻すと前の文章になります。",

  "report.figures.before": "{before}：{n}語。そのまま{kept}、移動{moved}、削除{changed}。",
  "report.figures.after": "{after}：{n}語。そのまま{kept}、移動{moved}、追加{changed}。",
  "report.changes": "変更（{n}）",
  "report.passages": "共通する一節（{n}）",
  "report.quotations": "引用、もう一方の文章と照合（{n}）",
  "report.number": "{n}. ",
  "report.waiting": "保存した時点では、共通する一節と引用をまだ調べていました。",
  "report.more": "ほか{n}件は一覧にありません。",
  "card.bears": "変更：{what}",
  "card.place": "{title}、¶ {n}：",

  "menu.save": "比較を保存",
  "menu.docx": "Word文書",
  "menu.docx.hint": "変更履歴付き、承諾も取り消しも可能",
  "menu.page": "ウェブページ",
  "menu.page.hint": "印刷や送付に使える一つのファイル",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "承諾も取り消しもできるテキスト",
  "menu.json": "JSON",
  "menu.json.hint": "両方の文章とすべての結果",
  "menu.copy": "比較をコピー",
  "menu.rich": "印付きの文章",
  "menu.rich.hint": "ワープロやメール用",
  "menu.link": "リンク",
  "menu.link.hint": "このリンクを知る人は誰でも両方の文章を読めます。",
  "menu.embed": "埋め込み…",
  "menu.embed.hint": "ほかのページへの貼り付け用",
  "menu.finding": "結果を一つコピー",
  "menu.finding.which": "結果",
  "menu.finding.changes": "変更",
  "menu.finding.passages": "一節",
  "menu.finding.quotations": "引用",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "ほか{n}件を表示",
  "menu.finding.only": "{what}：{text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "移動：{text}",
  "menu.finding.spoken": "{verdict}：{text}",
  "menu.finding.rich": "印付きの文章",
  "menu.finding.plain": "テキスト",
  "menu.finding.markdown": "Markdown",
  "menu.about": "日付、出典、作成者",
  "menu.about.hint":
    "保存、コピー、共有するすべてに加わります。出典のアドレスがあれば、結果からその言葉へリンクします。",
  "menu.date": "「{side}」の日付",
  "menu.source": "「{side}」のアドレス",
  "menu.author": "変更の作成者",
  "menu.none": "まだ保存するものがありません。先に二つの文章を入れてください。",
  "menu.busy": "お待ちください…",
  "menu.done": "コピーしました。",
  "menu.ready": "準備ができました。もう一度「印付きの文章」を押すとコピーします。",
  "menu.waiting": "お待ちください。共通する一節をまだ調べています…",
  "menu.all": "ウェブページにすべて載せる：一種類につき{most}件ではなく{n}件まで",
  "menu.saved": "{name}として保存しました。",
  "menu.copied.link":
    "リンクをコピーしました（{n}字）。このリンクを知る人は誰でも両方の文章を読めます。文章は#より後ろにあり、ブラウザーはそこをサーバーに送りません。",
  "menu.copied.link.long":
    "リンクをコピーしました（{n}字）。このリンクを知る人は誰でも両方の文章を読めます。メールやオフィスソフトには{safe}字を超えるリンクを切るものがあります。確実を期すなら、保存したページか文書を送ってください。",
  "menu.link.large":
    "文章が長すぎてリンクにできません。{n}字になりますが、ブラウザーが開けるのは{limit}字までです。ページか文書で保存して送ってください。",
  "menu.refused": "ブラウザーがこのページのコピーを許可しませんでした",
  "menu.failed": "できませんでした：{why}。文章はそのままです。",
  "menu.missing":
    "ページの一部を読み込めず、できませんでした。オンラインのときに再試行してください。文章はそのままです。",
  "menu.ended":
    "メモリー不足でブラウザーが書き出しを止めたようです。再試行してください。だめなら先にほかのタブを閉じてください。文章はそのままです。",
  "menu.silent": "書き出しは5分後に止まりました。再試行するか、文章を分けて比べてください。文章はそのままです。",
  "menu.default.author": "Word for Word",
  "file.name": "{before}と{after}",

  "link.opened": "リンクから両方の文章とオプションを開きました。",
  "link.opened.before": "リンクから前の文章を開きました。",
  "link.opened.after": "リンクから後の文章を開きました。",
  "link.paste":
    "文章が長すぎてリンクに入りませんでした。元のページでコピーし、ここの空の文章で「貼り付け」を押してください。",
  "link.paste.copied": "文章が長すぎてリンクに入らないため、コピーしました。空の文章で「貼り付け」を押してください。",
  "link.broken":
    "リンクが壊れていて（途中で切れたのかもしれません）、文章を読めませんでした。ここの文章はそのままです。リンクをもう一度もらうか、保存したページを頼んでください。",
  "link.strange":
    "リンクに、この版のページが知らないもの（{names}）があり、結果が異なるかもしれません。ページを再読み込みして最新版にし、リンクを開き直してください。",
  "link.newer":
    "リンクは、より新しい版のWord for Wordで作られています。ここの文章はそのままです。ページを再読み込みしてその版にしてください。",
  "link.large": "リンクの文章が長すぎるため、開きませんでした。ここの文章はそのままです。",
});
