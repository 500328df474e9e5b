/**
 * Japanese messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "「{before}」と「{after}」の比較",
  "element.text": "変更を示した文章",
  "element.list": "変更の一覧",
  "element.passages": "一節の一覧",
  "element.excerpt": "抜粋：変更{total}件中{first}〜{last}。",
  "element.excerpt.none": "抜粋の番号に当たる変更がありません。変更は{n}件です。全文を表示します。",
  "element.slow": "このページはバックグラウンドの処理を許さないため、長い文章を比べる間、固まることがあります。",
  "element.failed.load": "文章の一つを読み込めませんでした。",
  "element.failed.module":
    "一部を読み込めず、比較を始められませんでした。オンラインのときにページを再読み込みしてください。",
  "element.failed.forbidden":
    "比較を始められませんでした。WebAssemblyが必要ですが、このブラウザーかページが許していません。別のブラウザーを試してください。",
  "element.failed.trap": "これらの文章の比較に失敗しました。ページを再読み込みして再試行してください。",
  "element.failed.memory":
    "比較中にメモリーが足りなくなりました。ほかのタブを閉じて再読み込みするか、別の端末で開いてください。",
  "element.failed.ended": "メモリー不足でブラウザーが比較を止めたようです。ページを再読み込みして再試行してください。",
  "element.failed.refused": "これらの文章は比較できませんでした。",
  "element.failed.view": "比較を表示できませんでした。",
  "element.failed.detail": "理由（英語）：{why}",

  "frame.nothing":
    "このフレームは二つの文章の比較を示しますが、アドレスに文章がありません。Word for Wordの書き出しメニューの「埋め込み…」でコードを作ってください。",
  "frame.waiting": "フレームの外のページから二つの文章が届くのを待っています。",
  "frame.broken":
    "このフレームのアドレスが壊れていて（途中で切れたのかもしれません）、文章を読めませんでした。コードをコピーし直してください。",
  "frame.newer": "このフレームのアドレスは、これより新しい版のWord for Wordで作られています。",
  "frame.large": "このフレームのアドレスの文章は、ここで比べられる長さを超えています。",
  "frame.origin":
    "このフレームのアドレスにある「{given}」はオリジンではありません。オリジンはhttps://example.orgのように、パスなしで書きます。",
  "frame.refused": "フレームの外のページから、表示できないものが届きました：{why}。",
  "frame.refused.text": "「{name}」は文章ではない",
  "frame.refused.long": "文章が{limit}字を超える",
  "frame.refused.view": "「view」は次のいずれか：{views}",
  "frame.refused.excerpt": "「excerpt」は2-5のような一つか二つの数",
  "frame.refused.option": "「options」にある「{name}」は、trueかfalseになるオプションではない",
  "frame.title": "「{before}」と「{after}」の比較",
  "frame.whole": "Word for Wordで開く",
  "frame.strange": "このフレームのアドレスに、ここでは不明なもの（{names}）があり、比較が元と異なるかもしれません。",
  "frame.failed": "Word for Wordを読み込めませんでした：{why}。",
});
