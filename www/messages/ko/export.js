/**
 * Korean messages, as in `en/export.js`: messages of what is saved, copied and shared, and of the export menu.
 */

export const EXPORT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "export.title": "{before} · {after} 비교",
  "export.tracked":
    "“{before}”에서 “{after}”로, 모든 변경을 추적했습니다. 변경을 모두 적용하면 두 번째 글이 됩니다. 모두 거부하면 첫 번째 글이 됩니다.",
  "export.form.author": "{author}(서식)",
  "export.forms.folded":
    "서식 차이 {n}개({kinds})는 무시하고 표시하지 않았습니다. 보이는 것은 두 번째 글의 표기입니다.",
  "export.forms.marked":
    "서식 차이 {n}개({kinds})는 비교에서 무시했지만, 두 글을 글자 그대로 되살릴 수 있도록 여기에는 표시했습니다.",
  "export.forms.tracked":
    "서식 차이 {n}개({kinds})는 비교에서 무시했지만, 두 글을 글자 그대로 되살릴 수 있도록 여기에는 추적했습니다. 그 작성자 이름은 “(서식)”으로 끝납니다.",
  "export.same": "같은 것으로 본 차이: {what}.",
  "export.same.none": "같은 것으로 본 차이가 없습니다.",
  "export.unmoved": "이동은 찾지 않았습니다.",
  "export.sentences": "바뀐 문장은 통째로 표시했습니다.",
  "export.wrapped": "‘{side}’의 줄은 일정한 너비에서 끊깁니다. 문단 안의 줄바꿈은 빈칸으로 표시했습니다.",
  "export.unwritable": "이 파일 형식에 담을 수 없는 문자 {n}개(제어 문자 또는 짝의 반쪽)는 �로 적었습니다.",
  "export.made": "Word for Word {version}(으)로 만들었습니다.",

  legend: "읽는 법:",
  "legend.deleted": "삭제",
  "legend.inserted": "추가",
  "legend.away": "여기서 이동",
  "legend.here": "여기로 이동",
  "legend.bears": "뜻이 바뀜(수치, 날짜, 이름, 부정, 양태 표현 또는 정도 표현)",
  "plain.deleted": "[삭제: {text}]",
  "plain.inserted": "[추가: {text}]",
  "plain.moved-away": "[여기서 이동: {text}]",
  "plain.moved-here": "[여기로 이동: {text}]",
  "critic.how":
    "CriticMarkup, “{before}”에서 “{after}”로. 변경을 모두 적용하면 두 번째 글이 됩니다. 모두 거부하면 첫 번째 글이 됩니다.",

  "report.figures.before": "{before}: 단어 {n}개. 그대로 {kept}개, 이동 {moved}개, 삭제 {changed}개.",
  "report.figures.after": "{after}: 단어 {n}개. 그대로 {kept}개, 이동 {moved}개, 추가 {changed}개.",
  "report.changes": "변경({n})",
  "report.passages": "공통 구절({n})",
  "report.quotations": "인용, 다른 글에 대조({n})",
  "report.number": "{n}. ",
  "report.waiting": "저장할 때 공통 구절과 인용을 아직 찾는 중이었습니다.",
  "report.more": "{n}개는 목록에 없습니다.",
  "card.bears": "변경: {what}",
  "card.place": "{title}, ¶ {n}:",

  "menu.save": "비교 저장",
  "menu.docx": "Word 문서",
  "menu.docx.hint": "변경을 적용하거나 거부할 수 있게 추적",
  "menu.page": "웹페이지",
  "menu.page.hint": "인쇄하거나 보낼 수 있는 파일 하나",
  "menu.critic": "CriticMarkup",
  "menu.critic.hint": "적용하거나 거부할 수 있는 일반 텍스트",
  "menu.json": "JSON",
  "menu.json.hint": "두 글과 모든 결과",
  "menu.copy": "비교 복사",
  "menu.rich": "표시된 글",
  "menu.rich.hint": "워드 프로세서나 이메일용",
  "menu.link": "링크",
  "menu.link.hint": "이 링크가 있으면 누구나 두 글을 읽을 수 있습니다.",
  "menu.embed": "삽입…",
  "menu.embed.hint": "다른 페이지에 붙여 넣기",
  "menu.finding": "결과 하나 복사",
  "menu.finding.which": "결과",
  "menu.finding.changes": "변경",
  "menu.finding.passages": "구절",
  "menu.finding.quotations": "인용",
  "menu.finding.item": "{at}. {text}",
  "menu.finding.all": "{n}개 더 보기",
  "menu.finding.only": "{what}: {text}",
  "menu.finding.becomes": "{before} → {after}",
  "menu.finding.moved": "이동: {text}",
  "menu.finding.spoken": "{verdict}: {text}",
  "menu.finding.rich": "표시된 글",
  "menu.finding.plain": "일반 텍스트",
  "menu.finding.markdown": "Markdown",
  "menu.about": "날짜, 출처, 작성자",
  "menu.about.hint":
    "저장하거나 복사하거나 공유하는 모든 것에 들어갑니다. 출처의 주소가 있으면 결과에서 그 말로 연결됩니다.",
  "menu.date": "‘{side}’의 날짜",
  "menu.source": "‘{side}’의 주소",
  "menu.author": "변경 작성자",
  "menu.none": "아직 저장할 것이 없습니다. 먼저 글 두 개를 넣으세요.",
  "menu.busy": "잠시만요…",
  "menu.done": "복사했습니다.",
  "menu.ready": "이제 준비되었습니다. 복사하려면 ‘표시된 글’을 다시 누르세요.",
  "menu.waiting": "잠시만요. 공통 구절을 아직 찾고 있습니다…",
  "menu.all": "웹페이지에 모두 싣기: 한 종류를 {most}개 대신 {n}개까지",
  "menu.saved": "{name}(으)로 저장했습니다.",
  "menu.copied.link":
    "링크를 복사했습니다, {n}자. 이 링크가 있으면 누구나 두 글을 읽을 수 있습니다. 글은 # 뒤에 있으며, 브라우저는 이 부분을 서버로 보내지 않습니다.",
  "menu.copied.link.long":
    "링크를 복사했습니다, {n}자. 이 링크가 있으면 누구나 두 글을 읽을 수 있습니다. 일부 메일과 오피스 프로그램은 {safe}자가 넘는 링크를 자릅니다. 확실히 하려면 저장한 페이지나 문서를 보내세요.",
  "menu.link.large":
    "글이 링크로 만들기에 너무 깁니다. 링크가 {n}자가 되는데, 브라우저는 {limit}자까지 엽니다. 페이지나 문서로 저장해 보내세요.",
  "menu.refused": "브라우저가 이 페이지의 복사를 허용하지 않았습니다",
  "menu.failed": "되지 않았습니다: {why}. 글은 그대로입니다.",
  "menu.missing": "페이지의 일부를 불러오지 못해 되지 않았습니다. 온라인일 때 다시 시도하세요. 글은 그대로입니다.",
  "menu.ended":
    "메모리가 부족해 브라우저가 내보내기를 중단한 듯합니다. 다시 시도하세요. 그래도 안 되면 먼저 다른 탭을 닫으세요. 글은 그대로입니다.",
  "menu.silent": "내보내기가 5분 뒤 중단되었습니다. 다시 시도하거나 글을 나누어 비교하세요. 글은 그대로입니다.",
  "menu.default.author": "Word for Word",
  "file.name": "{before} · {after}",

  "link.opened": "링크에서 두 글과 옵션을 열었습니다.",
  "link.opened.before": "링크에서 첫 번째 글을 열었습니다.",
  "link.opened.after": "링크에서 두 번째 글을 열었습니다.",
  "link.paste":
    "글이 너무 길어 링크에 담지 못했습니다. 원래 페이지에서 복사한 다음, 여기 빈 글에서 ‘붙여넣기’를 누르세요.",
  "link.paste.copied": "글이 너무 길어 링크에 담지 못해 복사해 두었습니다. 빈 글에서 ‘붙여넣기’를 누르세요.",
  "link.broken":
    "링크가 손상되어(전달 중에 잘렸을 수 있습니다) 글을 읽지 못했습니다. 여기 있던 글은 그대로입니다. 링크를 다시 받거나 저장한 페이지를 요청하세요.",
  "link.strange":
    "링크에 이 버전의 페이지가 모르는 것({names})이 있어 결과가 다를 수 있습니다. 페이지를 새로 고쳐 최신 버전을 받은 다음 링크를 다시 여세요.",
  "link.newer":
    "더 새로운 버전의 Word for Word에서 만든 링크입니다. 여기 있던 글은 그대로입니다. 페이지를 새로 고쳐 그 버전을 받으세요.",
  "link.large": "링크에 이 페이지가 받을 수 있는 것보다 많은 글이 있어 열지 않았습니다. 여기 있던 글은 그대로입니다.",
});
