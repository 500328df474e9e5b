/**
 * Whether a hyphen at the end of a line is the word's own or the line's.
 *
 * No dictionary says it, the texts do: where either of them has the joined word elsewhere, and not more rarely than the
 * hyphenated one, the hyphen goes.
 */

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}'’]+)*/gu;

/**
 * @param {string} text
 * @param {readonly number[]} hyphens where it has one at the end of what was a line, in order
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
 * @param {string} before what stands before the hyphen, in a word that may have others
 * @param {string} after
 * @param {ReadonlyMap<string, number>} known
 */
function belongsTogether(before, after, known) {
  const times = (/** @type {string} */ word) => known.get(fold(word)) ?? 0;
  // Of "well-estab-lished" it is "established" that the texts may have, if they have not the whole.
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
