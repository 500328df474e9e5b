/**
 * Korean messages, as in `en/embed.js`: messages of the dialog that writes snippets for other pages, and of the snippets.
 */

export const EMBED_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "snippet.sources": "{before}에서 {after}(으)로.",
  "snippet.legend": "삭제된 말에는 취소선, 추가된 말에는 밑줄이 있습니다.",
  "snippet.excerpt": "발췌: 변경 {n}개 중 {first}~{last}.",
  "snippet.excerpt.one": "발췌: 변경 {n}개 중 {first}.",
  "snippet.omission": "[…]",
  "snippet.blank.deleted": "[빈칸 삭제]",
  "snippet.blank.inserted": "[빈칸 추가]",
  "snippet.blank.moved-away": "[여기서 빈칸 이동]",
  "snippet.blank.moved-here": "[여기로 빈칸 이동]",

  "embed.title": "다른 페이지에 삽입",
  "embed.close": "닫기",
  "embed.form": "코드 종류",
  "embed.element": "요소",
  "embed.element.hint":
    "우리 스크립트를 불러올 수 있는 페이지용입니다. 스크립트가 없으면 삭제된 말은 취소선, 추가된 말은 밑줄로 보입니다.",
  "embed.frame": "프레임",
  "embed.frame.hint": "다른 곳의 스크립트를 허용하지 않는 페이지용입니다. 프레임은 바깥 페이지에 접근할 수 없습니다.",
  "embed.content": "마크업만",
  "embed.content.hint":
    "콘텐츠 관리 시스템, 뉴스레터, 피드용입니다. 스크립트와 스타일 없이 삭제와 추가만 담은 인용입니다.",
  "embed.titles": "제목과 출처",
  "embed.text.before": "첫 번째 글의 제목",
  "embed.text.after": "두 번째 글의 제목",
  "embed.source.before": "첫 번째 글의 주소",
  "embed.source.after": "두 번째 글의 주소",
  "embed.what": "내용",
  "embed.caption": "설명",
  "embed.view": "화면",
  "embed.view.changes": "변경, 이어서",
  "embed.view.side-by-side": "변경, 나란히",
  "embed.view.shared": "공통 구절",
  "embed.view.quotations": "인용",
  "embed.first": "시작 변경",
  "embed.last": "끝 변경",
  "embed.excerpt.hint":
    "변경이 {n}개 있습니다. 글 전체를 보이려면 두 칸을 비워 두세요. 번호를 넣으면 처음부터 끝 번호까지의 문단만 보입니다.",
  "embed.excerpt.whole": "요소와 프레임에는 여전히 두 글이 모두 들어 있습니다. 마크업만 발췌로 한정됩니다.",
  "embed.height": "높이(픽셀)",
  "embed.height.hint": "높이를 비우면 내용만큼 높아집니다. 높이를 넣으면 스크롤됩니다.",
  "embed.snippet": "코드",
  "embed.copy": "복사",
  "embed.copied.content": "복사했습니다, {n}자.",
  "embed.copied.element":
    "복사했습니다, {n}자. 요소는 {host}에서 Word for Word를 불러옵니다. 그 주소는 계속 온라인이고 독자에게 열려 있어야 합니다.",
  "embed.copied.frame":
    "복사했습니다, {n}자. 프레임의 주소에 두 글이 들어 있습니다. 프레임은 {host}에서 Word for Word를 불러옵니다. 그 주소는 계속 온라인이고 독자에게 열려 있어야 합니다.",
  "embed.host": "코드는 이 페이지처럼 {host}에서 Word for Word를 불러옵니다.",
  "embed.host.none": "코드는 아무것도 불러오지 않습니다.",
  "embed.look": "스크립트와 스타일 없이 미리 보기",
  "embed.long":
    "글이 프레임에 넣기에 너무 깁니다. 주소가 {n}자가 되는데, 브라우저는 {limit}자까지 받습니다. 대신 요소를 고르세요.",
  "embed.wrong.number": "‘{given}’은(는) 변경 번호가 아닙니다. 1부터 {n}까지의 정수를 넣거나 칸을 비워 두세요.",
  "embed.wrong.order": "발췌의 끝이 시작보다 앞에 있습니다: 변경 {first}부터 {last}까지. 두 숫자를 맞바꾸세요.",
  "embed.wrong.source": "‘{given}’은(는) 웹페이지 주소가 아닙니다. https://로 시작하는 주소를 넣거나 칸을 비워 두세요.",
  "embed.wrong.height":
    "‘{given}’은(는) 높이가 아닙니다. {least}부터 {most}까지의 정수(픽셀)를 넣거나 칸을 비워 두세요.",
  "embed.failed": "코드를 만들지 못했습니다: {why}. 글은 그대로입니다.",
  "bookmarklet.title": "다른 페이지에서 비교",
  "bookmarklet.what":
    "이 북마크는 어느 페이지에서든 선택한 말과 그 페이지의 제목, 주소를 담아 Word for Word를 엽니다. 선택한 것이 없으면 기사를 가져옵니다.",
  "bookmarklet.drag": "북마크 표시줄로 끌어다 놓으세요.",
  "bookmarklet.name": "Word for Word로 보내기",
  "bookmarklet.pressed": "이 링크를 북마크 표시줄로 끌어다 놓으세요. 그런 다음 비교할 말이 있는 페이지에서 누르세요.",
  "bookmarklet.by.hand": "또는 주소를 복사하고 북마크를 직접 추가해 그 주소를 붙여 넣으세요.",
  "bookmarklet.code": "북마크의 주소",
  "bookmarklet.copied": "복사했습니다.",
  "bookmarklet.uncopied": "브라우저가 페이지의 복사를 허용하지 않았습니다. 선택된 주소를 직접 복사하세요.",
  "bookmarklet.privacy":
    "선택한 말은 주소의 # 뒤에 있으며, 브라우저는 이 부분을 서버에 보내지 않습니다. 주소에 담기에 너무 긴 선택은 복사되므로 여기에 붙여 넣으면 됩니다.",
});
