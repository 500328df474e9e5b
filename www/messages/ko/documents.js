/**
 * Korean messages, as in `en/documents.js`: messages about opening, pasting and dropping documents.
 */

export const DOCUMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "read.busy": "‘{name}’ 읽는 중…",
  "read.cancel": "취소",
  "undo.opened": "‘{side}’의 글을 ‘{name}’의 내용으로 바꾸었습니다.",
  "undo.pasted": "서식 없는 글로 붙여 넣었습니다.",

  "unread.binary":
    "‘{name}’은(는) 글이 아니어서 열지 않았습니다. 텍스트, .docx 또는 PDF로 저장하거나, 글을 복사해 여기에 붙여 넣으세요.",
  "unread.image":
    "‘{name}’은(는) 그림이나 녹음이어서 글이 없습니다. 다른 프로그램에서 글로 변환한 다음 결과를 열거나 붙여 넣으세요.",
  "unread.encrypted":
    "‘{name}’은(는) 암호로 보호되어 읽을 수 없습니다. 만든 프로그램에서 암호 없이 저장한 다음 여기서 여세요.",
  "unread.broken":
    "‘{name}’은(는) 손상되었거나 온전하지 않아 읽을 수 없습니다. 파일을 다시 받거나, 해당 프로그램에서 열어 글을 복사하세요.",
  "unread.scanned":
    "‘{name}’에는 글이 없는 스캔한 쪽이 있습니다. 문자 인식 프로그램(OCR)으로 변환한 다음 결과를 열거나 붙여 넣으세요.",
  "unread.large":
    "‘{name}’은(는) 여기서 열기에 너무 큽니다. 한도는 {limit}백만 자 또는 MB입니다. 비교할 부분만 붙여 넣으세요.",
  "unread.bomb":
    "‘{name}’은(는) 압축을 풀면 {limit} MB가 넘어 열지 않았습니다. 보통 문서는 그렇지 않습니다. 믿을 수 있는 파일이면 글을 복사해 여기에 붙여 넣으세요.",
  "unread.old-word":
    "‘{name}’은(는) 오래된 Word 형식이거나 암호로 보호되어 있습니다. Word나 LibreOffice에서 암호 없이 .docx로 저장한 다음 여기서 여세요.",
  "unread.spreadsheet": "‘{name}’은(는) 스프레드시트입니다. 비교할 셀을 복사해 여기에 붙여 넣으세요.",
  "unread.slides": "‘{name}’은(는) 프레젠테이션입니다. PDF로 저장한 다음 여기서 여세요.",
  "unread.archive": "‘{name}’은(는) Word 문서가 없는 압축 파일입니다. 압축을 풀고 비교할 파일을 여세요.",
  "unread.empty": "‘{name}’에 글이 없습니다. 여기 있던 글은 그대로입니다.",
  "unread.missing":
    "페이지의 일부를 불러오지 못해 ‘{name}’을(를) 읽지 못했습니다. 네트워크에 연결하고 문서를 다시 여세요.",
  "unread.ended":
    "‘{name}’을(를) 끝까지 읽지 못했습니다. 메모리가 부족해 브라우저가 중단한 듯합니다. 다른 탭을 닫고 다시 열거나, 필요한 글을 복사해 여기에 붙여 넣으세요.",
  "unread.silent":
    "2분 동안 진행되지 않아 ‘{name}’을(를) 읽지 못했습니다. 다시 열거나, 해당 프로그램에서 글을 복사해 여기에 붙여 넣으세요.",
  "unread.failed":
    "‘{name}’을(를) 읽지 못했습니다: {why}. 파일이 아직 있는지, 읽을 권한이 있는지 확인하거나, 글을 복사해 여기에 붙여 넣으세요.",

  "encoding.read": "읽은 인코딩",
  "encoding.guessed": "‘{name}’에 인코딩이 적혀 있지 않습니다. 글자가 이상하면 다른 인코딩을 고르세요.",
  "encoding.utf-8": "Unicode (UTF-8)",
  "encoding.utf-16le": "유니코드(UTF-16, 리틀 엔디언)",
  "encoding.utf-16be": "유니코드(UTF-16, 빅 엔디언)",
  "encoding.windows-1252": "서유럽어(Windows-1252)",
  "encoding.iso-8859-2": "중앙유럽어(ISO 8859-2)",
  "encoding.windows-1250": "중앙유럽어(Windows-1250)",
  "encoding.windows-1251": "키릴 문자(Windows-1251)",
  "encoding.koi8-r": "키릴 문자(KOI8-R)",
  "encoding.windows-1253": "그리스어(Windows-1253)",
  "encoding.windows-1254": "튀르키예어(Windows-1254)",
  "encoding.windows-1255": "히브리어(Windows-1255)",
  "encoding.windows-1256": "아랍어(Windows-1256)",
  "encoding.windows-1257": "발트어(Windows-1257)",
  "encoding.windows-874": "태국어(Windows-874)",
  "encoding.macintosh": "서유럽어(Mac)",
  "encoding.shift_jis": "일본어(Shift JIS)",
  "encoding.euc-jp": "일본어(EUC)",
  "encoding.iso-2022-jp": "일본어(ISO 2022)",
  "encoding.gb18030": "중국어 간체(GB 18030)",
  "encoding.big5": "중국어 번체(Big5)",
  "encoding.euc-kr": "한국어(EUC)",

  "tracked.accepted": "추적된 변경 {n}개가 있으며, 적용한 것으로 읽었습니다.",
  "tracked.rejected": "추적된 변경 {n}개가 있으며, 거부한 것으로 읽었습니다.",
  "tracked.compare": "이 변경 전과 후의 글을 비교",
  "markdown.read": "Markdown 기호를 지웠습니다.",
  "markdown.kept": "Markdown 기호를 그대로 두었습니다.",
  "markdown.keep": "그대로 두기",
  "markdown.drop": "지우기",
  "cleanup.done": "정리함: {what}.",
  "cleanup.undo": "되돌리기",
  "cleanup.undone": "줄이 문서와 같습니다.",
  "cleanup.redo": "다시 정리",
  "cleanup.lines": "{n}줄 이음",
  "cleanup.hyphens": "끊긴 단어 {n}개 이음",
  "cleanup.heads": "머리글과 바닥글 {n}개 지움",
  "cleanup.numbers": "목록 번호 {n}개 지움",
  "cleanup.line-numbers": "줄 번호 {n}개 지움",
  "cleanup.notes": "각주 {n}개를 끝으로 옮김",

  "headers.found": "{n}줄은 머리글이나 바닥글로 보입니다.",
  "headers.drop": "지우기",
  "headers.gone": "머리글과 바닥글 {n}개를 지웠습니다.",
  "headers.back": "되살리기",
  "headers.outside": "문서의 머리글과 바닥글 {n}개는 이 글에 없습니다.",
  "headers.include": "끝에 추가",
  "headers.included": "문서의 머리글과 바닥글 {n}개가 이 글 끝에 있습니다.",
  "headers.leave": "빼기",

  "article.found": "단어 {n}개는 이 웹페이지의 기사 밖에 있습니다.",
  "article.keep": "기사만 비교",

  "pair.names": "파일 이름에 따라 ‘{before}’가 이전 글, ‘{after}’가 이후 글입니다. 바꾸려면 ‘맞바꾸기’를 누르세요.",
  "series.title": "파일 {n}개, 이름순",
  "series.before": "이전",
  "series.after": "이후",
  "series.previous": "앞의 두 개",
  "series.next": "다음 두 개",
  "series.at": "{n}개 중 {before}, {after}",
  "series.close": "목록 닫기",
});
