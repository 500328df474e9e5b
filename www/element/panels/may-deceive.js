/**
 * Decides cheaply whether a text may contain deceptive characters. Only then the element asks the whole module, which detects them
 * (`src/deceptive.rs`). There are no false negatives, and a few false positives.
 */

/** Invisible characters, except the joiners and selectors inside an emoji, which `EMOJI` removes first. */
const INVISIBLE = /[\p{DI}\u2800\ufff0-\ufffb]|(?!\s)\p{Cc}/u;
const EMOJI = /(?<=\p{ExtPict}[\u{1f3fb}-\u{1f3ff}\ufe0f]?)\u200d(?=\p{ExtPict})|(?<=[\p{ExtPict}\d#*])\ufe0f/gu;

/**
 * Sets of scripts that may occur in one word (UTS #39): each script, and Latin next to Chinese, Japanese or Korean. The scripts of some
 * marks and signs differ between versions of Unicode, and so between browsers. A word with one of them is left to the module.
 */
const SIGNS = "[\\p{P}&&[!-¶¸-¿‐-⁞、-〃〈-】〔-〟！-／：-＠]][\\p{S}--[ʰ-˿]]²³¹¼-¾⁰⁴-⁾₀-₎⅐-⅟\\u20e3";
const SCRIPTS = [
  ...["Latn", "Cyrl", "Grek", "Arab", "Hebr", "Armn", "Geor", "Deva", "Beng", "Thai"].map((name) => `\\p{scx=${name}}`),
  ...["\\p{scx=Hira}\\p{scx=Kana}", "\\p{scx=Hang}", "\\p{scx=Bopo}"].map(
    (others) => `\\p{sc=Latn}\\p{scx=Hani}${others}`,
  ),
].map((letters) => new RegExp(`^[${letters}\\dµ${SIGNS}]*$`, "v"));

/** Returns whether a text may contain deceptive characters. @param {string} text */
export function mayDeceive(text) {
  const plain = text.replace(EMOJI, "");
  return (
    INVISIBLE.test(plain) ||
    text.normalize() !== text ||
    plain.split(/\s+/).some((word) => !SCRIPTS.some((script) => script.test(word)))
  );
}
