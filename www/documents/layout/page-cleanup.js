/**
 * Builds one text from the lines of pages. Page headers, footers and page numbers are removed, footnotes move to the end, and lines are joined
 * into paragraphs. List numbers are removed, as in formats that store them apart from the text.
 *
 * Each repair is counted. The unchanged lines are kept too, so that a reader can undo the repairs.
 */

import { raisedText } from "../raised-text.js";
import { breaksOf, joinLines } from "./line-joining.js";
import { edgeOf, RAISED } from "./page-lines.js";

/** @import { Row } from "./line-joining.js" */
/** @import { Line } from "./page-lines.js" */
/** @typedef {{ lines: number, heads: number, numbers: number, notes: number, lineNumbers?: number }} CleanupCounts */
/**
 * @typedef {object} Cleanup
 * @property {string} text
 * @property {string} lines the unchanged text, line by line
 * @property {number[]} hyphens indices of hyphens at the ends of joined lines
 * @property {CleanupCounts} counts
 */

/** The number of lines at the top and at the bottom of a page that may be its header and footer. */
const EDGE_LINES = 3;
/** The largest difference in height between the headers of two pages, in heights of letters. */
const SAME_HEIGHT = 0.5;

/** The smallest indentation, in heights of letters. */
const INDENT = 0.5;

/** Columns whose left edges differ by less are the same column, in points. */
const COLUMN_SLACK = 12;
/** This many lines of prose show the width of their column, because one of them nearly fills it. */
const TELLING_LINES = 5;

/** In heights of letters: a line at a larger distance is not the next line of the text. */
const APART = 1.8;

/** In heights of letters: the largest usual distance between lines, unless the text is in double spacing. */
const WIDEST_LEADING = 1.5;
/** Spacing changes where one distance is smaller than this share of the next. */
const SAME_SPACING = 0.75;
/** The smallest number of lines in wider spacing than the rest. */
const FEWEST_SPACED = 4;
/** The smallest share of lines in double spacing that begin within a sentence. */
const WITHIN_SENTENCE = 0.5;

/** The distance of a header from the text, relative to the usual distance of the lines of its page. */
const BEYOND_USUAL = 1.15;

/** Footnotes are set in letters smaller than this share of the usual size. */
const NOTE_SIZE = 0.93;

/** The mark of a footnote: any raised character, or a figure or star at the start of the line. */
const NOTE_MARK = /^(?:\ue000\s*([^\s\ue001]{1,3})\s*\ue001|(\d{1,3}|[*†‡§¶]{1,3})(?=[\s.)]))[.)]?\s*(?=\S)/;
/** Units that are squared or cubed, even if a note has the same figure. */
const UNIT = /(?:^|[\s\d])(?:[kcmd]?m|ft|in|mi|yd)$/;
const RAISED_TEXT = /(\s?)\ue000\s*([^\ue001]*?)\s*\ue001/g;
const RAISED_MARK = /\s?\ue000\s*([^\ue001]*?)\s*\ue001/g;

/** Builds the text of a document from the lines of its pages. @param {readonly Line[][]} pages @returns {Cleanup} */
export function cleanPages(pages) {
  const lines = pages.map((page) =>
    page
      .map(
        ({ number, text, mark }) =>
          (number === undefined ? "" : `${number}\t`) + plain(mark === "" ? text : `${mark} ${text}`),
      )
      .join("\n"),
  );
  const lineNumbers = pages.flat().filter(({ number }) => number !== undefined).length;
  const heads = findHeads(pages);
  const size = usualSize(pages);
  /** @type {Line[]} */
  let body = [];
  /** @type {{ mark: string, lines: Line[] }[]} */
  const notes = [];
  let column = 0;
  for (const page of pages) {
    const { text, footnotes } = partNotes(withoutHeads(page, heads), size);
    // The marks of a page's footnotes are removed on that page only, because note numbers may restart on each page.
    const marks = new Set(footnotes.map(({ mark }) => mark));
    body.push(...text.map((line) => ({ ...line, column: line.column + column, text: withoutMarks(line.text, marks) })));
    notes.push(...footnotes.map((note) => ({ ...note, lines: note.lines.map((line) => ({ ...line, column: -1 })) })));
    column += page.length + 1;
  }
  /** @type {number[]} */
  const hyphens = [];
  body = withEdges(body);
  const numbers = listNumbers(body);
  const flowed = flow(body, numbers, hyphens, "");
  let { text } = flowed;
  let joined = flowed.joined;
  for (const note of notes) {
    const added = flow(note.lines, new Set(), hyphens, text === "" ? "" : `${text}\n\n`);
    text = added.text;
    joined += added.joined;
  }
  return {
    text,
    lines: lines.join("\n\n"),
    hyphens,
    counts: { lines: joined, heads: heads.size, numbers: numbers.size, notes: notes.length, lineNumbers },
  };
}

/**
 * Returns the lines of a page without its headers and footers, which may be wider than the column of the text.
 * @param {readonly Line[]} page @param {ReadonlySet<Line>} heads
 */
function withoutHeads(page, heads) {
  const lines = page.filter((line) => !heads.has(line));
  return lines.map((line) => ({ ...line, edge: edgeOf(lines.filter(({ column }) => column === line.column)) }));
}

/**
 * Appends lines to a text, joined into paragraphs.
 * @param {readonly Line[]} lines @param {ReadonlySet<Line>} numbers the lines whose mark is removed
 * @param {number[]} hyphens @param {string} before the text so far
 */
function flow(lines, numbers, hyphens, before) {
  const rows = lines.map((line, at) => rowOf(line, lines[at - 1], distanceAbove(lines, at), numbers));
  const breaks = breaksOf(rows);
  let text = before;
  let joined = 0;
  for (const [at, row] of rows.entries()) {
    const kind = breaks[at - 1];
    if (kind === undefined) text += row.text;
    else if (kind === "join") {
      text = joinLines(text, row.text, hyphens);
      joined += 1;
    } else text += (kind === "line" ? "\n" : "\n\n") + row.text;
  }
  return { text, joined };
}

/**
 * @param {Line} line @param {Line | undefined} last @param {number} above @param {ReadonlySet<Line>} numbers
 * @returns {Row}
 */
function rowOf(line, last, above, numbers) {
  const first = last === undefined || last.column !== line.column || line.y < last.y;
  const written = line.mark === "" || numbers.has(line) ? line.text : `${line.mark} ${line.text}`;
  // A line from right to left is measured from its right end.
  const at = (/** @type {number} */ x) => (line.rtl ? -x : x);
  return {
    text: plain(written),
    left: line.rtl ? at(line.right) : line.left,
    body: at(line.body),
    right: line.rtl ? at(line.left) : line.right,
    edge: line.edge,
    size: line.size,
    above: first ? 1 : above,
    first: first && last !== undefined,
    marked: line.mark !== "",
  };
}

/**
 * Corrects the right edges of columns. The lines of a column with few lines may all be short; it then gets the edge of a column with enough
 * lines that begins at the same place.
 * @param {readonly Line[]} lines
 */
function withEdges(lines) {
  /** @type {Map<number, { from: number, edge: number, count: number }>} */
  const columns = new Map();
  for (const { column, rtl, left, right, edge } of lines) {
    const from = rtl ? -right : left;
    const known = columns.get(column) ?? { from, edge, count: 0 };
    columns.set(column, { from: Math.min(known.from, from), edge: Math.max(known.edge, edge), count: known.count + 1 });
  }
  const telling = [...columns.values()].filter(({ count }) => count >= TELLING_LINES);
  return lines.map((line) => {
    const own = columns.get(line.column);
    if (own === undefined) return line;
    const edges = telling.filter(({ from }) => Math.abs(from - own.from) < COLUMN_SLACK).map(({ edge }) => edge);
    const next = Math.min(...edges.filter((edge) => edge >= own.edge));
    return { ...line, edge: Number.isFinite(next) ? next : own.edge };
  });
}

/** Results of `isProse`. @type {WeakMap<readonly Line[], Map<string, boolean>>} */
const spacings = new WeakMap();
/** @type {WeakMap<readonly Line[], Map<number, number>>} */
const leadings = new WeakMap();

/** Returns the usual distance between lines of a size. @param {readonly Line[]} lines @param {number} size */
function usualLeading(lines, size) {
  const known = leadings.get(lines) ?? new Map();
  leadings.set(lines, known);
  const key = Math.round(size * 4);
  const found = known.get(key);
  if (found !== undefined) return found;
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    if (last === undefined || last.column !== line.column || Math.round(line.size * 4) !== key) continue;
    const apart = Math.round((line.y - last.y) * 2) / 2;
    if (apart > 0.8 * size && apart < 3 * size) counts.set(apart, (counts.get(apart) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  // The smallest of the frequent distances: paragraphs of one line each are further apart than lines.
  const frequent = Math.min(...[...counts].filter(([, count]) => count * 4 >= most).map(([apart]) => apart));
  const usual = frequent < WIDEST_LEADING * size || isProse(lines, key, frequent) ? frequent : WIDEST_LEADING * size;
  known.set(key, usual);
  return usual;
}

/**
 * Returns the distance of a line to the line above, relative to the usual distance. A passage may have wider spacing than the rest, as around
 * quotations in single spacing.
 * @param {readonly Line[]} lines @param {number} at
 */
function distanceAbove(lines, at) {
  const line = /** @type {Line} */ (lines[at]);
  const distance = gapAbove(lines, at);
  const relative = distance / usualLeading(lines, line.size);
  const narrower = [gapAbove(lines, at - 1), gapAbove(lines, at + 1)].some(
    (gap) => gap > 0 && gap < SAME_SPACING * distance,
  );
  if (relative <= 1 || narrower || distance > 3 * line.size) return relative;
  return isProse(lines, Math.round(line.size * 4), distance, FEWEST_SPACED) ? 1 : relative;
}

/** Returns the distance to the line above in the same column; 0 if there is none. @param {readonly Line[]} lines @param {number} at */
function gapAbove(lines, at) {
  const [line, last] = [lines[at], lines[at - 1]];
  return line === undefined || last === undefined || line.column !== last.column ? 0 : line.y - last.y;
}

/**
 * Whether lines at a wide distance are prose in double spacing, whose lines mostly begin within a sentence. Paragraphs of one line each begin
 * with a capital.
 * @param {readonly Line[]} lines @param {number} key the size of the lines, as in `usualLeading` @param {number} distance
 * @param {number} [fewest] the smallest number of such lines
 */
function isProse(lines, key, distance, fewest = 1) {
  const known = spacings.get(lines) ?? new Map();
  spacings.set(lines, known);
  const name = `${key} ${Math.round(distance * 2)} ${fewest}`;
  const found = known.get(name) ?? areProse(lines, key, distance, fewest);
  known.set(name, found);
  return found;
}

/** @param {readonly Line[]} lines @param {number} key @param {number} distance @param {number} fewest */
function areProse(lines, key, distance, fewest) {
  const following = lines.filter((line, at) => {
    const last = lines[at - 1];
    if (last === undefined || last.column !== line.column || Math.round(line.size * 4) !== key) return false;
    return Math.abs(line.y - last.y - distance) < 1;
  });
  const within = following.filter(({ text, mark }) => mark === "" && /^["'“‘«([]?(?:\p{Ll}|\p{Lo})/u.test(text));
  return following.length >= fewest && within.length >= WITHIN_SENTENCE * following.length;
}

/**
 * Finds headers and footers: lines at the edges of several pages, at the same height, that differ only in figures.
 * @param {readonly Line[][]} pages
 */
function findHeads(pages) {
  /** @type {Map<string, Line[]>} */
  const groups = new Map();
  for (const page of pages) {
    const sorted = [...page].sort((one, other) => one.y - other.y);
    const edges = new Set([...sorted.slice(0, EDGE_LINES), ...sorted.slice(-EDGE_LINES)]);
    for (const line of edges) {
      const key = plain(`${line.mark} ${line.text}`)
        .replace(/\d+/g, "#")
        .replace(/^\W*[ivxlc]+\W*$/i, "#")
        .trim();
      const group = groups.get(key) ?? [];
      group.push(line);
      groups.set(key, group);
    }
  }
  /** @type {Set<Line>} */
  const heads = new Set();
  const enough = Math.min(3, Math.max(2, pages.length));
  for (const group of groups.values()) {
    for (const line of group) {
      const alike = group.filter((other) => Math.abs(other.y - line.y) <= SAME_HEIGHT * line.size);
      if (alike.length >= enough) heads.add(line);
    }
  }
  return keepText(pages, heads);
}

/**
 * Keeps lines that recur within the text or directly beside it. Headers and footers are outside the text and separated from it.
 * @param {readonly Line[][]} pages @param {Set<Line>} heads
 */
function keepText(pages, heads) {
  for (const page of pages) {
    const sorted = [...page].sort((one, other) => one.y - other.y);
    let from = sorted.findIndex((line) => !heads.has(line));
    let to = sorted.findLastIndex((line) => !heads.has(line)) + 1;
    const gaps = sorted.slice(1).map((line, at) => line.y - (sorted[at]?.y ?? 0));
    const usual = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
    // A page whose lines all recur has no header.
    if (from === -1) [from, to] = [0, sorted.length];
    while (from > 0 && !standsApart(sorted[from - 1], sorted[from], usual)) from -= 1;
    while (to < sorted.length && !standsApart(sorted[to - 1], sorted[to], usual)) to += 1;
    for (const line of sorted.slice(from, to)) heads.delete(line);
  }
  return heads;
}

/**
 * Whether two lines are further apart than the lines of a page, or differ in size.
 * @param {Line | undefined} one @param {Line | undefined} other the line below it @param {number} usual the usual distance on the page
 */
function standsApart(one, other, usual) {
  if (one === undefined || other === undefined) return true;
  const larger = Math.max(one.size, other.size);
  return (
    other.y - one.y > Math.max(APART * larger, BEYOND_USUAL * usual) ||
    Math.min(one.size, other.size) < NOTE_SIZE * larger
  );
}

/** Returns the most frequent size of letters. @param {readonly Line[][]} pages */
function usualSize(pages) {
  /** @type {Map<number, number>} */
  const letters = new Map();
  for (const { size, text } of pages.flat()) {
    const key = Math.round(size * 4) / 4;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/**
 * Separates the footnotes of a page: small lines at its foot, the first of which begins with a mark.
 * @param {readonly Line[]} page @param {number} size
 */
function partNotes(page, size) {
  const sorted = [...page].sort((one, other) => one.y - other.y);
  let from = sorted.length;
  while (from > 0 && (sorted[from - 1]?.size ?? size) < size * NOTE_SIZE) from -= 1;
  const noted = sorted.slice(from);
  /** @type {{ mark: string, lines: Line[] }[]} */
  const footnotes = [];
  for (const line of noted) {
    const [lead = "", raised, plainly] = line.mark === "" ? (NOTE_MARK.exec(line.text) ?? []) : [];
    const mark = raised ?? plainly ?? /^[(]?(\w{1,3})[.)]$/.exec(line.mark)?.[1];
    if (mark !== undefined)
      footnotes.push({ mark, lines: [{ ...line, text: line.text.slice(lead.length), mark: "" }] });
    else if (footnotes.length === 0) return { text: page, footnotes };
    else footnotes.at(-1)?.lines.push(line);
  }
  return { text: page.filter((line) => !noted.includes(line)), footnotes };
}

/** @param {string} text @param {ReadonlySet<string>} marks */
function withoutMarks(text, marks) {
  return text.replace(RAISED_MARK, (whole, mark, at) => {
    const isPower = /^[23]$/.test(mark) && UNIT.test(text.slice(Math.max(0, at - 4), at));
    return marks.has(mark) && !isPower ? "" : whole;
  });
}

/** @param {string} text */
function plain(text) {
  if (!text.includes(RAISED)) return text;
  return text.replace(RAISED_TEXT, (_, space, raised, at) => {
    const [before, after] = [text.slice(0, at) + space, text.slice(at).replace(RAISED_TEXT, "")];
    return space + raisedText(raised, before, after);
  });
}

/**
 * Finds lines with a generated mark: a bullet, or a number that follows the number of another item. A gap separates a generated number from
 * the text, or the lines below it are indented. A typed number is part of the line like a word.
 * @param {readonly Line[]} lines
 */
function listNumbers(lines) {
  /** @type {Set<Line>} */
  const found = new Set();
  /** Lists that may go on: the shape of the mark, the lines so far. @type {Map<string, Line[]>} */
  const lists = new Map();
  const settle = (/** @type {Line[]} */ list) => {
    if (list.length > 1 && list.some((line) => line.apart || hangs(line, lines)))
      for (const line of list) found.add(line);
  };
  for (const line of lines) {
    if (line.mark === "") continue;
    const value = countOf(line.mark);
    const shape = shapeOf(line.mark);
    const list = lists.get(shape) ?? [];
    const last = list.at(-1);
    if (value === null) found.add(line);
    else if (last !== undefined && countOf(last.mark) === value - 1) list.push(line);
    else {
      settle(list);
      lists.set(shape, [line]);
    }
  }
  for (const list of lists.values()) settle(list);
  return found;
}

/** @param {Line} line @param {readonly Line[]} lines */
function hangs(line, lines) {
  const next = lines[lines.indexOf(line) + 1];
  if (next === undefined || next.column !== line.column || next.mark !== "") return false;
  return line.rtl ? next.right < line.right - INDENT * line.size : next.left > line.left + INDENT * line.size;
}

/** Returns the part of a mark that all items of a list share. @param {string} mark */
function shapeOf(mark) {
  return mark.replace(/\d+/, "1").replace(/[a-z]+/i, (letters) => (letters === letters.toLowerCase() ? "a" : "A"));
}

/** @param {string} mark @returns {number | null} `null` for a bullet */
function countOf(mark) {
  const [digits] = /\d+/.exec(mark) ?? [];
  if (digits !== undefined) return Number(digits);
  const [letters] = /[a-z]+/i.exec(mark) ?? [];
  if (letters === undefined) return null;
  if (letters.length === 1 && !/[ivx]/i.test(letters)) return letters.toLowerCase().charCodeAt(0) - 96;
  return roman(letters.toLowerCase());
}

/** @param {string} numeral */
function roman(numeral) {
  /** @type {Record<string, number>} */
  const values = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...numeral].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}
