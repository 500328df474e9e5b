/**
 * Draws what two texts share: each text in a pane of its own, with the shared phrases marked.
 *
 * Pointing at a mark, focusing or clicking it lights up its partner; a click brings the partner into view. Like
 * `changes.js` it knows nothing of the page, and pasted text enters as text nodes.
 */

import { row, rows } from "../engine/tables.js";
import { Blocks } from "./blocks.js";
import { paneTitle } from "./panes.js";
import { splitParagraphs } from "./paragraphs.js";
import { listenToPointing } from "./pointing.js";
import { Roving } from "./roving.js";
import { scrollWithin } from "./scroll.js";
import { inSlices } from "./slices.js";

/** @typedef {import("../pkg/word_for_word.js").Comparison} Comparison */
/** @typedef {import("../pkg/word_for_word.js").Shared} Shared */
/** @typedef {import("./model.js").Side} Side */
/** @typedef {import("./changes.js").Texts} Texts */
/** @typedef {import("./say.js").Say} Say */
/** @typedef {import("./blocks.js").Mark} Mark */

/** A stretch of a paragraph: in a tile, or in none (-1). @typedef {{ text: string, tile: number }} Stretch */
/** @typedef {Stretch[]} Paragraph */
/** @typedef {{ side: Side, tile: number }} Place */

/** @type {readonly Side[]} */
const SIDES = ["before", "after"];
/** @type {Record<Side, Side>} */
const OTHER = { before: "after", after: "before" };
/** @type {Record<Side, "beforeTiles" | "afterTiles">} */
const TILES = { before: "beforeTiles", after: "afterTiles" };

export class SharedView {
  /** @type {Record<Side, Pane>} */
  #panes;
  /** @type {Shared | null} */
  #shared = null;

  /**
   * @param {Element} root what to fill; whatever is in it goes
   * @param {Say} say
   */
  constructor(root, say) {
    this.#panes = {
      before: new Pane(say("side.before"), say("pane.before")),
      after: new Pane(say("side.after"), say("pane.after")),
    };
    root.replaceChildren(this.#panes.before.element, this.#panes.after.element);
    for (const side of SIDES) this.#listen(side);
  }

  /**
   * Shows what the two texts of a comparison share.
   * @param {Texts} texts
   * @param {Comparison} comparison
   * @param {AbortSignal} signal for when a newer comparison takes over
   * @returns {Promise<boolean>} whether it was drawn to the end
   */
  async show(texts, { shared, statistics }, signal) {
    this.light(null);
    this.#shared = shared;
    if (shared === null) return true;
    for (const side of SIDES) {
      const pane = this.#panes[side];
      const steps = pane.update(texts[side], shared[TILES[side]], TILES[side], statistics[side].hardWrapped);
      if (!(await inSlices(steps, signal))) return false;
    }
    return true;
  }

  /** Shows nothing. A drawing under way must have been called off before. */
  clear() {
    this.light(null);
    this.#shared = null;
    for (const side of SIDES) this.#panes[side].clear();
  }

  /**
   * Lights up a tile and its partners, and no others.
   * @param {Place | null} place
   */
  light(place) {
    const lit = place === null ? [] : this.#partners(place);
    for (const side of SIDES) {
      this.#panes[side].light(place?.side === side ? [place.tile] : lit);
    }
  }

  /**
   * Lights up a tile and brings its partner into view, in the other pane.
   * @param {Place} place
   */
  goToPartner(place) {
    this.light(place);
    const [partner] = this.#partners(place);
    if (partner !== undefined) this.#panes[OTHER[place.side]].reveal(partner);
  }

  /**
   * Shows a phrase in both panes.
   * @param {number} phrase a row of `phrases`
   */
  goToPhrase(phrase) {
    const place = this.#placeOf(phrase);
    if (place === null) return;
    this.goToPartner(place);
    this.#panes[place.side].reveal(place.tile);
  }

  /** @param {number} phrase */
  lightPhrase(phrase) {
    this.light(this.#placeOf(phrase));
  }

  /**
   * Where a phrase is marked; where a heavier phrase has its words, where that is marked.
   * @param {number} phrase
   * @returns {Place | null}
   */
  #placeOf(phrase) {
    if (this.#shared === null) return null;
    for (const side of SIDES) {
      for (const tile of rows(this.#shared[TILES[side]], TILES[side])) {
        if (tile.phrase === phrase) return { side, tile: tile.index };
      }
    }
    const { start, end } = row(
      this.#shared.occurrences,
      "occurrences",
      row(this.#shared.phrases, "phrases", phrase).firstOccurrence,
    );
    const [tile] = tilesWithin(this.#shared.beforeTiles, "beforeTiles", start, end);
    return tile === undefined ? null : { side: "before", tile };
  }

  /**
   * The tiles on the other side that have the words of a tile's partner.
   * @param {Place} place
   * @returns {number[]}
   */
  #partners({ side, tile }) {
    if (this.#shared === null) return [];
    const other = TILES[OTHER[side]];
    const { partnerStart, partnerEnd } = row(this.#shared[TILES[side]], TILES[side], tile);
    return tilesWithin(this.#shared[other], other, partnerStart, partnerEnd);
  }

  /** @param {Side} side */
  #listen(side) {
    const pane = this.#panes[side];
    /** @param {Event} event @returns {Place | null} */
    const placeAt = (event) => {
      const tile = pane.tileOf(event.target instanceof Element ? event.target : null);
      return tile < 0 ? null : { side, tile };
    };
    listenToPointing(pane.element, (target) => {
      const tile = pane.tileOf(target);
      if (tile >= 0) this.light({ side, tile });
    });
    pane.element.addEventListener("click", (event) => {
      const place = placeAt(event);
      if (place !== null) this.goToPartner(place);
    });
    pane.element.addEventListener("keydown", (event) => {
      const place = event.key === "Enter" || event.key === " " ? placeAt(event) : null;
      if (place === null) return;
      event.preventDefault();
      this.goToPartner(place);
    });
  }
}

/** One text with its marks, in a box that scrolls. */
class Pane {
  /** @type {Map<Element, number> | null} */
  #tileOfMark = null;
  /** @type {Element[][]} */
  #marksOfTile = [];
  /** @type {Element[]} */
  #lit = [];

  /** @param {string} title @param {string} label */
  constructor(title, label) {
    this.element = document.createElement("section");
    this.element.className = "pane";
    this.element.append(paneTitle(title));
    // A box that scrolls must be reached by keyboard even when nothing in it is marked.
    this.element.tabIndex = 0;
    this.element.setAttribute("aria-label", label);
    this.blocks = new Blocks(this.element, drawParagraph, signature);
    this.roving = new Roving(this.element, "mark");
  }

  /**
   * @param {string} text
   * @param {Uint32Array} table
   * @param {"beforeTiles" | "afterTiles"} name
   * @param {boolean} hardWrapped
   */
  *update(text, table, name, hardWrapped) {
    this.#tileOfMark = null;
    yield* this.blocks.update(paragraphs(text, table, name, hardWrapped));
    // Once more: what was looked up while half was drawn holds no longer.
    this.#tileOfMark = null;
    this.roving.refresh();
  }

  clear() {
    this.blocks.clear();
    this.#tileOfMark = null;
  }

  /** @param {Element | null} element */
  tileOf(element) {
    const mark = element?.closest("mark");
    return (mark && this.#index().get(mark)) ?? -1;
  }

  /** @param {readonly number[]} tiles */
  light(tiles) {
    for (const mark of this.#lit) mark.classList.remove("here");
    this.#index();
    this.#lit = tiles.flatMap((tile) => this.#marksOfTile[tile] ?? []);
    for (const mark of this.#lit) mark.classList.add("here");
  }

  /** @param {number} tile */
  reveal(tile) {
    this.#index();
    const mark = this.#marksOfTile[tile]?.[0];
    if (mark === undefined) return;
    this.roving.stopAt(mark);
    this.element.scrollIntoView({ block: "nearest" });
    scrollWithin(this.element, mark);
  }

  #index() {
    if (this.#tileOfMark !== null) return this.#tileOfMark;
    this.#tileOfMark = new Map();
    this.#marksOfTile = [];
    for (const { model, marks } of this.blocks.drawn) {
      const base = baseOf(model);
      for (const { element, offset } of marks) {
        const tile = base + offset;
        this.#tileOfMark.set(element, tile);
        const marksOfTile = this.#marksOfTile[tile] ?? [];
        marksOfTile.push(element);
        this.#marksOfTile[tile] = marksOfTile;
      }
    }
    return this.#tileOfMark;
  }
}

/**
 * The tiles that have words between two places of a text; they lie in order and do not overlap.
 * @param {Uint32Array} table
 * @param {"beforeTiles" | "afterTiles"} name
 * @param {number} start
 * @param {number} end
 */
function tilesWithin(table, name, start, end) {
  /** @type {number[]} */
  const found = [];
  for (const tile of rows(table, name)) {
    if (tile.start >= end) break;
    if (tile.end > start) found.push(tile.index);
  }
  return found;
}

/**
 * @param {string} text
 * @param {Uint32Array} table
 * @param {"beforeTiles" | "afterTiles"} name
 * @param {boolean} hardWrapped
 * @returns {Paragraph[]}
 */
function paragraphs(text, table, name, hardWrapped) {
  /** @type {Paragraph[]} */
  const done = [];
  /** @type {Paragraph} */
  let open = [];
  /** @param {number} start @param {number} end @param {number} tile */
  const add = (start, end, tile) => {
    splitParagraphs(text.slice(start, end), hardWrapped, (part, isBreak) => {
      if (!isBreak) {
        open.push({ text: part, tile });
        return;
      }
      if (open.length > 0) done.push(open);
      open = [];
    });
  };
  let at = 0;
  for (const tile of rows(table, name)) {
    add(at, tile.start, -1);
    add(tile.start, tile.end, tile.index);
    at = tile.end;
  }
  add(at, text.length, -1);
  if (open.length > 0) done.push(open);
  return done;
}

/** @param {Paragraph} model */
function baseOf(model) {
  return model.find((stretch) => stretch.tile >= 0)?.tile ?? 0;
}

/** @param {Paragraph} model */
function signature(model) {
  const base = baseOf(model);
  return model.map(({ text, tile }) => `${tile < 0 ? "" : tile - base} ${text}`).join("\u0001");
}

/** @param {Paragraph} model */
function drawParagraph(model) {
  const element = document.createElement("p");
  element.dir = "auto";
  /** @type {Mark[]} */
  const marks = [];
  const base = baseOf(model);
  for (const { text, tile } of model) {
    if (tile < 0) {
      element.append(text);
      continue;
    }
    const mark = document.createElement("mark");
    mark.tabIndex = -1;
    mark.textContent = text;
    element.append(mark);
    marks.push({ element: mark, offset: tile - base });
  }
  return { element, marks };
}
