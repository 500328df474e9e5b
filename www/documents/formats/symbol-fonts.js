/**
 * Characters of Word's symbol fonts as the characters they show.
 */

/** The characters of the font Symbol from 0x20 to 0xFE, by Adobe's table. Unused codes are spaces. */
const SYMBOL =
  " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼" +
  " ".repeat(33) +
  "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

/** The characters of Wingdings that documents use: boxes, ticks, arrows. @type {Record<number, string>} */
const WINGDINGS = {
  74: "☺",
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  158: "·",
  159: "•",
  168: "◻",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** The replacement for a symbol without a known character. */
const UNKNOWN = "□";

/**
 * Returns the character for a symbol of a font.
 * @param {string} font
 * @param {string} code hexadecimal, possibly in the private use area from F000
 */
export function symbol(font, code) {
  const point = Number.parseInt(code, 16);
  if (Number.isNaN(point)) return "";
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const low = isPrivate ? point - 0xf000 : point;
  if (/^symbol/i.test(font) && low <= 0xff) return SYMBOL[low - 0x20] ?? UNKNOWN;
  if (/^wingdings$/i.test(font) && low <= 0xff) return WINGDINGS[low] ?? UNKNOWN;
  return isPrivate ? UNKNOWN : String.fromCodePoint(point);
}
