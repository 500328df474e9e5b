/**
 * Arabic messages, as in `en/element.js`: messages of the `<word-for-word>` element, and of the frame that other pages embed.
 */

export const ELEMENT_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "element.label": "مقارنة «{before}» و«{after}»",
  "element.text": "النص بتغييراته",
  "element.list": "قائمة التغييرات",
  "element.passages": "قائمة المقاطع",
  "element.excerpt": {
    zero: "مقتطف: التغييرات من {first} إلى {last} من أصل {total}.",
    one: "مقتطف: التغيير {first} من {total}.",
    two: "مقتطف: التغييران {first} و{last} من {total}.",
    few: "مقتطف: التغييرات من {first} إلى {last} من أصل {total}.",
    many: "مقتطف: التغييرات من {first} إلى {last} من أصل {total}.",
    other: "مقتطف: التغييرات من {first} إلى {last} من أصل {total}.",
  },
  "element.excerpt.none": {
    zero: "يذكر المقتطف تغييرات لا وجود لها: هنا {n} تغيير. النص كله معروض.",
    one: "يذكر المقتطف تغييرات لا وجود لها: هنا تغيير واحد. النص كله معروض.",
    two: "يذكر المقتطف تغييرات لا وجود لها: هنا تغييران. النص كله معروض.",
    few: "يذكر المقتطف تغييرات لا وجود لها: هنا {n} تغييرات. النص كله معروض.",
    many: "يذكر المقتطف تغييرات لا وجود لها: هنا {n} تغييرًا. النص كله معروض.",
    other: "يذكر المقتطف تغييرات لا وجود لها: هنا {n} تغيير. النص كله معروض.",
  },
  "element.slow": "لا تسمح هذه الصفحة بالعمل في الخلفية، فقد تتجمد أثناء مقارنة نصين بهذا الطول.",
  "element.failed.load": "تعذّر تحميل أحد النصين.",
  "element.failed.module": "تعذّر بدء المقارنة لأن جزءًا منها لم يُحمَّل. أعد تحميل الصفحة حين تكون متصلًا.",
  "element.failed.forbidden":
    "تعذّر بدء المقارنة. تحتاج إلى WebAssembly، وهذا المتصفح أو هذه الصفحة لا يسمح به. جرّب متصفحًا آخر.",
  "element.failed.trap": "أخفقت مقارنة هذين النصين. أعد تحميل الصفحة للمحاولة مجددًا.",
  "element.failed.memory": "نفدت ذاكرة المقارنة. أغلق ألسنة أخرى وأعد تحميل الصفحة، أو افتحها على جهاز آخر.",
  "element.failed.ended": "أوقف المتصفح المقارنة، ربما لنقص الذاكرة. أعد تحميل الصفحة للمحاولة مجددًا.",
  "element.failed.refused": "تعذّرت مقارنة هذين النصين.",
  "element.failed.view": "تعذّر عرض المقارنة.",
  "element.failed.detail": "السبب (بالإنجليزية): {why}",

  "frame.nothing":
    "يعرض هذا الإطار مقارنة نصين، لكن عنوانه لا يضمّ أيًّا منهما. أنشئ شيفرة بـ«تضمين…» في قائمة «تصدير» في Word for Word.",
  "frame.waiting": "بانتظار نصين من الصفحة المحيطة بهذا الإطار.",
  "frame.broken": "عنوان هذا الإطار تالف، ربما قُطع في الطريق، فتعذّرت قراءة نصّيه. انسخ الشيفرة مجددًا.",
  "frame.newer": "عنوان هذا الإطار من نسخة من Word for Word أحدث من هذه.",
  "frame.large": "في عنوان هذا الإطار نص أطول مما يمكن مقارنته هنا.",
  "frame.origin": "«{given}» في عنوان هذا الإطار ليس أصلًا (origin). يكون الأصل مثل https://example.org، بلا مسار.",
  "frame.refused": "أرسلت الصفحة المحيطة بهذا الإطار ما لا يمكن عرضه: {why}.",
  "frame.refused.text": "«{name}» ليس نصًا",
  "frame.refused.long": "في النصين أكثر من {limit} محرف",
  "frame.refused.view": "يجب أن يكون «view» واحدًا من {views}",
  "frame.refused.excerpt": "يجب أن يكون «excerpt» عددًا أو عددين، مثل 2-5",
  "frame.refused.option": "في «options» «{name}»، وهو ليس خيارًا قيمته true أو false",
  "frame.title": "مقارنة «{before}» و«{after}»",
  "frame.whole": "الفتح في Word for Word",
  "frame.strange": "يطلب عنوان هذا الإطار ما هو مجهول هنا ({names})، فقد تختلف المقارنة عن الأصل.",
  "frame.failed": "لم يُحمَّل Word for Word: {why}.",
});
