/**
 * Makes one text of the lines of pages: heads, feet and numbers of pages go, footnotes go to the end, lines become paragraphs, and
 * numbers of lists are left out, as they are where a document keeps them apart from its text. All of it is counted, and what
 * stands in the document line by line is kept, so that it can be undone.
 */

import { breaksOf, joinLines } from "./line-joining.js";
import { LOWERED, RAISED } from "./page-lines.js";

/** @typedef {import("./page-lines.js").Line} Line */
/** @typedef {{ lines: number, heads: number, numbers: number, notes: number }} MendCounts */
/**
 * @typedef {object} Mended
 * @property {string} text
 * @property {string} lines the same, line by line, with everything that was left out
 * @property {number[]} hyphens where a hyphen stands at the end of what was a line
 * @property {MendCounts} counts
 */

/** Lines at the top and at the bottom of a page that may be its head and foot. */
const EDGE_LINES = 3;
/** Two heads stand at the same height, to this many heights of a letter. */
const SAME_HEIGHT = 0.5;

/** Begins further in, in heights of letters. */
const INDENT = 0.5;

/** Columns whose beginnings differ by less are one, in points. */
const COLUMN_SLACK = 12;
/** So many lines of prose tell where their column ends: one of them goes nearly as far. */
const TELLING_LINES = 5;

/** In heights of letters: what is further from the text than that is not its next line. */
const APART = 1.8;

/** Letters of footnotes are smaller than those of the text by this at least. */
const NOTE_SIZE = 0.93;

/** A letter is a mark where it is raised; a figure or a star also where it is not. */
const NOTE_MARK = /^(?:\ue000\s*([^\s\ue001]{1,3})\s*\ue001|(\d{1,3}|[*†‡§¶]{1,3})(?=[\s.)]))[.)]?\s*(?=\S)/;
/** What is squared or cubed, though a note has the same figure. */
const UNIT = /(?:^|[\s\d])(?:[kcmd]?m|ft|in|mi|yd)$/;
const RAISED_MARK = /\s?\ue000\s*([^\ue001]*?)\s*\ue001/g;

/** @param {readonly Line[][]} pages @returns {Mended} */
export function mendPages(pages) {
  const lines = pages.map((page) =>
    page.map(({ text, mark }) => plain(mark === "" ? text : `${mark} ${text}`)).join("\n"),
  );
  const heads = findHeads(pages);
  const size = usualSize(pages);
  /** @type {Line[]} */
  let body = [];
  /** @type {{ mark: string, lines: Line[] }[]} */
  const notes = [];
  let column = 0;
  for (const page of pages) {
    const { text, footnotes } = partNotes(
      page.filter((line) => !heads.has(line)),
      size,
    );
    // What comes off at the edge of a page is lifted off its references as well, page by page: numbers begin anew.
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
    counts: { lines: joined, heads: heads.size, numbers: numbers.size, notes: notes.length },
  };
}

/**
 * @param {readonly Line[]} lines @param {ReadonlySet<Line>} numbers those whose mark is left out
 * @param {number[]} hyphens @param {string} before what the text begins with
 */
function flow(lines, numbers, hyphens, before) {
  const rows = lines.map((line, at) => rowOf(line, lines[at - 1], usualLeading(lines, line.size), numbers));
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
 * @param {Line} line @param {Line | undefined} last @param {number} leading @param {ReadonlySet<Line>} numbers
 * @returns {import("./line-joining.js").Row}
 */
function rowOf(line, last, leading, numbers) {
  const first = last === undefined || last.column !== line.column || line.y < last.y;
  const written = line.mark === "" || numbers.has(line) ? line.text : `${line.mark} ${line.text}`;
  // A line that runs the other way is measured from its own beginning.
  const at = (/** @type {number} */ x) => (line.rtl ? -x : x);
  return {
    text: plain(written),
    left: line.rtl ? at(line.right) : line.left,
    body: at(line.body),
    right: line.rtl ? at(line.left) : line.right,
    edge: line.edge,
    size: line.size,
    above: first ? 1 : (line.y - last.y) / leading,
    first: first && last !== undefined,
    marked: line.mark !== "",
  };
}

/**
 * A column of few lines may end before its lines do. It ends where the next one does that begins at the same place and has lines
 * enough to tell.
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

/** @type {WeakMap<readonly Line[], Map<number, number>>} */
const leadings = new WeakMap();

/** How far lines of a size are apart: what most are. @param {readonly Line[]} lines @param {number} size */
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
  // Of those that are about as frequent the smallest: paragraphs of one line each are further apart than lines.
  const usual = Math.min(...[...counts].filter(([, count]) => count * 4 >= most).map(([apart]) => apart), 1.5 * size);
  known.set(key, usual);
  return usual;
}

/**
 * Lines that stand at the edges of several pages at one height, and differ in figures alone.
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

/** Heads stand beyond the text and apart from it; what recurs within it, or follows on it, is text. @param {readonly Line[][]} pages @param {Set<Line>} heads */
function keepText(pages, heads) {
  for (const page of pages) {
    const sorted = [...page].sort((one, other) => one.y - other.y);
    let from = sorted.findIndex((line) => !heads.has(line));
    let to = sorted.findLastIndex((line) => !heads.has(line)) + 1;
    // A page of which every line recurs has no head.
    if (from === -1) [from, to] = [0, sorted.length];
    while (from > 0 && !standsApart(sorted[from - 1], sorted[from])) from -= 1;
    while (to < sorted.length && !standsApart(sorted[to - 1], sorted[to])) to += 1;
    for (const line of sorted.slice(from, to)) heads.delete(line);
  }
  return heads;
}

/** @param {Line | undefined} one @param {Line | undefined} other the line below it */
function standsApart(one, other) {
  if (one === undefined || other === undefined) return true;
  const larger = Math.max(one.size, other.size);
  return other.y - one.y > APART * larger || Math.min(one.size, other.size) < NOTE_SIZE * larger;
}

/** The size that most letters have. @param {readonly Line[][]} pages */
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
 * Small lines at the foot of a page, the first of which begins with a mark.
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
  return text.replaceAll(RAISED, "").replaceAll(LOWERED, "");
}

/**
 * Lines whose mark is a bullet, or a number that follows on another: those a word processor would have made itself. A number
 * that was typed stands in the line like a word; those it makes stand apart, or the lines below begin further in.
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

/** What of a mark stays from item to item. @param {string} mark */
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
