/**
 * Whether something in a text may deceive the eye. What does, the whole module tells (`src/deceptive.rs`), and this tells where to ask it:
 * never too seldom, now and then in vain.
 */

/** What cannot be seen, but for joiners and selectors that make an emoji. */
const UNSEEN = /[\p{DI}\u2800\ufff0-\ufffb]|(?!\s)\p{Cc}/u;
const EMOJI = /(?<=\p{ExtPict}[\u{1f3fb}-\u{1f3ff}\ufe0f]?)\u200d(?=\p{ExtPict})|(?<=[\p{ExtPict}\d#*])\ufe0f/gu;

/**
 * Each of these is one script to the eye (UTS #39), and so are Latin letters beside Chinese, Japanese and Korean. Marks and signs that
 * stand in words are of certain scripts, and of others in an older browser: those that are not surely of one, the module is asked about.
 */
const SIGNS = "[\\p{P}&&[!-¶¸-¿‐-⁞、-〃〈-】〔-〟！-／：-＠]][\\p{S}--[ʰ-˿]]²³¹¼-¾⁰⁴-⁾₀-₎⅐-⅟\\u20e3";
const SCRIPTS = [
  ...["Latn", "Cyrl", "Grek", "Arab", "Hebr", "Armn", "Geor", "Deva", "Beng", "Thai"].map((name) => `\\p{scx=${name}}`),
  ...["\\p{scx=Hira}\\p{scx=Kana}", "\\p{scx=Hang}", "\\p{scx=Bopo}"].map(
    (others) => `\\p{sc=Latn}\\p{scx=Hani}${others}`,
  ),
].map((letters) => new RegExp(`^[${letters}\\dµ${SIGNS}]*$`, "v"));

/** @param {string} text */
export function mayDeceive(text) {
  const seen = text.replace(EMOJI, "");
  return (
    UNSEEN.test(seen) ||
    text.normalize() !== text ||
    seen.split(/\s+/).some((word) => !SCRIPTS.some((script) => script.test(word)))
  );
}
