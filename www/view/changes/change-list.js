/**
 * Draws the list of changes, one line for each hunk.
 *
 * The list is the way through the changes for readers whose screen reader announces neither `ins` nor `del`.
 */

import { make, makeButton, makeQuote } from "../common/dom.js";
import { KeyedBlocks } from "../common/keyed-blocks.js";
import { RovingTabindex } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";

/** @import { FormatMessage } from "../../messages/keys.js" */
/** @import { Heading } from "../../model/change-order.js" */
/** @import { HunkSummary, MoveEnd } from "../../model/hunk-summaries.js" */

/** The beginning of context that follows the previous word without a space. */
const CLOSING = /^(?:[\p{Po}\p{Pe}\p{Pf}]|-\p{L})/u;

export class ChangeList {
  #root;
  /** @type {KeyedBlocks<HunkSummary | Heading>} */
  #blocks;
  #tabStops;
  /** By hunk, the position of its line. @type {Map<number, number>} */
  #positions = new Map();
  /** @type {Element | null} */
  #current = null;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {(hunk: number) => void} choose called when the reader chooses a change
   * @param {(end: MoveEnd) => Promise<HTMLElement[]>} drawEnds draws both ends of a move that was edited
   */
  constructor(root, message, choose, drawEnds) {
    this.#root = root;
    this.#blocks = new KeyedBlocks(
      root,
      (line) => ("group" in line ? drawHeading(line, message) : drawLine(line, message)),
      (line) => ("group" in line ? Object.values(line).join() : signature(line)),
    );
    this.#tabStops = new RovingTabindex(root, "button");
    root.addEventListener("click", (event) => {
      const item = event.target instanceof Element ? event.target.closest("li") : null;
      const line = item === null ? undefined : this.#blocks.drawn[[...root.children].indexOf(item)]?.model;
      if (item === null || line === undefined || "group" in line) return;
      const both = event.target instanceof Element ? event.target.closest(".both") : null;
      if (both === null) choose(line.hunk);
      else this.#toggleEnds(item, both, line, drawEnds);
    });
  }

  /**
   * @param {(HunkSummary | Heading)[]} lines
   * @param {AbortSignal} signal
   */
  async show(lines, signal) {
    this.setCurrent(-1);
    // Details under the lines belong to the previous comparison.
    for (const item of this.#root.querySelectorAll("li:has(.ends)")) closeEnds(item);
    for (const button of this.#root.querySelectorAll(".nearest")) button.remove();
    this.#positions = new Map(lines.map(({ hunk }, position) => [hunk, position]));
    const isDone = await inSlices(this.#blocks.update(lines), signal);
    if (isDone) this.#tabStops.refresh();
    return isDone;
  }

  /**
   * Shows or hides both ends of the move in a line.
   * @param {Element} item
   * @param {Element} button
   * @param {HunkSummary} line
   * @param {(end: MoveEnd) => Promise<HTMLElement[]>} draw
   */
  async #toggleEnds(item, button, line, draw) {
    const end = editedMoveIn(line);
    if (closeEnds(item) || end === undefined) return;
    button.setAttribute("aria-expanded", "true");
    item.append(make("div", "ends", ...(await draw(end))));
  }

  /** Returns the line of a change, `null` if it has none. @param {number} hunk */
  itemOf(hunk) {
    return this.#blocks.drawn[this.#positions.get(hunk) ?? -1]?.element ?? null;
  }

  /** Removes all lines. The signal of a drawing in progress must have been aborted before. */
  clear() {
    this.#blocks.clear();
    this.#current = null;
  }

  /** Focuses the current change, or the first if there is none. */
  focus() {
    const target = this.#current ?? this.#root.querySelector("button");
    if (target instanceof HTMLElement) target.focus();
  }

  /**
   * Marks one change as current.
   * @param {number} hunk -1 for none
   */
  setCurrent(hunk) {
    this.#current?.removeAttribute("aria-current");
    const block = hunk < 0 ? undefined : this.#blocks.drawn[this.#positions.get(hunk) ?? -1];
    this.#current = block?.element.firstElementChild ?? null;
    if (this.#current === null) return;
    this.#current.setAttribute("aria-current", "true");
    this.#tabStops.stopAt(this.#current);
    scrollWithin(this.#root, this.#current);
  }
}

/** Returns the end of a move that was edited, if a line has one. @param {HunkSummary} line */
function editedMoveIn({ moved }) {
  return moved.find(({ move }) => move.edits > 0);
}

/** Hides both ends of a move. @param {Element} item @returns {boolean} whether they were shown */
function closeEnds(item) {
  const ends = item.querySelector(".ends");
  ends?.remove();
  item.querySelector(".both")?.setAttribute("aria-expanded", "false");
  return ends !== null;
}

/** @param {HunkSummary} line */
function signature({ before, after, only, ahead, behind, moved, bears, light, coarse }) {
  const ends = moved.map(({ away, move, quoted }) => [away, ...Object.values(move), quoted].join());
  return [before, after, only, ahead, behind, ...ends, ...bears, light, coarse].join("\u0001");
}

/**
 * Returns the parts of a line that begin with a message: what happened, and the words.
 * @param {HunkSummary} line
 * @param {FormatMessage} message
 * @returns {[message: string, quoted: string][]}
 */
function eventsIn({ before, after, only, moved }, message) {
  /** @type {[message: string, quoted: string][]} */
  const events = [];
  if (only !== null) events.push([message(only), before + after]);
  for (const { away, move, quoted } of moved) {
    const { from, to, within, down, edits } = move;
    const end = away ? "away" : "here";
    const what = within
      ? message(`list.${end}.${down ? "down" : "up"}`)
      : message(`list.${end}`, { p: away ? to : from });
    events.push([edits === 0 ? what : message("list.edited", { what, n: edits }), quoted]);
  }
  return events;
}

/**
 * Returns a line as one sentence for screen readers.
 * @param {HunkSummary} line
 * @param {FormatMessage} message
 */
export function spokenSummary(line, message) {
  const parts = eventsIn(line, message).map(([what, quoted]) => `${what} ${quoted}`.trim());
  if (isReplacement(line)) parts.unshift(message("list.replaced", { before: line.before, after: line.after }));
  const bears = bearingsOf(line, message);
  return message(bears === "" ? "list.spoken" : "list.spoken.bears", {
    text: parts.join(message("between.notes")),
    bears,
  });
}

/** @param {HunkSummary} line @param {FormatMessage} message */
function bearingsOf({ bears }, message) {
  return bears.map((name) => message(`bearing.${name}`)).join(message("between.items"));
}

/** @param {HunkSummary} line */
function isReplacement({ before, only }) {
  return only === null && before !== "";
}

/**
 * @param {Heading} heading
 * @param {FormatMessage} message
 */
function drawHeading({ group, from, to, opening, n, heavy, light }, message) {
  const where = from === to ? message("list.paragraph", { n: from }) : message("list.paragraphs", { from, to });
  const title = make("h4", "", group === null ? where : message(`group.${group}`), " ");
  // Changes of form can be hidden, and the style sheet then shows the count without them.
  if (heavy > 0 && heavy < n) {
    title.append(
      make("span", "count all", message("list.count", { n })),
      make("span", "count heavy", message("list.count", { n: heavy })),
    );
  } else title.append(make("span", "count", message("list.count", { n })));
  if (opening !== "") title.append(" ", makeQuote("small", "", opening));
  return { element: make("li", light ? "heading light" : "heading", title), marks: [] };
}

/**
 * @param {HunkSummary} line
 * @param {FormatMessage} message
 */
function drawLine(line, message) {
  const button = makeButton("");
  button.tabIndex = -1;
  const bears = bearingsOf(line, message);
  if (bears !== "") button.append(make("span", "bearing", bears), " ");
  if (isReplacement(line)) {
    // Screen readers get a word instead of the arrow.
    button.append(
      make("bdi", "", line.before),
      " ",
      make("span", "arrow", "→"),
      make("span", "unseen", message("list.becomes")),
      " ",
      make("bdi", "", line.after),
    );
    button.querySelector(".arrow")?.setAttribute("aria-hidden", "true");
  }
  for (const [what, text] of eventsIn(line, message)) {
    const clause = make("span", "clause", make("span", "what", what));
    if (text !== "") clause.append(" ", makeQuote("q", "", text));
    button.append(clause);
  }
  if (line.ahead + line.behind !== "") {
    // The mark of the omitted words has a space on either side, unless punctuation follows.
    const gap = CLOSING.test(line.behind) ? "" : " ";
    const around = message("list.around", { ahead: line.ahead, behind: gap + line.behind }).trim();
    button.append(" ", makeQuote("small", "", around));
  }
  if (line.coarse) button.append(" ", make("small", "", message("list.coarse")));
  const item = make("li", line.light ? "light" : "", button);
  if (editedMoveIn(line) !== undefined) {
    const both = makeButton("both", message("list.places"));
    both.tabIndex = -1;
    both.setAttribute("aria-expanded", "false");
    item.append(both);
  }
  return { element: item, marks: [] };
}
