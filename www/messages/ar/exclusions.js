/**
 * Arabic messages, as in `en/exclusions.js`: messages about the parts of a text that the reader excludes from the comparison.
 */

export const EXCLUSION_MESSAGES = /** @satisfies {import("../keys.js").Catalogue} */ ({
  "coverage.without": {
    zero: "دون {n} سطر من المستبعَد",
    one: "دون سطر واحد من المستبعَد",
    two: "دون سطرين من المستبعَد",
    few: "دون {n} أسطر من المستبعَد",
    many: "دون {n} سطرًا من المستبعَد",
    other: "دون {n} سطر من المستبعَد",
  },
  "coverage.without.part": {
    zero: "دون {n} جزء من المستبعَد",
    one: "دون جزء واحد من المستبعَد",
    two: "دون جزأين من المستبعَد",
    few: "دون {n} أجزاء من المستبعَد",
    many: "دون {n} جزءًا من المستبعَد",
    other: "دون {n} جزء من المستبعَد",
  },
  "exclusion.title.all": "مستبعَد من المقارنة",
  "exclusion.here": {
    zero: "استبعاد {n} سطر",
    one: "استبعاد سطر واحد",
    two: "استبعاد سطرين",
    few: "استبعاد {n} أسطر",
    many: "استبعاد {n} سطرًا",
    other: "استبعاد {n} سطر",
  },
  "exclusion.here.part": "استبعاد جزء من النص",
  "exclusion.part": "استبعاد جزء من «{side}»: «{first}».",
  "exclusion.lines": {
    zero: "استبعاد {n} سطر من «{side}»، بدءًا من «{first}».",
    one: "استبعاد سطر واحد من «{side}»: «{first}».",
    two: "استبعاد سطرين من «{side}»، بدءًا من «{first}».",
    few: "استبعاد {n} أسطر من «{side}»، بدءًا من «{first}».",
    many: "استبعاد {n} سطرًا من «{side}»، بدءًا من «{first}».",
    other: "استبعاد {n} سطر من «{side}»، بدءًا من «{first}».",
  },
  "exclusion.tail": {
    zero: "استبعاد آخر {n} سطر من «{side}»، بدءًا من «{first}».",
    one: "استبعاد آخر سطر واحد من «{side}»: «{first}».",
    two: "استبعاد آخر سطرين من «{side}»، بدءًا من «{first}».",
    few: "استبعاد آخر {n} أسطر من «{side}»، بدءًا من «{first}».",
    many: "استبعاد آخر {n} سطرًا من «{side}»، بدءًا من «{first}».",
    other: "استبعاد آخر {n} سطر من «{side}»، بدءًا من «{first}».",
  },
  "exclusion.back": "إعادة الإدراج",

  // In the text fields.
  "exclusion.editor.lines": {
    zero: "استبعاد الأسطر المحددة ({n})",
    one: "استبعاد السطر المحدد",
    two: "استبعاد السطرين المحددين",
    few: "استبعاد الأسطر المحددة ({n})",
    many: "استبعاد الأسطر المحددة ({n})",
    other: "استبعاد الأسطر المحددة ({n})",
  },
  "exclusion.editor.end": "الاستبعاد من هنا إلى النهاية",
  "exclusion.editor.told": {
    zero: "استُبعد من المقارنة {n} سطر.",
    one: "استُبعد من المقارنة سطر واحد.",
    two: "استُبعد من المقارنة سطران.",
    few: "استُبعد من المقارنة {n} أسطر.",
    many: "استُبعد من المقارنة {n} سطرًا.",
    other: "استُبعد من المقارنة {n} سطر.",
  },
  "exclusion.editor.back": "عاد النص كله إلى المقارنة.",

  // In the result.
  "exclusion.menu.title": "الاستبعاد من المقارنة…",
  "exclusion.menu.of": "{side}: «{text}»",
  "exclusion.menu.both": "النصان: «{text}»",
  "exclusion.menu.paragraphs": {
    zero: "استبعاد هذه الفقرات ({n})",
    one: "استبعاد هذه الفقرة",
    two: "استبعاد هاتين الفقرتين",
    few: "استبعاد هذه الفقرات ({n})",
    many: "استبعاد هذه الفقرات ({n})",
    other: "استبعاد هذه الفقرات ({n})",
  },
  "exclusion.menu.sentences": "استبعاد هذه الكلمات",
  "exclusion.menu.end": "الاستبعاد من هنا إلى النهاية",
  "exclusion.menu.nothing": "أشر أولًا إلى فقرة أو حدد كلمات أو انتقل إلى تغيير، ثم يمكنك استبعاده.",

  // Suggestions.
  "exclusion.offer.lines": {
    zero: "يبدو {n} سطر من «{side}» من خارج النص، بدءًا من «{first}».",
    one: "يبدو سطر واحد من «{side}» من خارج النص: «{first}».",
    two: "يبدو سطران من «{side}» من خارج النص، بدءًا من «{first}».",
    few: "يبدو {n} أسطر من «{side}» من خارج النص، بدءًا من «{first}».",
    many: "يبدو {n} سطرًا من «{side}» من خارج النص، بدءًا من «{first}».",
    other: "يبدو {n} سطر من «{side}» من خارج النص، بدءًا من «{first}».",
  },
  "exclusion.offer.tail": {
    zero: "يبدو آخر {n} سطر من «{side}» من خارج النص، بدءًا من «{first}».",
    one: "يبدو آخر سطر واحد من «{side}» من خارج النص: «{first}».",
    two: "يبدو آخر سطرين من «{side}» من خارج النص، بدءًا من «{first}».",
    few: "يبدو آخر {n} أسطر من «{side}» من خارج النص، بدءًا من «{first}».",
    many: "يبدو آخر {n} سطرًا من «{side}» من خارج النص، بدءًا من «{first}».",
    other: "يبدو آخر {n} سطر من «{side}» من خارج النص، بدءًا من «{first}».",
  },
  "exclusion.offer.do": "استبعاد",
  "exclusion.offer.keep": "إبقاء",
});
