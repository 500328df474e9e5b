/**
 * The list of changes: each hunk in a line, to walk through and to jump from. The way through the changes for readers
 * whose screen reader announces neither `ins` nor `del`.
 */

import { rows } from "../engine/tables.js";
import { Blocks } from "./blocks.js";
import { kindOf } from "./kinds.js";
import { Roving } from "./roving.js";
import { scrollWithin } from "./scroll.js";
import { inSlices } from "./slices.js";

/** @typedef {import("./model.js").Comparison} Comparison */
/** @typedef {import("./say.js").Say} Say */
/** @typedef {import("./changes.js").Texts} Texts */

/** Characters of a change that the list quotes before it breaks off. */
const LONGEST = 90;

/**
 * What a text looks like in a list: on one line, and short.
 * @param {string} text
 */
export function excerpt(text) {
  // Only as much as may be shown is looked at: a hunk can be a whole text.
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(" ");
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).trimEnd()} …`;
}

/**
 * A hunk in one line: what went, what came, or where neither has anything to quote, what happened; and what moved.
 * @typedef {object} Line
 * @property {string} before
 * @property {string} after
 * @property {import("./say.js").Word | null} only what to say of a change that is no replacement
 * @property {string} away what moved from here
 * @property {string} here what moved to here
 * @property {boolean} coarse whether the hunk is larger than it need be
 */

/**
 * @param {string} dropped
 * @param {string} added
 * @returns {Pick<Line, "before" | "after" | "only">}
 */
function describe(dropped, added) {
  const [before, after] = [excerpt(dropped), excerpt(added)];
  if (before !== "" && after !== "") return { before, after, only: null };
  if (before !== "") return { before, after, only: "list.dropped" };
  if (after !== "") return { before, after, only: "list.added" };
  if (/[\n\r]/.test(dropped)) return { before, after, only: "list.joined" };
  if (/[\n\r]/.test(added)) return { before, after, only: "list.split" };
  return { before, after, only: "list.spacing" };
}

/**
 * All hunks, each in one line.
 * @param {Texts} texts
 * @param {Comparison} comparison
 */
function describeHunks(texts, comparison) {
  /** @type {Line[]} */
  const found = [];
  for (const hunk of rows(comparison.hunks, "hunks")) {
    let dropped = "";
    let added = "";
    let away = "";
    let here = "";
    for (const row of rows(comparison.changes, "changes", hunk.firstRow, hunk.lastRow + 1)) {
      const kind = kindOf(row.kind);
      const before = texts.before.slice(row.beforeStart, row.beforeEnd);
      const after = texts.after.slice(row.afterStart, row.afterEnd);
      if (kind.moved) {
        away += before;
        here += after;
      } else {
        if (kind.before) dropped += before;
        if (kind.after) added += after;
      }
    }
    const line = describe(dropped, added);
    // Where something moved, the space around it that came or went is not worth a word.
    if (away + here !== "" && line.before + line.after === "") line.only = null;
    found.push({ ...line, away: excerpt(away), here: excerpt(here), coarse: hunk.coarse !== 0 });
  }
  return found;
}

export class ChangesList {
  #root;
  #say;
  #blocks;
  #roving;
  /** @type {Element | null} */
  #current = null;

  /**
   * @param {HTMLElement} root an `ol`
   * @param {Say} say
   * @param {(hunk: number) => void} choose what to do when a change is chosen
   */
  constructor(root, say, choose) {
    this.#root = root;
    this.#say = say;
    this.#blocks = new Blocks(root, (line) => drawLine(line, say), signature);
    this.#roving = new Roving(root, "button");
    root.addEventListener("click", (event) => {
      const item = event.target instanceof Element ? event.target.closest("li") : null;
      if (item !== null) choose([...root.children].indexOf(item));
    });
  }

  /**
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal
   */
  async show(texts, comparison, signal) {
    this.step(-1);
    const whole = await inSlices(this.#blocks.update(describeHunks(texts, comparison)), signal);
    if (whole) this.#roving.refresh();
    return whole;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.#blocks.clear();
    this.#current = null;
  }

  /**
   * Marks one change as the one the reader is at.
   * @param {number} hunk
   * @returns {string} what the list says of it, to be read out
   */
  step(hunk) {
    this.#current?.removeAttribute("aria-current");
    this.#current = this.#root.children[hunk]?.firstElementChild ?? null;
    if (this.#current === null) return "";
    this.#current.setAttribute("aria-current", "true");
    this.#roving.stopAt(this.#current);
    scrollWithin(this.#root, this.#current);
    const line = this.#blocks.drawn[hunk]?.model;
    return line === undefined ? "" : spoken(line, this.#say);
  }
}

/** @param {Line} line */
function signature({ before, after, only, away, here, coarse }) {
  return [before, after, only, away, here, coarse].join("\u0001");
}

/**
 * The parts of a line that begin with what happened.
 * @param {Line} line
 * @returns {[what: import("./say.js").Word, quoted: string][]}
 */
function happenings({ before, after, only, away, here }) {
  /** @type {[what: import("./say.js").Word, quoted: string][]} */
  const found = [];
  if (only !== null) found.push([only, before + after]);
  if (away !== "") found.push(["list.away", away]);
  if (here !== "") found.push(["list.here", here]);
  return found;
}

/**
 * @param {Line} line
 * @param {Say} say
 */
function spoken(line, say) {
  const parts = happenings(line).map(([what, quoted]) => `${say(what)} ${quoted}`.trim());
  if (isReplacement(line)) parts.unshift(`${line.before} ${say("list.becomes")} ${line.after}`);
  return parts.join("; ");
}

/** @param {Line} line */
function isReplacement({ before, only }) {
  return only === null && before !== "";
}

/**
 * @param {Line} line
 * @param {Say} say
 */
function drawLine(line, say) {
  const element = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.tabIndex = -1;
  if (isReplacement(line)) {
    // The arrow is for the eye, the word for the ear.
    button.append(
      part("bdi", "", line.before),
      " ",
      part("span", "arrow", "→"),
      part("span", "unseen", say("list.becomes")),
      " ",
      part("bdi", "", line.after),
    );
    button.querySelector(".arrow")?.setAttribute("aria-hidden", "true");
  }
  for (const [what, text] of happenings(line)) {
    const clause = part("span", "clause", "");
    clause.append(part("span", "what", say(what)));
    if (text !== "") {
      const quoted = part("q", "", text);
      quoted.dir = "auto";
      clause.append(" ", quoted);
    }
    button.append(clause);
  }
  if (line.coarse) button.append(" ", part("small", "", say("list.coarse")));
  element.append(button);
  return { element, marks: [] };
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function part(name, className, text) {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.textContent = text;
  return element;
}
