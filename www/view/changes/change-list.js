/**
 * The list of changes: each hunk in a line, to walk through and to jump from. The way through the changes for readers
 * whose screen reader announces neither `ins` nor `del`.
 */

import { make, makeButton, makeQuote } from "../common/dom.js";
import { Blocks } from "../common/keyed-blocks.js";
import { Roving } from "../common/roving-tabindex.js";
import { scrollWithin } from "../common/scroll.js";
import { inSlices } from "../common/time-slices.js";

/** @typedef {import("../../model/hunk-summaries.js").Line} Line */
/** @typedef {import("../../model/bearings.js").Group} Group */
/** @typedef {import("../../messages/keys.js").FormatMessage} FormatMessage */
/** One end of a move in a line. @typedef {Line["moved"][number]} Moved */

/**
 * What stands over the changes of one weight, or of some paragraphs.
 * @typedef {object} Heading
 * @property {-1} hunk
 * @property {Group | null} group `null`: they stand in these paragraphs
 * @property {number} from
 * @property {number} to
 * @property {string} opening how the first of them begins
 * @property {number} n how many changes stand under it
 * @property {number} heavy how many of them are more than form
 * @property {boolean} light whether none is
 */

/** What stands close to the word ahead of it. */
const CLOSING = /^(?:[\p{Po}\p{Pe}\p{Pf}]|-\p{L})/u;

export class ChangesList {
  #root;
  #message;
  /** @type {Blocks<Line | Heading>} */
  #blocks;
  #roving;
  /** By hunk, the place of its line among all. @type {Map<number, number>} */
  #places = new Map();
  /** @type {Element | null} */
  #current = null;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {FormatMessage} message
   * @param {(hunk: number) => void} choose what to do when a change is chosen
   * @param {(moved: Moved) => Promise<HTMLElement[]>} drawEnds both ends of a move that was edited on the way
   */
  constructor(root, message, choose, drawEnds) {
    this.#root = root;
    this.#message = message;
    this.#blocks = new Blocks(
      root,
      (line) => ("group" in line ? drawHeading(line, message) : drawLine(line, message)),
      (line) => ("group" in line ? Object.values(line).join() : signature(line)),
    );
    this.#roving = new Roving(root, "button");
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
   * @param {(Line | Heading)[]} lines
   * @param {AbortSignal} signal
   */
  async show(lines, signal) {
    this.step(-1);
    // What they show may be another now.
    for (const item of this.#root.querySelectorAll("li:has(.ends)")) closeEnds(item);
    for (const button of this.#root.querySelectorAll(".nearest")) button.remove();
    this.#places = new Map(lines.map(({ hunk }, place) => [hunk, place]));
    const whole = await inSlices(this.#blocks.update(lines), signal);
    if (whole) this.#roving.refresh();
    return whole;
  }

  /**
   * Shows both ends of the move in a line, or no longer.
   * @param {Element} item
   * @param {Element} button
   * @param {Line} line
   * @param {(moved: Moved) => Promise<HTMLElement[]>} draw
   */
  async #toggleEnds(item, button, line, draw) {
    const moved = editedIn(line);
    if (closeEnds(item) || moved === undefined) return;
    button.setAttribute("aria-expanded", "true");
    item.append(make("div", "ends", ...(await draw(moved))));
  }

  /** The line of a change, if it has one. @param {number} hunk */
  itemOf(hunk) {
    return this.#blocks.drawn[this.#places.get(hunk) ?? -1]?.element ?? null;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#blocks.clear();
    this.#current = null;
  }

  /** Gives the focus to the change that the reader is at; to the first, where that is none. */
  focus() {
    const goal = this.#current ?? this.#root.querySelector("button");
    if (goal instanceof HTMLElement) goal.focus();
  }

  /**
   * Marks one change as the one the reader is at.
   * @param {number} hunk -1 for none
   * @returns {string} what the list says of it, to be read out
   */
  step(hunk) {
    this.#current?.removeAttribute("aria-current");
    const block = hunk < 0 ? undefined : this.#blocks.drawn[this.#places.get(hunk) ?? -1];
    this.#current = block?.element.firstElementChild ?? null;
    if (this.#current === null || block === undefined) return "";
    this.#current.setAttribute("aria-current", "true");
    this.#roving.stopAt(this.#current);
    scrollWithin(this.#root, this.#current);
    return "group" in block.model ? "" : spoken(block.model, this.#message);
  }
}

/** The end of a move that was edited on the way, if a line has one. @param {Line} line */
function editedIn({ moved }) {
  return moved.find(({ move }) => move.edits > 0);
}

/** @param {Element} item @returns {boolean} whether they were shown */
function closeEnds(item) {
  const ends = item.querySelector(".ends");
  ends?.remove();
  item.querySelector(".both")?.setAttribute("aria-expanded", "false");
  return ends !== null;
}

/** @param {Line} line */
function signature({ before, after, only, ahead, behind, moved, bears, light, coarse }) {
  const ends = moved.map(({ away, move, quoted }) => [away, ...Object.values(move), quoted].join());
  return [before, after, only, ahead, behind, ...ends, ...bears, light, coarse].join("\u0001");
}

/**
 * The parts of a line that begin with what happened.
 * @param {Line} line
 * @param {FormatMessage} message
 * @returns {[what: string, quoted: string][]}
 */
function happenings({ before, after, only, moved }, message) {
  /** @type {[what: string, quoted: string][]} */
  const found = [];
  if (only !== null) found.push([message(only), before + after]);
  for (const { away, move, quoted } of moved) {
    const { from, to, within, down, edits } = move;
    const end = away ? "away" : "here";
    const what = within
      ? message(`list.${end}.${down ? "down" : "up"}`)
      : message(`list.${end}`, { p: away ? to : from });
    found.push([edits === 0 ? what : message("list.edited", { what, n: edits }), quoted]);
  }
  return found;
}

/**
 * @param {Line} line
 * @param {FormatMessage} message
 */
export function spoken(line, message) {
  const parts = happenings(line, message).map(([what, quoted]) => `${what} ${quoted}`.trim());
  if (isReplacement(line)) parts.unshift(`${line.before} ${message("list.becomes")} ${line.after}`);
  const bears = bearings(line, message);
  return message(bears === "" ? "list.spoken" : "list.spoken.bears", { text: parts.join("; "), bears });
}

/** @param {Line} line @param {FormatMessage} message */
function bearings({ bears }, message) {
  return bears.map((name) => message(`bearing.${name}`)).join(", ");
}

/** @param {Line} line */
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
  // What is form alone may be folded away; then it is not counted either.
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
 * @param {Line} line
 * @param {FormatMessage} message
 */
function drawLine(line, message) {
  const button = makeButton("");
  button.tabIndex = -1;
  const bears = bearings(line, message);
  if (bears !== "") button.append(make("span", "bearing", bears), " ");
  if (isReplacement(line)) {
    // The arrow is for the eye, the word for the ear.
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
  for (const [what, text] of happenings(line, message)) {
    const clause = make("span", "clause", make("span", "what", what));
    if (text !== "") clause.append(" ", makeQuote("q", "", text));
    button.append(clause);
  }
  if (line.ahead + line.behind !== "") {
    // The gap has a space on either side, but for a mark that belongs to the word before it.
    const gap = CLOSING.test(line.behind) ? "" : " ";
    const around = message("list.around", { ahead: line.ahead, behind: gap + line.behind }).trim();
    button.append(" ", makeQuote("small", "", around));
  }
  if (line.coarse) button.append(" ", make("small", "", message("list.coarse")));
  const item = make("li", line.light ? "light" : "", button);
  if (editedIn(line) !== undefined) {
    const both = makeButton("both", message("list.places"));
    both.tabIndex = -1;
    both.setAttribute("aria-expanded", "false");
    item.append(both);
  }
  return { element: item, marks: [] };
}
