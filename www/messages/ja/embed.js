/**
 * Japanese messages, as in `en/embed.js`: messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "{before}から{after}へ。",
  "snippet.legend": "削除された言葉は取り消し線、追加された言葉は下線で示しています。",
  "snippet.excerpt": "抜粋：変更{n}件中{first}〜{last}。",
  "snippet.excerpt.one": "抜粋：変更{n}件中{first}。",
  "snippet.omission": "［…］",
  "snippet.blank.deleted": "［空白を削除］",
  "snippet.blank.inserted": "［空白を追加］",
  "snippet.blank.moved-away": "［ここから空白を移動］",
  "snippet.blank.moved-here": "［ここへ空白を移動］",

  "embed.title": "ほかのページに埋め込む",
  "embed.close": "閉じる",
  "embed.form": "コードの種類",
  "embed.element": "要素",
  "embed.element.hint":
    "こちらのスクリプトを読み込めるページ用です。スクリプトがないと、削除は取り消し線、追加は下線で見えます。",
  "embed.frame": "フレーム",
  "embed.frame.hint": "外部のスクリプトを許さないページ用です。フレームは外側のページに触れられません。",
  "embed.content": "マークアップのみ",
  "embed.content.hint":
    "コンテンツ管理システム、メールマガジン、フィード用です。スクリプトもスタイルもない、削除と追加だけの引用です。",
  "embed.titles": "題名と出典",
  "embed.text.before": "前の文章の題名",
  "embed.text.after": "後の文章の題名",
  "embed.source.before": "前の文章のアドレス",
  "embed.source.after": "後の文章のアドレス",
  "embed.what": "内容",
  "embed.caption": "説明文",
  "embed.view": "画面",
  "embed.view.changes": "変更、続けて表示",
  "embed.view.side-by-side": "変更、並べて表示",
  "embed.view.shared": "共通する一節",
  "embed.view.quotations": "引用",
  "embed.first": "最初の変更",
  "embed.last": "最後の変更",
  "embed.excerpt.hint":
    "変更は{n}件です。全文を示すには両方の欄を空にします。番号を入れると、最初から最後までの段落だけを示します。",
  "embed.excerpt.whole": "要素とフレームには、それでも両方の全文が入ります。抜粋だけになるのはマークアップです。",
  "embed.height": "高さ（ピクセル）",
  "embed.height.hint": "高さがなければ内容に合わせます。高さを入れるとスクロールします。",
  "embed.snippet": "コード",
  "embed.copy": "コピー",
  "embed.copied.content": "コピーしました（{n}字）。",
  "embed.copied.element":
    "コピーしました（{n}字）。要素は{host}からWord for Wordを読み込みます。そのアドレスは、読者が開ける状態を保つ必要があります。",
  "embed.copied.frame":
    "コピーしました（{n}字）。フレームのアドレスに両方の文章が入っています。フレームは{host}からWord for Wordを読み込みます。そのアドレスは、読者が開ける状態を保つ必要があります。",
  "embed.host": "コードはこのページと同じく{host}からWord for Wordを読み込みます。",
  "embed.host.none": "コードは何も読み込みません。",
  "embed.look": "スクリプトとスタイルなしの見え方",
  "embed.long":
    "文章が長すぎてフレームに入りません。アドレスが{n}字になりますが、ブラウザーが受け付けるのは{limit}字までです。代わりに要素を選んでください。",
  "embed.wrong.number": "「{given}」は変更の番号ではありません。1から{n}までの整数を入れるか、欄を空にしてください。",
  "embed.wrong.order":
    "抜粋の終わりが始まりより前です：変更{first}から変更{last}まで。二つの番号を入れ替えてください。",
  "embed.wrong.source":
    "「{given}」はウェブページのアドレスではありません。https://で始まるものを入れるか、欄を空にしてください。",
  "embed.wrong.height":
    "「{given}」は高さではありません。{least}から{most}までの整数（ピクセル）を入れるか、欄を空にしてください。",
  "embed.failed": "コードを作れませんでした：{why}。文章はそのままです。",
  "bookmarklet.title": "ほかのページから比べる",
  "bookmarklet.what":
    "このブックマークは、どのページでも選択した言葉を、ページの題名とアドレスとともにWord for Wordで開きます。何も選択していなければ、記事を取り込みます。",
  "bookmarklet.drag": "ブックマークバーにドラッグしてください：",
  "bookmarklet.name": "Word for Wordへ",
  "bookmarklet.pressed":
    "このリンクをブックマークバーにドラッグしてください。そして、比べたい言葉のあるページで押してください。",
  "bookmarklet.by.hand": "または、アドレスをコピーし、ブックマークを追加して、そこに貼り付けてください。",
  "bookmarklet.code": "ブックマークのアドレス",
  "bookmarklet.copied": "コピーしました。",
  "bookmarklet.uncopied":
    "ブラウザーがページにコピーを許可しませんでした。選択されたアドレスをご自分でコピーしてください。",
  "bookmarklet.privacy":
    "言葉はアドレスの#より後ろにあり、ブラウザーはこの部分をサーバーに送りません。アドレスに入らない長い選択はコピーされるので、ここに貼り付けてください。",
});
