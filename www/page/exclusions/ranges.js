/**
 * Computes with ranges of a text: keeps them in place while the text is edited, merges them, and extends them to whole lines.
 *
 * All offsets are UTF-16 code units. Every function takes time linear in the length of the text.
 */

/** @import { Span } from "../../model/texts.js" */

/**
 * Returns the ranges of a text after an edit. Ranges behind the edit move with the text. An edit inside a range belongs to the
 * range, and an edit across an end of a range does not.
 * @param {readonly Span[]} ranges
 * @param {string} earlier the text before the edit
 * @param {string} text the text after it
 */
export function moveWithEdit(ranges, earlier, text) {
  const shorter = Math.min(earlier.length, text.length);
  let head = 0;
  while (head < shorter && earlier[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && earlier[earlier.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const edit = { start: head, end: earlier.length - tail };
  const by = text.length - earlier.length;
  /** @type {Span[]} */
  const moved = [];
  for (const { start, end } of ranges) {
    if (end <= edit.start) moved.push({ start, end });
    else if (start >= edit.end) moved.push({ start: start + by, end: end + by });
    else if (start < edit.start && edit.end < end) moved.push({ start, end: end + by });
    else {
      if (start < edit.start) moved.push({ start, end: edit.start });
      if (edit.end < end) moved.push({ start: edit.end + by, end: end + by });
    }
  }
  return merge(moved, text.length);
}

/**
 * Sorts ranges, merges those that overlap or touch, and drops those that do not lie in the text.
 * @param {readonly Span[]} ranges
 * @param {number} length of the text
 */
export function merge(ranges, length) {
  /** @type {Span[]} */
  const merged = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (!(start >= 0 && start < end && end <= length)) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Returns a text without some ranges. @param {string} text @param {readonly Span[]} ranges in order, without overlap */
export function without(text, ranges) {
  let rest = "";
  let at = 0;
  for (const { start, end } of ranges) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Returns the lines of a range that are not blank, trimmed. @param {string} text @param {Span} range */
export function linesIn(text, { start, end }) {
  return text
    .slice(start, end)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * Extends a range to whole lines, with the line break behind them. A range that reaches the end of the text takes the blanks
 * in front as well, so that the rest of the text ends with a word.
 * @param {string} text
 * @param {Span} range
 */
export function extendToLines(text, { start, end }) {
  const from = start === 0 ? 0 : Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const breaks = /[\r\n]+|$/g;
  breaks.lastIndex = end;
  const match = breaks.exec(text);
  const to = text.slice(end).trim() === "" ? text.length : (match?.index ?? end) + (match?.[0].length ?? 0);
  return { start: to === text.length ? text.slice(0, from).trimEnd().length : from, end: to };
}

/** Whether a range consists of whole lines, with the breaks before or behind them. @param {string} text @param {Span} range */
export function isWholeLines(text, { start, end }) {
  const words = text.slice(start, end);
  const begins =
    /^[^\S\r\n]*[\r\n]/.test(words) ||
    isBlank(
      text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1),
    );
  return begins && (/[\r\n]$/.test(words) || isBlank(text.slice(end).split(/[\r\n]/, 1)[0]));
}

/** @param {string | undefined} text */
function isBlank(text) {
  return (text ?? "").trim() === "";
}
