/**
 * Joins the lines of a plain text that was broken to a width, as mails are and text copied from a PDF, into paragraphs. Lines that an author
 * broke on purpose stay (`layout/deliberate-lines.js`).
 */

import { areDeliberate } from "./layout/deliberate-lines.js";
import { breaksOf, joinLines } from "./layout/line-joining.js";

/** @import { Row } from "./layout/line-joining.js" */
/** @import { Cleanup } from "./layout/page-cleanup.js" */

/** Programs break lines at a width between these, in characters. A full-width character counts as two. */
const NARROWEST = 28;
const WIDEST = 110;
/** Joining fewer lines than this, or a smaller share of all, is not worth the risk. */
const FEWEST = 2;
const MOSTLY = 0.5;
/** This share of the lines ends within the width. A long address may exceed it. */
const WITHIN = 0.95;

const EAST_ASIAN = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
/** An item of a list, or a line that a mail quotes. */
const MARKED = /^\s*(?:>|[-*•‣◦·–—]\s|[(]?(?:\d{1,3}|[a-z])[.)]\s)/i;

/** Heads of pages are about so far from each other at least, in lines. */
const PAGE = 12;
const FEWEST_PAGES = 3;

/** @param {string} text @returns {Cleanup | null} `null` if there is nothing to join */
export function unwrap(text) {
  const lines = text.replace(/\r\n?/g, "\n").split(/\n/);
  const rows = rowsOf(lines);
  if (rows === null) return null;
  const breaks = breaksOf(rows.map(({ row }) => row));
  const deliberate = deliberateRows(rows);
  /** @type {number[]} */
  const hyphens = [];
  let [joinedText, joined, kept, at] = ["", 0, 0, 0];
  for (const [index, { line, row }] of rows.entries()) {
    const between = line - at;
    const joins = index > 0 && between === 1 && breaks[index - 1] === "join" && !deliberate.has(index);
    if (joins) {
      joinedText = joinLines(joinedText.trimEnd(), row.text, hyphens);
      joined += 1;
    } else {
      if (between === 1 && !deliberate.has(index)) kept += 1;
      joinedText += "\n".repeat(index === 0 ? 0 : between) + (lines[line] ?? "").trimEnd();
    }
    at = line;
  }
  if (joined < FEWEST || joined < MOSTLY * (joined + kept)) return null;
  return { text: joinedText, lines: text, hyphens, counts: { lines: joined, heads: 0, numbers: 0, notes: 0 } };
}

/** @param {readonly string[]} lines */
function rowsOf(lines) {
  const widths = lines.map(widthOf);
  const followed = widths.filter((width, at) => width > 0 && (widths[at + 1] ?? 0) > 0);
  if (followed.length < FEWEST) return null;
  const edge = followed.toSorted((one, other) => one - other)[Math.floor((followed.length - 1) * WITHIN)] ?? 0;
  if (edge < NARROWEST || edge > WIDEST) return null;
  /** @type {{ line: number, row: Row }[]} */
  const rows = [];
  let last = -1;
  for (const [line, written] of lines.entries()) {
    const width = widths[line] ?? 0;
    if (width === 0) continue;
    const text = written.trim();
    const left = written.length - written.trimStart().length;
    // A form feed begins a page.
    const first = written.startsWith("\f");
    rows.push({
      line,
      row: {
        text,
        left,
        body: left,
        right: width,
        edge,
        size: 2,
        above: line - last,
        first,
        marked: MARKED.test(text),
      },
    });
    last = line;
  }
  return rows;
}

/**
 * Returns the indices of rows that continue a run of lines which the author broke on purpose.
 * @param {readonly { line: number, row: Row }[]} rows
 * @returns {Set<number>}
 */
function deliberateRows(rows) {
  /** @type {number[][]} */
  const runs = [];
  for (const [index, { line, row }] of rows.entries()) {
    const last = rows[index - 1];
    if (last !== undefined && line - last.line === 1 && !row.marked) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  const deliberate = areDeliberate(
    runs.map((run) =>
      run.map((index) => rows[index]?.row).map((row) => ({ text: row?.text ?? "", width: row?.right ?? 0 })),
    ),
  );
  return new Set(runs.flatMap((run, index) => (deliberate[index] ? run.slice(1) : [])));
}

/** @param {string} line */
function widthOf(line) {
  const text = line.trimEnd();
  return text.trim() === "" ? 0 : text.length + (text.match(EAST_ASIAN)?.length ?? 0);
}

/**
 * Removes lines that look like page headers and footers: they recur with a number that grows by one, or next to such a line.
 * @param {string} text
 * @returns {{ text: string, count: number } | null} the text without them
 */
export function withoutHeads(text) {
  const lines = text.split("\n");
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const [at, line] of lines.entries()) {
    const key = line.trim().replace(/\d+/g, "#");
    if (key === "" || key.length > WIDEST) continue;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  /** @type {Set<number>} */
  const heads = new Set();
  const recurring = [...groups].filter(([, at]) => at.length >= FEWEST_PAGES && isApart(at));
  for (const [key, at] of recurring) {
    if (key.includes("#") && isCounting(at.map((line) => lines[line] ?? ""))) for (const line of at) heads.add(line);
  }
  if (heads.size === 0) return null;
  for (const [, at] of recurring) {
    const beside = at.filter((line) => [1, 2].some((step) => heads.has(line - step) || heads.has(line + step)));
    if (beside.length * 2 > at.length) for (const line of at) heads.add(line);
  }
  return { text: lines.filter((_, at) => !heads.has(at)).join("\n"), count: heads.size };
}

/** @param {readonly number[]} at */
function isApart(at) {
  return at.every((line, n) => n === 0 || line - (at[n - 1] ?? 0) >= PAGE);
}

/** Whether one of the numbers in lines grows by one from each to the next. @param {readonly string[]} lines */
function isCounting(lines) {
  const numbers = lines.map((line) => (line.match(/\d+/g) ?? []).map(Number));
  return (numbers[0] ?? []).some((first, column) => numbers.every((each, n) => each[column] === first + n));
}
