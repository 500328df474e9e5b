/**
 * Finds the cells of tables whose columns are close together: pieces of text behind a gap that are aligned in several neighbouring rows.
 */

/** @import { Item } from "./page-lines.js" */
/** @typedef {{ item: Item, start: number, end: number }} Cell */

/** In heights of letters: the smallest gap between two cells. Spaces in justified text are rarely wider. */
const GAP = 0.75;
/** Cells of a column begin or end within this many points. */
const ALIGNED = 1;
/** The number of rows on either side that are searched for aligned cells, and the smallest number of aligned rows. */
const NEIGHBOURS = 2;
const FEWEST = 3;

/**
 * Returns the items that begin a cell, except the first cell of each row.
 * @param {readonly Item[][]} rows
 * @returns {Set<Item>}
 */
export function findCells(rows) {
  const cells = rows.map(cellsOf);
  /** @type {Set<Item>} */
  const found = new Set();
  for (const [at, row] of cells.entries()) {
    const near = cells.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    for (const cell of row) if (isAligned(cell, near, "start") || isAligned(cell, near, "end")) found.add(cell.item);
  }
  return found;
}

/** Returns the pieces of a row that follow a gap. @param {readonly Item[]} row @returns {Cell[]} */
function cellsOf(row) {
  const items = row.filter(({ text }) => text.trim() !== "").sort((one, other) => one.x - other.x);
  /** @type {Cell[]} */
  const cells = [];
  for (const item of items) {
    const last = cells.at(-1);
    if (last === undefined || item.x - last.end > GAP * item.size)
      cells.push({ item, start: item.x, end: item.x + item.width });
    else last.end = item.x + item.width;
  }
  return items.some(({ rtl }) => rtl) ? [] : cells.slice(1);
}

/** @param {Cell} cell @param {readonly Cell[][]} rows @param {"start" | "end"} side */
function isAligned(cell, rows, side) {
  return rows.filter((row) => row.some((other) => Math.abs(other[side] - cell[side]) < ALIGNED)).length >= FEWEST;
}
