/**
 * Removes hyphens that only break a word at the end of a line.
 *
 * The texts decide, without a dictionary: a hyphen is removed if the joined word occurs elsewhere in either text, and at least as often as the
 * hyphenated word.
 */

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*/gu;

/**
 * Rejoins the words that were broken at the ends of lines.
 * @param {string} text
 * @param {readonly number[]} hyphens indices of hyphens at the ends of joined lines, in order
 * @param {string} other the other text
 * @returns {{ text: string, rejoined: number }}
 */
export function rejoin(text, hyphens, other) {
  if (hyphens.length === 0) return { text, rejoined: 0 };
  const cut = new Set(hyphens);
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {{ word: string, start: number, at: number }[]} */
  const broken = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = hyphenIn(word, index, cut);
    if (at.length === 0) count(known, word);
    else broken.push(...at.map((inWord) => ({ word, start: index, at: index + inWord })));
  }
  for (const [word] of other.matchAll(WORD)) count(known, word);
  /** @type {string[]} */
  const parts = [];
  let from = 0;
  for (const { word, start, at } of broken) {
    const [before, after] = [word.slice(0, at - start), word.slice(at - start + 1)];
    if (!belongsTogether(before, after, known)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return { text: parts.join("") + text.slice(from), rejoined: parts.length };
}

/** @param {string} word @param {number} index @param {ReadonlySet<number>} cut */
function hyphenIn(word, index, cut) {
  const found = [];
  for (let at = 0; at < word.length; at += 1) if (cut.has(index + at)) found.push(at);
  return found;
}

/**
 * @param {string} before the part of the word before the hyphen, which may contain other hyphens
 * @param {string} after
 * @param {ReadonlyMap<string, number>} known
 */
function belongsTogether(before, after, known) {
  const times = (/** @type {string} */ word) => known.get(fold(word)) ?? 0;
  // For "well-estab-lished" the texts may contain only "established".
  const [one, other] = [/[^-\u2010\u2011]*$/.exec(before)?.[0] ?? "", /^[^-\u2010\u2011]*/.exec(after)?.[0] ?? ""];
  const hyphenated = Math.max(times(`${before}-${after}`), times(`${one}-${other}`));
  return [before + after, one + other].some((joined) => times(joined) > 0 && times(joined) >= hyphenated);
}

/** @param {Map<string, number>} known @param {string} word */
function count(known, word) {
  const key = fold(word);
  known.set(key, (known.get(key) ?? 0) + 1);
}

/** @param {string} word */
function fold(word) {
  return word
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, "-")
    .replaceAll("’", "'");
}
