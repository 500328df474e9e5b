/**
 * Groups the letters of a page into lines, and sorts the lines into reading order.
 *
 * Columns are found by the white space between them: a band that few lines cross, with lines of prose on both sides. Where a heading or a
 * table crosses the band, the columns above it are read before the columns below it.
 */

import { findLineNumbers } from "./line-numbers.js";
import { joinSpacedWords, spacedText } from "./spaced-letters.js";
import { findCells } from "./table-cells.js";

/**
 * A run of letters on a page.
 * @typedef {object} Item
 * @property {string} text
 * @property {number} x
 * @property {number} y its baseline, from the top
 * @property {number} width
 * @property {number} size of its letters
 * @property {boolean} rtl
 * @property {boolean} upright
 */
/**
 * @typedef {object} Line
 * @property {string} text raised letters are enclosed in `RAISED` and `LOWERED`
 * @property {number} left
 * @property {number} right
 * @property {number} y
 * @property {number} size
 * @property {number} column the number of its column, unique within the page
 * @property {number} body the start of its text after a list mark; `left` if there is no mark
 * @property {string} mark the bullet or number of a list, or an empty string
 * @property {boolean} apart whether a gap separates the mark from the text
 * @property {number} edge the end of the lines of its column
 * @property {boolean} rtl
 * @property {string} [number] its line number in the margin
 */
/** @typedef {{ left: number, right: number, y: number, size: number, items: Item[] }} Fragment */

/** Private use characters that enclose raised letters. The document's own such characters are removed. */
export const RAISED = "\ue000";
export const LOWERED = "\ue001";

/** In heights of letters: the largest difference in height within a row. */
const SAME_ROW = 0.4;
/** In heights of letters: a wider gap separates two fragments. */
const APART = 1.2;
/** Raised letters are smaller than this share of the others, and higher by this many heights of a letter. */
const SMALLER = 0.85;
const RAISED_BY = 0.15;
/** The largest number of items in a fragment of raised letters. */
const MOST_RAISED = 3;
/** In heights of letters: a wider gap separates two words. */
const WORD_GAP = 0.16;
/** In heights of letters: a wider gap separates two cells of a row. */
const CELL_GAP = 1.8;

/** The smallest average number of letters in the lines of a column, and the smallest number of lines. */
const PROSE_LETTERS = 16;
const FEWEST_LINES = 4;

/** Justified lines end within this distance of each other, in points. */
const SAME_EDGE = 1.5;
/** The smallest number of justified lines in a column. */
const FEWEST_JUSTIFIED = 5;
/** At most one of so many lines ends beyond the edge of justified text. */
const FEWEST_BEYOND = 8;

/** A list mark without a gap after it. It may have been typed; the neighbouring lines decide (`listNumbers`). */
const TYPED_MARK = /^([(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]|[•‣◦▪▫●○■□◆◇➢✓·⁃])\s+(?=\S)/i;

const MARKS = /^(?:[•‣◦▪▫●○■□◆◇➢✓·⁃–—*-]|[(]?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)])$/i;

/**
 * Returns the lines of a page in reading order. Letters that run up or down the page form one line at the end.
 * @param {readonly Item[]} items in the order of the document
 * @param {{ width: number, height: number }} page
 * @returns {Line[]}
 */
export function linesOfPage(items, page) {
  const numbers = findLineNumbers(items);
  const fragments = withRaised(fragmentsOf(items.filter((item) => item.upright && !numbers.has(item))));
  const columns = { count: 0 };
  const lines = inOrder(fragments, page.width, columns);
  for (const { y, text } of numbers) {
    const line = lines.find((each) => Math.abs(each.y - y) < SAME_ROW * each.size);
    if (line !== undefined) line.number = text.trim();
  }
  const turned = items.filter((item) => !item.upright && item.text.trim() !== "");
  if (turned.length > 0) {
    const text = turned.map((item) => item.text).join("");
    lines.push({ ...emptyLine(page.height, columns.count), text: clean(text).trim() });
  }
  return lines;
}

/** @param {number} y @param {number} column @returns {Line} */
function emptyLine(y, column) {
  return { text: "", left: 0, right: 0, y, size: 1, column, body: 0, mark: "", apart: false, edge: 0, rtl: false };
}

/** Groups consecutive items of one line. @param {readonly Item[]} items */
function fragmentsOf(items) {
  /** @type {Fragment[]} */
  const fragments = [];
  /** @type {Fragment | null} */
  let open = null;
  for (const item of items) {
    if (open !== null && continues(open, item)) {
      open.items.push(item);
      open.left = Math.min(open.left, item.x);
      if (item.text.trim() !== "" || item.width < APART * open.size)
        open.right = Math.max(open.right, item.x + item.width);
      if (item.size > open.size && item.text.trim() !== "") {
        open.size = item.size;
        open.y = item.y;
      }
    } else if (item.text.trim() !== "") {
      open = { left: item.x, right: item.x + item.width, y: item.y, size: item.size, items: [item] };
      fragments.push(open);
    }
  }
  return fragments;
}

/** @param {Fragment} fragment @param {Item} item */
function continues({ left, right, y, size }, item) {
  const largest = Math.max(size, item.size);
  // A raised figure is above its line, but smaller.
  const shift = item.size < size * SMALLER || size < item.size * SMALLER ? 0.6 : 0.3;
  if (Math.abs(item.y - y) > shift * largest) return false;
  const gap = item.x >= left ? item.x - right : left - (item.x + item.width);
  return gap < APART * largest && gap > -3 * largest;
}

/**
 * Adds raised figures to the fragment that they follow. A document may list them after its lines.
 * @param {readonly Fragment[]} fragments
 */
function withRaised(fragments) {
  return fragments.filter((small) => {
    if (small.items.length > MOST_RAISED) return true;
    const base = fragments.find(({ size, y, left, right }) => {
      const height = y - small.y;
      if (small.size >= SMALLER * size || height < RAISED_BY * size || height > 0.6 * size) return false;
      return small.left > left && small.left - right < 0.8 * size && small.left - right > -0.3 * size;
    });
    if (base === undefined) return true;
    base.items.push(...small.items);
    base.right = Math.max(base.right, small.right);
    return false;
  });
}

/**
 * @param {Fragment[]} fragments @param {number} width @param {{ count: number }} columns
 * @returns {Line[]}
 */
function inOrder(fragments, width, columns) {
  const gutter = findGutter(fragments, width);
  if (gutter === null) return linesOfColumn(fragments, columns);
  const crossing = fragments
    .filter(({ left, right }) => left < gutter - 1 && right > gutter + 1)
    .sort((one, other) => one.y - other.y);
  /** @type {Line[]} */
  const lines = [];
  let from = Number.NEGATIVE_INFINITY;
  const rest = fragments.filter((fragment) => !crossing.includes(fragment));
  for (const bound of [...crossing.map(({ y }) => y), Number.POSITIVE_INFINITY]) {
    const band = rest.filter(({ y }) => y > from && y <= bound);
    lines.push(
      ...inOrder(
        band.filter(({ right }) => right <= gutter + 1),
        width,
        columns,
      ),
      ...inOrder(
        band.filter(({ right }) => right > gutter + 1),
        width,
        columns,
      ),
    );
    const across = crossing.filter(({ y }) => y === bound);
    if (across.length > 0) lines.push(...linesOfColumn(across, columns));
    from = bound;
  }
  return lines;
}

/** Returns the middle of the widest white band between two columns. @param {readonly Fragment[]} fragments @param {number} width */
function findGutter(fragments, width) {
  if (fragments.length < 2 * FEWEST_LINES) return null;
  const crossed = new Uint16Array(Math.ceil(width) + 1);
  for (const { left, right } of fragments) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(crossed.length, right); x += 1)
      crossed[x] = (crossed[x] ?? 0) + 1;
  }
  const allowed = Math.floor(fragments.length / 8);
  const start = Math.min(...fragments.map(({ left }) => left));
  const end = Math.max(...fragments.map(({ right }) => right));
  /** @type {{ at: number, width: number } | null} */
  let best = null;
  for (let x = Math.ceil(start); x < end; x += 1) {
    if ((crossed[x] ?? 0) > allowed) continue;
    const from = x;
    while (x < end && (crossed[x] ?? 0) <= allowed) x += 1;
    const middle = (from + x) / 2;
    if (from === Math.ceil(start) || x >= end || x - from < 8) continue;
    const isColumns = [
      fragments.filter(({ right }) => right <= middle),
      fragments.filter(({ left }) => left >= middle),
    ].every(isProse);
    if (isColumns && (best === null || x - from > best.width)) best = { at: middle, width: x - from };
  }
  return best?.at ?? null;
}

/** @param {readonly Fragment[]} fragments */
function isProse(fragments) {
  const letters = fragments.reduce((sum, { items }) => sum + items.reduce((all, { text }) => all + text.length, 0), 0);
  return fragments.length >= FEWEST_LINES && letters / fragments.length >= PROSE_LETTERS;
}

/** @param {Fragment[]} fragments @param {{ count: number }} columns */
function linesOfColumn(fragments, columns) {
  /** @type {Fragment[][]} */
  const rows = [];
  const sorted = [...fragments].sort((one, other) => one.y - other.y);
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      fragment.y - first.y < SAME_ROW * Math.min(first.size, fragment.size)
    ) {
      row.push(fragment);
    } else rows.push([fragment]);
  }
  const column = columns.count;
  if (rows.length > 0) columns.count += 1;
  const cells = findCells(rows.map((row) => row.flatMap(({ items }) => items)));
  const lines = rows.map((row) => lineOf(row, column, cells)).filter(({ text, mark }) => text !== "" || mark !== "");
  const edge = edgeOf(lines);
  return lines.map((line) => ({ ...line, edge }));
}

/**
 * Returns the end of the lines of a column. In justified text most lines end at the same place, and single lines beyond it are headings or the
 * like.
 * @param {readonly Line[]} lines
 */
export function edgeOf(lines) {
  const ends = lines.map(({ rtl, left, right }) => (rtl ? -left : right)).sort((one, other) => one - other);
  const last = ends.at(-1) ?? 0;
  for (const end of ends.reverse()) {
    const same = ends.filter((other) => Math.abs(other - end) < SAME_EDGE).length;
    const beyond = ends.filter((other) => other > end + SAME_EDGE).length;
    if (beyond * FEWEST_BEYOND > ends.length) break;
    if (same >= FEWEST_JUSTIFIED && same * 3 >= ends.length) return end;
  }
  return last;
}

/**
 * @param {Fragment[]} row @param {number} column
 * @param {ReadonlySet<Item>} cells the items that begin a cell of a table
 * @returns {Line}
 */
function lineOf(row, column, cells) {
  const items = row.flatMap((fragment) => fragment.items);
  const letters = items.filter(({ text }) => text.trim() !== "");
  const rtl = letters.filter((item) => item.rtl).length * 2 > letters.length;
  const sorted = [...row].sort((one, other) => (rtl ? other.right - one.right : one.left - other.left));
  const largest = row.reduce((one, other) => (other.items.length > one.items.length ? other : one));
  const { size, y } = largest;
  const left = Math.min(...row.map((fragment) => fragment.left));
  const right = Math.max(...row.map((fragment) => fragment.right));
  let text = "";
  let end = Number.NaN;
  let body = rtl ? right : left;
  let mark = "";
  for (const fragment of sorted) {
    for (const item of inLine(fragment, rtl)) {
      const edge = rtl ? item.x + item.width : item.x;
      const gap = rtl ? end - edge : edge - end;
      if (item.text.trim() === "") {
        // pdf.js fills every gap with a space: one as wide as a gap between cells is ignored.
        if (gap <= CELL_GAP * size && item.width < CELL_GAP * size) {
          if (text !== "" && !text.endsWith(" ")) text += " ";
          end = rtl ? item.x : item.x + item.width;
        }
        continue;
      }
      if (mark === "" && MARKS.test(text.trim()) && gap > WORD_GAP * size) {
        mark = text.trim();
        body = edge;
        text = "";
      } else if ((gap > CELL_GAP * size || cells.has(item)) && text !== "") text = `${text.trimEnd()}\t`;
      else if (gap > WORD_GAP * size && !/\s$/.test(text) && !/^\s/.test(item.text)) text += " ";
      const raised = item.size < size * SMALLER && item.y < y - RAISED_BY * size;
      text += raised ? `${RAISED}${clean(item.text)}${LOWERED}` : joinSpacedWords(clean(item.text));
      end = rtl ? item.x : item.x + item.width;
    }
  }
  const spaced = mark === "" ? spacedText(sorted.flatMap((fragment) => inLine(fragment, rtl))) : null;
  text = spaced === null ? text.replaceAll(`${LOWERED}${RAISED}`, "").trim() : clean(spaced);
  const apart = mark !== "";
  const typed = apart ? null : TYPED_MARK.exec(text);
  if (typed !== null) {
    mark = typed[1] ?? "";
    body += ((rtl ? left - right : right - left) * typed[0].length) / text.length;
    text = text.slice(typed[0].length);
  }
  return { text, left, right, y, size, column, body, mark, apart, edge: right, rtl };
}

/** @param {Fragment} fragment @param {boolean} rtl */
function inLine(fragment, rtl) {
  return [...fragment.items].sort((one, other) =>
    rtl ? other.x + other.width - (one.x + one.width) : one.x - other.x,
  );
}

/** @param {string} text */
function clean(text) {
  return text
    .replace(/[\ue000\ue001]/g, "")
    .replaceAll("\0", "")
    .normalize("NFC");
}
