/**
 * Finds line numbers in the margin of a page, as in court papers, bills and editions: figures beside the text, one below the other, that count
 * its lines.
 */

/** @import { Item } from "./page-lines.js" */
/** @typedef {{ item: Item, row: number, value: number }} Candidate */

/** In heights of letters: the largest difference in height within a row, and the smallest gap between a number and the text. */
const SAME_ROW = 0.4;
const GAP = 0.4;
/** Numbers are aligned to this many points. */
const ALIGNED = 2;
/** This share of the numbers must count the lines. */
const MOST = 0.7;
/** Fewer numbers than this must be multiples of the usual interval. */
const FEW = 3;
const INTERVAL = 5;
/** The number of page headers that may precede a single numbered line. */
const HEADERS = 3;
/** The distance between two numbered lines, in heights of letters. */
const NEAREST = 0.9;
const FARTHEST = 3.2;
/** In heights of letters: a wider gap separates two cells of a table. */
const CELL_GAP = 1.8;

/**
 * Returns the items that are line numbers.
 * @param {readonly Item[]} items
 * @returns {Set<Item>}
 */
export function findLineNumbers(items) {
  const rows = rowsOf(items);
  for (const side of /** @type {const} */ (["left", "right"])) {
    const found = aligned(candidates(rows, side));
    if (found.length > 0 && isOutside(rows, found, side) && !isTable(rows, found) && count(rows, found)) {
      return new Set(found.map(({ item }) => item));
    }
  }
  return new Set();
}

/** Groups items by their height, sorted from left to right. @param {readonly Item[]} items */
function rowsOf(items) {
  /** @type {Item[][]} */
  const rows = [];
  const sorted = items
    .filter(({ text, upright }) => upright && text.trim() !== "")
    .sort((one, other) => one.y - other.y);
  for (const item of sorted) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && item.y - first.y < SAME_ROW * Math.max(first.size, item.size)) rows.at(-1)?.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

/** Returns the figures at one side of the rows. @param {readonly Item[][]} rows @param {"left" | "right"} side @returns {Candidate[]} */
function candidates(rows, side) {
  return rows.flatMap((row, at) => {
    const [item, next] = side === "left" ? row : [...row].reverse();
    if (item === undefined || !/^\s*\d{1,4}\s*$/.test(item.text)) return [];
    const gap =
      next === undefined
        ? Number.POSITIVE_INFINITY
        : Math.max(next.x - item.x - item.width, item.x - next.x - next.width);
    return gap < GAP * item.size ? [] : [{ item, row: at, value: Number(item.text) }];
  });
}

/** Returns the largest group of figures with a common left or right end. @param {readonly Candidate[]} found */
function aligned(found) {
  /** @type {Candidate[]} */
  let best = [];
  for (const end of [(/** @type {Item} */ { x, width }) => x + width, (/** @type {Item} */ { x }) => x]) {
    for (const { item } of found) {
      const group = found.filter((other) => Math.abs(end(other.item) - end(item)) < ALIGNED);
      if (group.length > best.length) best = group;
    }
  }
  return best;
}

/**
 * Whether the text is beside the figures, in all rows but a few such as page headers.
 * @param {readonly Item[][]} rows @param {readonly Candidate[]} found @param {"left" | "right"} side
 */
function isOutside(rows, found, side) {
  const [left, right] = [
    Math.min(...found.map(({ item }) => item.x)),
    Math.max(...found.map(({ item }) => item.x + item.width)),
  ];
  const numbers = new Set(found.map(({ item }) => item));
  const overlaps = (/** @type {Item} */ item) =>
    !numbers.has(item) && (side === "left" ? item.x < right : item.x + item.width > left);
  return rows.filter((row) => row.some(overlaps)).length <= Math.max(1, rows.length / 8);
}

/** Whether most rows have several cells beside the figure. @param {readonly Item[][]} rows @param {readonly Candidate[]} found */
function isTable(rows, found) {
  const numbers = new Set(found.map(({ item }) => item));
  const tabular = found.filter(({ row }) => {
    const cells = (rows[row] ?? []).filter((item) => !numbers.has(item));
    return cells.some(
      (item, at) => item.x - ((cells[at - 1]?.x ?? item.x) + (cells[at - 1]?.width ?? 0)) > CELL_GAP * item.size,
    );
  });
  return tabular.length * 2 > found.length;
}

/** Whether the figures count the lines, by their rows or by their heights. @param {readonly Item[][]} rows @param {readonly Candidate[]} found */
function count(rows, found) {
  const steps = found.slice(1).map((each, at) => {
    const last = /** @type {Candidate} */ (found[at]);
    const [value, row, height] = [each.value - last.value, each.row - last.row, each.item.y - last.item.y];
    return { value, row, leading: value > 0 ? height / value / each.item.size : 0 };
  });
  const byRow = steps.filter(({ value, row }) => value === row).length;
  if (found.length < FEW) {
    if (found.some(({ value }) => value === 0 || value % INTERVAL !== 0)) return false;
    const [{ value, row }] = /** @type {[Candidate]} */ (found);
    return found.length > 1 ? byRow === 1 : row + 1 >= value && row + 1 - value <= HEADERS && rows.length >= value;
  }
  const leadings = steps.map(({ leading }) => leading).sort((one, other) => one - other);
  const usual = leadings[Math.floor(leadings.length / 2)] ?? 0;
  const byHeight =
    usual > NEAREST && usual < FARTHEST ? leadings.filter((each) => Math.abs(each - usual) < usual / 8).length : 0;
  return Math.max(byRow, byHeight) >= MOST * steps.length;
}
