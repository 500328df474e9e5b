/**
 * Korean messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "‘{before}’ · ‘{after}’ 비교",
  "element.text": "변경이 표시된 글",
  "element.list": "변경 목록",
  "element.passages": "구절 목록",
  "element.excerpt": "발췌: 변경 {total}개 중 {first}~{last}.",
  "element.excerpt.none": "발췌에 없는 변경 번호가 있습니다. 변경은 {n}개입니다. 글 전체를 보여 줍니다.",
  "element.slow": "이 페이지는 백그라운드 작업을 허용하지 않아, 이렇게 긴 글을 비교하는 동안 멈출 수 있습니다.",
  "element.failed.load": "글 하나를 불러오지 못했습니다.",
  "element.failed.module": "일부를 불러오지 못해 비교를 시작하지 못했습니다. 온라인일 때 페이지를 새로 고치세요.",
  "element.failed.forbidden":
    "비교를 시작하지 못했습니다. WebAssembly가 필요한데, 이 브라우저나 페이지가 허용하지 않습니다. 다른 브라우저를 써 보세요.",
  "element.failed.trap": "이 글들을 비교하는 데 실패했습니다. 페이지를 새로 고쳐 다시 시도하세요.",
  "element.failed.memory":
    "비교 중에 메모리가 부족해졌습니다. 다른 탭을 닫고 페이지를 새로 고치거나, 다른 기기에서 여세요.",
  "element.failed.ended": "메모리가 부족해 브라우저가 비교를 중단한 듯합니다. 페이지를 새로 고쳐 다시 시도하세요.",
  "element.failed.refused": "이 글들을 비교할 수 없었습니다.",
  "element.failed.view": "비교를 보여 줄 수 없었습니다.",
  "element.failed.detail": "이유(영어): {why}",

  "frame.nothing":
    "이 프레임은 두 글의 비교를 보여 주는데, 주소에 글이 없습니다. Word for Word의 내보내기 메뉴에서 ‘삽입…’으로 코드를 만드세요.",
  "frame.waiting": "프레임 바깥 페이지에서 두 글이 오기를 기다리는 중입니다.",
  "frame.broken":
    "이 프레임의 주소가 손상되어(전달 중에 잘렸을 수 있습니다) 글을 읽지 못했습니다. 코드를 다시 복사하세요.",
  "frame.newer": "이 프레임의 주소는 이보다 새로운 버전의 Word for Word에서 만들었습니다.",
  "frame.large": "이 프레임의 주소에 여기서 비교할 수 있는 것보다 많은 글이 있습니다.",
  "frame.origin":
    "이 프레임의 주소에 있는 ‘{given}’은(는) 출처(origin)가 아닙니다. 출처는 https://example.org처럼 경로 없이 적습니다.",
  "frame.refused": "프레임 바깥 페이지가 보여 줄 수 없는 것을 보냈습니다: {why}.",
  "frame.refused.text": "‘{name}’은(는) 글이 아님",
  "frame.refused.long": "글이 {limit}자를 넘음",
  "frame.refused.view": "‘view’는 다음 중 하나여야 함: {views}",
  "frame.refused.excerpt": "‘excerpt’는 2-5처럼 숫자 하나 또는 둘이어야 함",
  "frame.refused.option": "‘options’에 true나 false가 될 수 있는 옵션이 아닌 ‘{name}’이(가) 있음",
  "frame.title": "‘{before}’ · ‘{after}’ 비교",
  "frame.whole": "Word for Word에서 열기",
  "frame.strange": "이 프레임의 주소에 여기서 모르는 것({names})이 있어 비교가 원본과 다를 수 있습니다.",
  "frame.failed": "Word for Word를 불러오지 못했습니다: {why}.",
});
